#include "ui/pages/workspace/workspace.h"

#include "practice/backups.h"
#include "ui/pages/page.h"
#include "ui/pages/workspace/backup/backup_words.h"
#include "ui/pages/workspace/backup/backup_work.h"
#include "ui/preferences.h"
#include "ui/widgets/base/rail/rail.h"
#include "ui/widgets/base/words/inline_message.h"

namespace ipt {

void Workspace::wireBackups()
{
    connect(m_backups, &BackupWork::changed, this, &Workspace::showBackup);
    connect(m_backups, &BackupWork::backedUp, this, [this](const KeptBackup &backup) {
        keepBackupFailure({});
        m_message->say(
            InlineMessage::Kind::Done,
            tr("The practice is backed up, and the backup was read back whole: %1.").arg(backupLine(backup)));
    });
    connect(m_backups, &BackupWork::backupFailed, this, [this](const QString &sentence) {
        keepBackupFailure(sentence);
        m_message->say(InlineMessage::Kind::Error, sentence);
    });
    connect(m_backups, &BackupWork::restoreFailed, this,
            [this](const QString &sentence) { m_message->say(InlineMessage::Kind::Error, sentence); });
    connect(m_backups, &BackupWork::stopped, this, [this] {
        m_message->say(InlineMessage::Kind::Info, tr("Stopped. Everything is as it was before."));
    });
    connect(m_backups, &BackupWork::restored, this, &Workspace::restored);
}

void Workspace::keepBackupFailure(const QString &sentence)
{
    const BackupPlace place{m_practice.backups().state().place.folder, sentence};
    // Where there is no folder yet, nothing has failed that was to be done by itself.
    if (place.folder.isEmpty())
        return;
    m_practice.backups().setPlace(place);
    preferences::keepBackupPlace(m_practice.path(), place);
    showBackup();
    m_count.start(0);
    if (m_page)
        m_page->refresh();
}

void Workspace::showBackup()
{
    if (m_practice.isDemonstration())
        return m_rail->setBackup({});
    if (m_backups->isBusy())
        return m_rail->setBackup(tr("Making a backup…"));
    const BackupState state = m_practice.backups().state();
    m_rail->setBackup(backupAge(state, m_practice.now()), isBackupWorrying(state));
}

} // namespace ipt
