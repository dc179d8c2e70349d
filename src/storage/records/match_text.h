#pragma once

#include <QString>

#include <optional>

namespace ipt {

/// Words as FTS5 looks for them: each in quotes, all of them wanted, the last one as a beginning once it has
/// so many letters. Nothing where there is no letter or digit to look for, which FTS5 takes for an error.
std::optional<QString> matchText(const QString &words, int lettersOfBeginning);

} // namespace ipt
