#include "ui/pages/opening/forms.h"

#include "ui/pages/workspace/backup/backup_words.h"
#include "ui/preferences.h"
#include "ui/widgets/base/buttons/button.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace ipt {

RestoreForm::RestoreForm(QWidget *parent)
    : Form(tr("Restore from a backup"),
           tr("Makes the practice file anew as it was when the backup was made. A file that is there is set "
              "aside, "
              "not overwritten. Name and password are those of that day."),
           parent)
    , m_folder(addLine(tr("Folder with the backups, or a backup itself")))
{
    auto *choose = new Button(tr("Choose a folder…"), ButtonKind::Quiet);
    connect(choose, &Button::clicked, this, &RestoreForm::chooseFolder);
    column()->addWidget(choose, 0, Qt::AlignLeft);
    m_backups = new QComboBox;
    m_backups->setPlaceholderText(tr("There is no backup in this folder"));
    addField(tr("Backup"), m_backups);
    m_file = addLine(tr("File to make"));
    auto *elsewhere = new Button(tr("Choose another place…"), ButtonKind::Quiet);
    connect(elsewhere, &Button::clicked, this, &RestoreForm::chooseFile);
    column()->addWidget(elsewhere, 0, Qt::AlignLeft);
    m_name = addLine(tr("Your name"));
    m_password = addPassword(tr("Password, or the recovery key"));
    Button *restore = addButtons(tr("Restore"));
    connect(m_folder, &QLineEdit::textChanged, this, &RestoreForm::look);
    connect(m_password, &QLineEdit::returnPressed, restore, &Button::click);
    connect(restore, &Button::clicked, this, [this] {
        if (m_backups->currentIndex() < 0)
            return say(
                tr("There is no backup in this folder. Backups are folders called iptgroups-…Z; choose the "
                   "one they are in."));
        if (m_file->text().trimmed().isEmpty())
            return say(tr("Say which file to make."));
        emit submitted({m_backups->currentData().toString(), m_file->text().trimmed(), m_name->text(),
                        m_password->text()});
    });
}

void RestoreForm::start()
{
    QStringList known = preferences::backedUpPractices();
    std::stable_sort(known.begin(), known.end(),
                     [](const QString &a, const QString &b) { return !isPracticeAt(a) && isPracticeAt(b); });
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (m_file->text().isEmpty())
        m_file->setText(known.isEmpty() ? QDir(folder).filePath(QStringLiteral("practice.iptg"))
                                        : known.first());
    if (m_folder->text().isEmpty() && !known.isEmpty())
        m_folder->setText(preferences::backupPlace(known.first()).folder);
    m_password->clear();
    say({});
    look();
    m_folder->setFocus();
}

void RestoreForm::setFolder(const QString &folder)
{
    m_folder->setText(folder);
}

void RestoreForm::look()
{
    m_backups->clear();
    const QList<KeptBackup> backups =
        m_folder->text().isEmpty() ? QList<KeptBackup>() : backupsAt(m_folder->text());
    for (const KeptBackup &backup : backups)
        m_backups->addItem(backupLine(backup), backup.path);
    m_backups->setCurrentIndex(backups.isEmpty() ? -1 : 0);
}

void RestoreForm::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("The folder with the backups"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(folder);
}

void RestoreForm::chooseFile()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Where the practice is kept"), m_file->text(),
                                     tr("Practices (*.iptg)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_file->setText(path);
}

} // namespace ipt
