#pragma once

#include "practice/views/backup_views.h"

namespace ipt {

/// Whether the foot of the window marks the backup: it is old, there is none, or it could not be made.
bool isBackupWorrying(const BackupState &state);
/// The age of the last backup for the foot of the window, such as "Backup today 08:12".
QString backupAge(const BackupState &state, const QDateTime &now);
/// "26 November 2026, 15:20, 2.4 MB".
QString backupLine(const KeptBackup &backup);
/// The end of a restore, for whoever signs in next.
QString restoredSentence(const RestoredBackup &restored);

} // namespace ipt
