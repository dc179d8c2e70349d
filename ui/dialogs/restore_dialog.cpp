#include "ui/dialogs/restore_dialog.h"

#include "practice/opening.h"
#include "ui/pages/workspace/backup/backup_words.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace ipt {

RestoreDialog::RestoreDialog(const QList<KeptBackup> &backups, QWidget *parent)
    : Ask(tr("Restore a backup"), tr("Restore"), parent)
    , m_backups(new QComboBox)
    , m_password(new QLineEdit)
{
    auto *about = new Label(tr(
        "The practice becomes what it was when the backup was made. The practice as it is now is set aside "
        "beside it, whole; nothing is overwritten. Passwords stay as they are. You are signed out, and the "
        "audit log says what you did."));
    about->setWordWrap(true);
    form()->addRow(about);
    m_backups->setAccessibleName(tr("Backup"));
    offer(backups);
    m_backups->setPlaceholderText(tr("There is none in the folder for backups"));
    form()->addRow(tr("Backup"), m_backups);
    auto *elsewhere = new Button(tr("From another folder…"), ButtonKind::Quiet);
    connect(elsewhere, &Button::clicked, this, &RestoreDialog::chooseElsewhere);
    auto *left = new QHBoxLayout;
    left->addWidget(elsewhere);
    left->addStretch();
    form()->addRow(QString(), left);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setAccessibleName(tr("Your password"));
    form()->addRow(tr("Your password"), m_password);
}

QString RestoreDialog::backup() const
{
    return m_backups->currentData().toString();
}

QString RestoreDialog::password() const
{
    return m_password->text();
}

QString RestoreDialog::complaint() const
{
    if (backup().isEmpty())
        return tr("Choose a backup first.");
    return password().isEmpty() ? tr("Give your password.") : QString();
}

void RestoreDialog::chooseElsewhere()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("The folder with the backups"));
    if (folder.isEmpty())
        return;
    offer(backupsAt(folder));
}

void RestoreDialog::offer(const QList<KeptBackup> &backups)
{
    m_backups->clear();
    for (const KeptBackup &backup : backups)
        m_backups->addItem(backupLine(backup), backup.path);
    m_backups->setCurrentIndex(backups.isEmpty() ? -1 : 0);
}

} // namespace ipt
