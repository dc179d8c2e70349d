#pragma once

#include "storage/audit/audit_log.h"
#include "storage/keys/key_file.h"

#include <functional>

namespace ipt {

/// Asked now and then during long work, which throws StorageError where the answer is yes.
using IsStopped = std::function<bool()>;

/// Throws StorageError where the work was stopped. It changes nothing that was there before.
void throwIfStopped(const IsStopped &isStopped);

/// Opens a copy of a practice file, reads every page of it and its whole audit log, and compares how far
/// that reaches. Throws StorageError (Damaged) with what is wrong, in a few words that go after a colon.
void checkCopy(const QString &record, const OpenKeys &keys, const AuditHead &head,
               const IsStopped &isStopped = {});

} // namespace ipt
