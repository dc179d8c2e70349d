#include "practice/backups.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/gallery/gallery.h"
#include "ui/pages/opening/forms.h"
#include "ui/pages/opening/opening_view.h"
#include "ui/pages/workspace/backup/backup_work.h"
#include "ui/pages/workspace/backup/work_strip.h"
#include "ui/pages/workspace/workspace.h"
#include "ui/preferences.h"
#include "ui/support/practice_files.h"

#include <QDir>
#include <QTemporaryDir>

using namespace ipt;
using namespace ipt::test;

namespace {

/// A practice of one's own that is backed up, the last time so many days ago.
class BackedUp
{
public:
    explicit BackedUp(int days, const QString &failure = {})
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("backups"));
        StoppedClock clock;
        m_practice = m_files.create(clock.clock());
        m_practice->backups().setPlace({folder(), {}});
        if (!m_practice->backups().backUp().ok())
            qFatal("no backup for the pictures");
        clock.move(60 * 24 * days);
        m_practice->backups().setPlace({folder(), failure});
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("backups")); }
    Practice &practice() { return *m_practice; }

private:
    EmptyPractice m_files;
    QTemporaryDir m_folder;
    std::unique_ptr<Practice> m_practice;
};

BackedUp &fresh()
{
    static BackedUp one(0);
    return one;
}

QWidget *workspaceOf(BackedUp &one, const Place &place)
{
    auto *workspace = new Workspace(one.practice());
    workspace->goTo(place);
    return workspace;
}

const gallery::Register settings{"settings-backups", [] { return workspaceOf(fresh(), Place::settings()); }};
const gallery::Register old{"today-backup-old", [] {
                                static BackedUp one(9);
                                return workspaceOf(one, Place::today());
                            }};
const gallery::Register failed{
    "today-backup-failed", [] {
        static BackedUp one(2, QStringLiteral("The folder for backups, “/media/ida/backups”, is not there. "
                                              "Connect its disk, or choose another folder."));
        return workspaceOf(one, Place::today());
    }};
const gallery::Register running{"workspace-backing-up", [] {
                                    QWidget *workspace = workspaceOf(fresh(), Place::settings());
                                    auto *strip = workspace->findChild<WorkStrip *>();
                                    strip->begin(BackupWork::tr("Making a backup…"));
                                    strip->setShare(0.4);
                                    strip->showWhole();
                                    return workspace;
                                }};
const gallery::Register restoreForm{"opening-restore", [] {
                                        auto *opening = new OpeningView;
                                        opening->showRestore();
                                        opening->findChild<RestoreForm *>()->setFolder(fresh().folder());
                                        return opening;
                                    }};
const gallery::Register restoreDialog{
    "dialog-restore", [] { return new RestoreDialog(fresh().practice().backups().kept()); }, QSize(600, 300)};

} // namespace
