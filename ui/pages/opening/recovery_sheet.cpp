#include "ui/pages/opening/forms.h"

#include "practice/exported_file.h"
#include "ui/widgets/base/buttons/button.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <QVBoxLayout>

namespace ipt {

RecoverySheet::RecoverySheet(QWidget *parent)
    : Form(tr("Keep the recovery key"),
           tr("It opens the practice when every password is lost, and it is shown only this once. Print it, "
              "or save it "
              "on something that is kept apart from this computer."),
           parent)
    , m_key(new QLineEdit)
    , m_confirmed(new QCheckBox(tr("I have printed it or kept it in a safe place")))
{
    m_key->setReadOnly(true);
    QFont letters(QStringLiteral("monospace"));
    letters.setStyleHint(QFont::Monospace);
    letters.setPixelSize(px(15));
    m_key->setFont(letters);
    addField(tr("Recovery key"), m_key);
    auto *printed = new Button(tr("Print…"));
    printed->setKey(QKeySequence::Print);
    auto *saved = new Button(tr("Save as a file…"));
    connect(printed, &Button::clicked, this, &RecoverySheet::print);
    connect(saved, &Button::clicked, this, &RecoverySheet::save);
    column()->addWidget(printed);
    column()->addWidget(saved);
    column()->addSpacing(px(8));
    column()->addWidget(m_confirmed);
    m_continue = addButtons(tr("Continue"), false);
    connect(m_confirmed, &QCheckBox::toggled, m_continue, &Button::setEnabled);
    connect(m_continue, &Button::clicked, this, &RecoverySheet::kept);
}

void RecoverySheet::start(CreatedPractice created)
{
    m_created = std::move(created);
    m_key->setText(m_created.recoveryKey);
    m_key->setCursorPosition(0);
    m_confirmed->setChecked(false);
    m_continue->setEnabled(false);
    m_key->setFocus();
}

std::unique_ptr<Practice> RecoverySheet::takePractice()
{
    m_key->clear();
    m_created.recoveryKey.clear();
    return std::move(m_created.practice);
}

QString RecoverySheet::sheetText() const
{
    return tr("IPT Groups: recovery key\n\n%1\n\nWhoever has this key and the practice's two files can read "
              "everything "
              "in them. Keep it locked away, apart from the computer. To use it, open the practice, choose "
              "“Password "
              "lost”, and type the key.")
        .arg(m_created.recoveryKey);
}

void RecoverySheet::print()
{
    QPrinter printer;
    printer.setDocName(tr("Recovery key"));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument document;
    document.setPlainText(sheetText());
    document.print(&printer);
}

void RecoverySheet::save()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the recovery key"),
                                                      QStringLiteral("recovery-key.txt"), tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    const Result<void> written = writeExported(path, sheetText().toUtf8() + '\n');
    say(written.ok() ? QString() : tr("%1. Choose another place.").arg(written.error().sentence));
}

} // namespace ipt
