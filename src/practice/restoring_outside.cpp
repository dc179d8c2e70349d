#include "practice/opening.h"

#include "practice/door/authority.h"
#include "storage/backup/declared_restore.h"
#include "storage/backup/restoring.h"
#include "storage/storage_error.h"

namespace ipt {

QList<KeptBackup> backupsAt(const QString &folder)
{
    QList<KeptBackup> kept;
    const std::optional<Backup> itself = backupAt(folder);
    const QList<Backup> backups = itself ? QList{*itself} : backupsIn(folder);
    for (const Backup &backup : backups)
        kept.append({backup.path, backup.at.toLocalTime(), backup.bytes, 0});
    return kept;
}

Result<RestoredBackup> restoreBackup(const RestoreRequest &wanted, Clock clock)
{
    const QDateTime now = clock ? clock() : QDateTime::currentDateTime();
    try {
        finishRestore(wanted.practice);
        const std::unique_ptr<Restoring> restoring =
            Restoring::fromOutside({wanted.backup, wanted.practice, wanted.userNameOrId, wanted.password, now,
                                    wordOf(UseCase::RestoreBackup)});
        const Restored restored = restoring->declare();
        finishRestore(wanted.practice);
        return RestoredBackup{restored.practice, restored.setAside, restored.backupMadeAt.toLocalTime()};
    } catch (const StorageError &error) {
        return error.error();
    }
}

Result<void> finishRestoring(const QString &practice)
{
    try {
        finishRestore(practice);
        return {};
    } catch (const StorageError &error) {
        return error.error();
    }
}

} // namespace ipt
