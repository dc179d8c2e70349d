#include "storage/backup/backup_log.h"

#include "storage/audit/audit_head.h"
#include "storage/keys/key_file.h"
#include "storage/sql/query.h"
#include "storage/storage_error.h"

#include <QFileInfo>

namespace ipt {

namespace {

const QString below = QStringLiteral("backups/");

} // namespace

QString backupRecord(const QString &name)
{
    return below + name;
}

std::optional<QDateTime> lastBackup(Database &database)
{
    // What stands below a path sorts between "path/" and "path0", for 0 follows /.
    Query query(database, "SELECT record FROM audit INDEXED BY audit_of_backups "
                          "WHERE record > 'backups/' AND record < 'backups0' ORDER BY sequence DESC LIMIT 1");
    if (!query.next())
        return std::nullopt;
    return backupTime(query.taken<QString>().mid(below.size()));
}

qint64 entriesIn(const Backup &backup, const OpenKeys &keys)
{
    try {
        const auto head = readAuditHead(backup.head(), keys.practiceKey, keys.file.practiceSalt());
        return head ? head->count : 0;
    } catch (const StorageError &) {
        return 0;
    }
}

} // namespace ipt
