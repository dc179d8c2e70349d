#pragma once

#include <QString>

#include <optional>

namespace ipt {

/// A new recovery key: eight groups of four letters, of which the first thirty are drawn at
/// random from twenty-two (133 bits; no I, L, O or S, which are misread) and the last two
/// are a checksum. "ABCD-EFGH-…"
QString newRecoveryKey();

/// The key as it was made, whatever the case, spaces and hyphens it was typed with. Nothing
/// where a letter is wrong or missing, which the checksum shows in all but 1 of 484 cases.
std::optional<QString> readRecoveryKey(const QString &typed);

} // namespace ipt
