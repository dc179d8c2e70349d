#pragma once

#include "storage/keys/secret.h"

#include <QString>

#include <optional>

namespace ipt {

constexpr int shortestPassword = 12;
constexpr int longestPassword = 256;

/// What is wrong with a new password, as a sentence; nothing where it will do. It needs 12 to
/// 256 characters (Unicode code points) of any kind and must not be one of the commonest
/// (NIST SP 800-63B, 5.1.1.2: length and a list, no rules of composition).
std::optional<QString> passwordComplaint(const QString &password);

/// The bytes that the key is derived from: the password in Unicode's NFKC, so that the same
/// text typed on another keyboard is the same password.
Secret passwordBytes(const QString &password);

} // namespace ipt
