#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace ipt {

/// What a computer knows of a practice's backups; it is the machine's and not in the record.
struct BackupPlace
{
    QString folder;  ///< empty where none was chosen
    QString failure; ///< why the last backup could not be made here; empty where it could
};

/// How the practice stands with its backups. Times are on the practice's clock.
struct BackupState
{
    BackupPlace place;
    std::optional<QDateTime> last; ///< the newest that the practice knows of, wherever it was made
    bool isOld = false;            ///< or there is none; never so for the demonstration practice
    bool isOwed = false;           ///< one is to be made by itself: a folder is chosen and the last a day old
};

/// A whole backup in a folder.
struct KeptBackup
{
    QString path;
    QDateTime at;
    qint64 bytes = 0;
    qint64 entries = 0; ///< of the audit log, or 0 where that is not known
};

/// What came of a restore.
struct RestoredBackup
{
    QString practice; ///< the file that the backup now is
    QString setAside; ///< the file as it was before, its keys and head beside; empty where there was none
    QDateTime madeAt; ///< the backup
};

} // namespace ipt
