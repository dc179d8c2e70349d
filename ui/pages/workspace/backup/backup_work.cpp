#include "ui/pages/workspace/backup/backup_work.h"

#include "ui/pages/workspace/backup/work_strip.h"
#include "ui/widgets/background.h"

#include <QTimer>

namespace ipt {

BackupWork::BackupWork(Practice &practice, WorkStrip *strip, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_strip(strip)
    , m_stop(std::make_shared<std::atomic<bool>>(false))
{
    connect(strip, &WorkStrip::stopRequested, this, [this] { m_stop->store(true); });
}

BackupWork::~BackupWork()
{
    m_stop->store(true);
}

void BackupWork::begin(const QString &words)
{
    m_isBusy = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    m_strip->begin(words);
    emit changed();
}

void BackupWork::end()
{
    m_isBusy = false;
    m_run.reset();
    m_restore.reset();
    m_strip->end();
    emit changed();
}

void BackupWork::backUp()
{
    if (m_isBusy)
        return;
    Result<std::unique_ptr<BackupRun>> run = m_practice.backups().begin();
    if (!run.ok())
        return emit backupFailed(run.error().sentence);
    m_run = std::move(run).value();
    begin(tr("Making a backup…"));
    copyOn();
}

void BackupWork::copyOn()
{
    if (isStopped()) {
        end();
        return emit stopped();
    }
    const Result<bool> whole = m_run->copySome();
    if (!whole.ok()) {
        end();
        return emit backupFailed(whole.error().sentence);
    }
    if (*whole)
        return check();
    // Reading it back takes about as long again.
    m_strip->setShare(m_run->share() / 2);
    QTimer::singleShot(0, this, &BackupWork::copyOn);
}

void BackupWork::check()
{
    m_strip->setShare(0.5);
    inBackground(
        this, [run = m_run, stop = m_stop] { return run->check([stop] { return stop->load(); }); },
        [this](const Result<void> &checked) {
            const std::shared_ptr<BackupRun> run = m_run;
            const bool wasStopped = isStopped();
            const Result<KeptBackup> made = checked.ok() ? run->finish() : checked.error();
            end();
            if (made.ok())
                emit backedUp(*made);
            else if (wasStopped)
                emit stopped();
            else
                emit backupFailed(made.error().sentence);
        });
}

void BackupWork::restore(const QString &backup, const QString &ownPassword)
{
    if (m_isBusy)
        return;
    Result<std::unique_ptr<RestoreRun>> run = m_practice.backups().beginRestore(backup, ownPassword);
    if (!run.ok())
        return emit restoreFailed(run.error().sentence);
    m_restore = std::move(run).value();
    begin(tr("Checking the backup…"));
    inBackground(
        this,
        [restoring = m_restore, stop = m_stop] { return restoring->check([stop] { return stop->load(); }); },
        [this](const Result<void> &checked) {
            const std::shared_ptr<RestoreRun> restoring = m_restore;
            const bool wasStopped = isStopped();
            Result<RestoredBackup> done = checked.ok() ? Error() : checked.error();
            if (checked.ok() && !wasStopped)
                done = restoring->finish();
            end();
            if (wasStopped)
                emit stopped();
            else if (done.ok())
                emit restored(*done);
            else
                emit restoreFailed(done.error().sentence);
        });
}

} // namespace ipt
