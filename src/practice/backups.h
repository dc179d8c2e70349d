#pragma once

#include "practice/practice.h"
#include "practice/views/backup_views.h"

#include <functional>

namespace ipt {

class BackupMaking;
class Restoring;

/// Asked now and then during long work, possibly from another thread; where the answer is yes, the work ends
/// with an error and has changed nothing.
using StopAsked = std::function<bool()>;

/// A backup that is made while the practice is in use: copied piece by piece, checked in another thread.
class BackupRun
{
public:
    ~BackupRun();

    /// Copies a piece that takes some milliseconds. True once the copy is whole.
    Result<bool> copySome();
    /// How much is copied, 0 to 1.
    double share() const;
    /// Opens the copy, checks it and puts it in place. Touches nothing of the practice that is open.
    Result<void> check(const StopAsked &isStopped);
    /// Notes that it was made and lets old ones go.
    Result<KeptBackup> finish();

private:
    friend class Backups;
    BackupRun(Door &door, std::unique_ptr<BackupMaking> making);

    Door &m_door;
    std::unique_ptr<BackupMaking> m_making;
    KeptBackup m_made;
};

/// A backup that is put in the place of the practice: checked in another thread, then declared.
class RestoreRun
{
public:
    ~RestoreRun();

    /// Puts it ready beside the practice. Touches nothing of the practice that is open.
    Result<void> check(const StopAsked &isStopped);
    /// From here on it happens: close the practice and call finishRestoring(), which the next opening
    /// does otherwise.
    Result<RestoredBackup> finish();

private:
    friend class Backups;
    struct Wanted;
    RestoreRun(Door &door, std::unique_ptr<Wanted> wanted);

    Door &m_door;
    std::unique_ptr<Wanted> m_wanted;
    std::unique_ptr<Restoring> m_restoring;
};

class Backups
{
public:
    explicit Backups(Door &door)
        : m_door(door)
    {
    }

    /// What this computer keeps of the backups of this practice.
    void setPlace(const BackupPlace &place);
    /// Open to all signed in. Looks at no disk but the practice's.
    BackupState state() const;
    /// The whole backups of this practice in its folder, newest first.
    QList<KeptBackup> kept() const;
    /// How many entries the audit log has now, to compare a backup's with.
    qint64 entries() const;

    /// Begins a backup into the folder. For anybody who works here.
    Result<std::unique_ptr<BackupRun>> begin();
    /// The whole of it at once.
    Result<KeptBackup> backUp(const StopAsked &isStopped = {});
    /// Begins to put a backup of this practice in its place. For an administrator, with their password.
    Result<std::unique_ptr<RestoreRun>> beginRestore(const QString &backup, const QString &ownPassword);

private:
    Door &m_door;
};

} // namespace ipt
