#include "ui/pages/settings/backup/backup_part.h"

#include "practice/backups.h"
#include "ui/dialogs/restore_dialog.h"
#include "ui/pages/workspace/backup/backup_words.h"
#include "ui/preferences.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/page/flow_layout.h"
#include "ui/widgets/base/words/label.h"

#include <QDir>
#include <QFileDialog>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ipt {

namespace {

Label *wrapped(TextStyle style)
{
    auto *label = new Label(style);
    label->setWordWrap(true);
    return label;
}

} // namespace

BackupPart::BackupPart(Practice &practice, QWidget *parent)
    : QWidget(parent)
    , m_practice(practice)
    , m_last(wrapped(TextStyle::Body))
    , m_folder(wrapped(TextStyle::Soft))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_last);
    layout->addWidget(m_folder);
    if (practice.isDemonstration()) {
        m_last->setText(tr("The demonstration is made anew each time, so there is nothing to back up."));
        m_folder->hide();
        return;
    }
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, px(8));
    const auto add = [flow](Button *&button, const QString &words) {
        button = new Button(words);
        flow->addWidget(button);
        return button;
    };
    connect(add(m_now, tr("Back up now")), &Button::clicked, this, &BackupPart::backupRequested);
    connect(add(m_choose, QString()), &Button::clicked, this, &BackupPart::chooseFolder);
    if (practice.user().has(Role::Administrator))
        connect(add(m_restore, tr("Restore a backup…")), &Button::clicked, this, &BackupPart::askForRestore);
    layout->addWidget(row);
    refresh();
}

void BackupPart::refresh()
{
    if (m_practice.isDemonstration())
        return;
    const BackupState state = m_practice.backups().state();
    const QString folder = state.place.folder;
    m_last->setText(state.place.failure.isEmpty()
                        ? lastSentence()
                        : tr("The last backup could not be made. %1").arg(state.place.failure));
    m_last->setTone(isBackupWorrying(state) ? Tone::Warning : Tone::Neutral);
    m_folder->setText(
        folder.isEmpty()
            ? tr("No folder for backups is chosen on this computer. Choose one on another disk; one is then "
                 "made each day when you sign out, lock or close, encrypted as the practice is.")
            : tr("One is made each day, when you sign out, lock or close, in “%1”. Of older ones a few stay: "
                 "seven days, four weeks, twelve months.")
                  .arg(QDir::toNativeSeparators(folder)));
    m_now->setVisible(!folder.isEmpty());
    m_choose->setText(folder.isEmpty() ? tr("Choose a folder for backups…") : tr("Another folder…"));
}

QString BackupPart::lastSentence() const
{
    const BackupState state = m_practice.backups().state();
    if (!state.last)
        return tr("There is no backup of this practice yet.");
    const QList<KeptBackup> kept = m_practice.backups().kept();
    if (kept.isEmpty())
        return tr("The last backup was made on %1. It is not in this computer's folder.")
            .arg(QLocale().toString(*state.last, QLocale::ShortFormat));
    const KeptBackup &last = kept.first();
    const int since = int(m_practice.backups().entries() - last.entries);
    if (last.entries == 0)
        return tr("The last backup: %1.").arg(backupLine(last));
    return tr("The last backup: %1. It holds the whole practice but what was done since: %n entries of the "
              "audit log.",
              nullptr, since)
        .arg(backupLine(last));
}

void BackupPart::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("The folder for backups"),
                                                             m_practice.backups().state().place.folder);
    if (folder.isEmpty())
        return;
    const BackupPlace place{folder, {}};
    preferences::keepBackupPlace(m_practice.path(), place);
    m_practice.backups().setPlace(place);
    refresh();
    emit placeChanged();
}

void BackupPart::askForRestore()
{
    RestoreDialog dialog(m_practice.backups().kept(), this);
    if (dialog.exec() == QDialog::Accepted)
        emit restoreRequested(dialog.backup(), dialog.password());
}

} // namespace ipt
