#pragma once

#include "practice/backups.h"

#include <QObject>

#include <atomic>

namespace ipt {

class WorkStrip;

/// Makes a backup, or makes one ready to be restored, while the window stays alive. One at a time.
class BackupWork : public QObject
{
    Q_OBJECT

public:
    /// Shows how far it is on the strip.
    BackupWork(Practice &practice, WorkStrip *strip, QObject *parent = nullptr);
    /// What is under way is stopped and leaves nothing.
    ~BackupWork() override;

    bool isBusy() const { return m_isBusy; }
    void backUp();
    void restore(const QString &backup, const QString &ownPassword);

signals:
    /// Something began, or ended in whatever way.
    void changed();
    void backedUp(const ipt::KeptBackup &backup);
    /// Why there is no backup; not where somebody stopped it.
    void backupFailed(const QString &sentence);
    void restoreFailed(const QString &sentence);
    void stopped();
    /// The practice is another one from now on: it has to be closed.
    void restored(const ipt::RestoredBackup &backup);

private:
    void begin(const QString &words);
    void end();
    void copyOn();
    void check();
    bool isStopped() const { return m_stop->load(); }

    Practice &m_practice;
    WorkStrip *m_strip;
    bool m_isBusy = false;
    std::shared_ptr<std::atomic<bool>> m_stop;
    std::shared_ptr<BackupRun> m_run;
    std::shared_ptr<RestoreRun> m_restore;
};

} // namespace ipt
