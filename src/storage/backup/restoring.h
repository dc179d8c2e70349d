#pragma once

#include "storage/backup/backup_folder.h"
#include "storage/backup/checked_copy.h"
#include "storage/keys/key_file.h"

#include <memory>

namespace ipt {

/// What came of a restore.
struct Restored
{
    QString practice; ///< the practice file that the backup now is
    QString
        setAside; ///< the file as it was before, with its keys and head beside; empty where there was none
    QDateTime backupMadeAt; ///< in UTC
};

/// What is asked for within a practice.
struct RestoreInPlace
{
    QString backup;   ///< the backup's folder
    QString practice; ///< the practice file
    UserId by;
    QDateTime at;
    QString what; ///< the word under which it stands in the audit log
};

/// What is asked for from outside a practice.
struct RestoreWanted
{
    QString backup;   ///< the backup's folder
    QString practice; ///< where the practice file is to be
    QString nameOrId;
    QString password; ///< of the day of the backup, or the recovery key of that day
    QDateTime at;
    QString what; ///< the word under which it stands in the audit log
};

/// A backup put ready beside a practice, checked, with its entry in the log. In three steps, so that a
/// program killed at any moment leaves the one practice or the other: made ready in a folder called
/// ".part"; declared, by giving that folder its name; put in place, which the next opening does where this
/// program did not come to it (declared_restore.h). Everything throws StorageError.
class Restoring
{
public:
    /// In place of a practice that is open, with its keys and passwords as they are now. Touches nothing of
    /// it, so that another thread may do it. Throws BadInput where the backup is another practice's, Damaged
    /// where it is not whole.
    static std::unique_ptr<Restoring> ofOpen(const OpenKeys &keys, const RestoreInPlace &wanted,
                                             const IsStopped &isStopped = {});
    /// From outside, with the keys and passwords of the backup. In place of a practice only for an
    /// administrator. Throws SignInRefused, NotPermitted, BadInput, Damaged, InputOutput.
    static std::unique_ptr<Restoring> fromOutside(const RestoreWanted &wanted, const KeyPolicy &policy = {},
                                                  const IsStopped &isStopped = {});
    ~Restoring();
    Restoring(const Restoring &) = delete;
    Restoring &operator=(const Restoring &) = delete;

    /// From here on it happens. The practice must then be closed and finishRestore() called.
    Restored declare();

private:
    Restoring(Backup backup, QString practice);
    QString unfinished(const char *name) const;
    void copyRecord(const OpenKeys &keys, const IsStopped &isStopped);
    void note(const OpenKeys &keys, const UserId &by, const QString &what, const QDateTime &at);
    User restorer(const OpenKeys &keys, const std::optional<UserId> &letIn, const QString &nameOrId) const;
    void keepKeys(const QString &keyFile);
    void setAsideAs(const QDateTime &at);

    Backup m_backup;
    QString m_practice;
    QString m_setAside;
    bool m_isOver = false;
};

} // namespace ipt
