#pragma once

#include "storage/backup/backup_folder.h"

namespace ipt {

class Database;
struct OpenKeys;

/// The path under which a backup stands in the audit log.
QString backupRecord(const QString &name);
/// When the last backup was made that the audit log knows of, be it that it was made or that it was
/// restored; in UTC. Throws StorageError.
std::optional<QDateTime> lastBackup(Database &database);
/// How many entries of the audit log the backup holds; 0 where its head is not authentic.
qint64 entriesIn(const Backup &backup, const OpenKeys &keys);

} // namespace ipt
