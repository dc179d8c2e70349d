#pragma once

#include "storage/audit/audit_log.h"
#include "storage/keys/secret.h"

namespace ipt {

/// `FILE.iptg-head`: the audit log's head, authenticated under a key derived from the practice's.
QString auditHeadPath(const QString &practicePath);
/// Replaces the file durably. `practiceSalt` ties it to its practice.
void writeAuditHead(const QString &path, const AuditHead &head, const Secret &practiceKey,
                    const QByteArray &practiceSalt);
/// Nothing where there is no file. Throws StorageError (Damaged) where it is not authentic.
std::optional<AuditHead> readAuditHead(const QString &path, const Secret &practiceKey,
                                       const QByteArray &practiceSalt);

} // namespace ipt
