#pragma once

#include "storage/backup/backup_folder.h"
#include "storage/backup/checked_copy.h"

#include <memory>

namespace ipt {

class DatabaseCopy;
class PracticeFile;

/// A backup being made. Until finish() returns there is a folder called ".part" and no backup; where it is
/// not reached, that folder goes with the object. All functions throw StorageError.
class BackupMaking
{
public:
    /// Throws InputOutput where the folder is not there or nothing can be made in it.
    BackupMaking(PracticeFile &file, const QString &folder, const QDateTime &at);
    ~BackupMaking();
    BackupMaking(const BackupMaking &) = delete;
    BackupMaking &operator=(const BackupMaking &) = delete;

    /// Copies so many pages more of the practice, which may be worked in between; -1 for all that are
    /// left. True once the copy is whole, which then takes in nothing more. In the practice's thread.
    bool copy(int pages);
    /// How much is copied, 0 to 1.
    double share() const;
    /// Opens the copy, checks it and gives it its name. Touches nothing of the practice that is open, so
    /// that another thread may do it.
    Backup finish(const IsStopped &isStopped = {});

private:
    QString unfinished(const char *name) const;

    PracticeFile &m_file;
    QString m_path;
    std::unique_ptr<DatabaseCopy> m_copy;
    std::optional<OpenKeys> m_keys;
    AuditHead m_head;
};

/// The whole of it at once.
Backup makeBackup(PracticeFile &file, const QString &folder, const QDateTime &at,
                  const IsStopped &isStopped = {});

} // namespace ipt
