#include "ui/pages/opening/forms.h"

#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/buttons/flush_row.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ipt {

CreateForm::CreateForm(QWidget *parent)
    : Form(tr("Create a practice"),
           tr("One encrypted file for everything. Your password opens it; nobody can open it without one."),
           parent)
    , m_practice(addLine(tr("Name of the practice")))
    , m_timeZone(new QComboBox)
    , m_part2(new QCheckBox(tr("A program under 42 CFR Part 2")))
{
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones)
        m_timeZone->addItem(QString::fromUtf8(zone));
    m_timeZone->setEditable(true);
    m_timeZone->setInsertPolicy(QComboBox::NoInsert);
    addField(tr("Time zone"), m_timeZone);
    m_part2->setToolTip(tr("Summaries then carry the notice of 42 CFR Part 2 on every page."));
    column()->addWidget(m_part2);
    column()->addSpacing(px(4));
    m_name = addLine(tr("Your name"));
    m_credentials = addLine(tr("Your credentials, such as LCSW"));
    m_password = addPassword(tr("Password, at least 12 characters"));
    m_repeated = addPassword(tr("Password again"));
    m_file = addLine(tr("File"));
    auto *choose = new Button(tr("Choose another place…"), ButtonKind::Quiet);
    connect(choose, &Button::clicked, this, &CreateForm::chooseFile);
    column()->addLayout(new FlushRow(choose));
    connect(addButtons(tr("Create")), &Button::clicked, this, &CreateForm::submit);
    connect(m_password, &QLineEdit::editingFinished, this, [this] {
        if (!m_password->text().isEmpty())
            say(adviseOnPassword(m_password->text()).sentence);
    });
}

void CreateForm::start()
{
    m_timeZone->setCurrentText(QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    if (m_file->text().isEmpty()) {
        const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        m_file->setText(QDir(folder).filePath(QStringLiteral("practice.iptg")));
    }
    say({});
    m_practice->setFocus();
}

void CreateForm::chooseFile()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Where the practice is kept"), m_file->text(),
                                     tr("Practices (*.iptg)"), nullptr, QFileDialog::DontConfirmOverwrite);
    if (!path.isEmpty())
        m_file->setText(path);
}

void CreateForm::submit()
{
    if (m_password->text() != m_repeated->text())
        return say(tr("The two passwords are not the same."));
    NewPractice wanted;
    wanted.path = m_file->text();
    if (!wanted.path.endsWith(QLatin1String(".iptg")))
        wanted.path += QStringLiteral(".iptg");
    wanted.info.name = m_practice->text().trimmed();
    wanted.info.timeZone = m_timeZone->currentText().trimmed();
    wanted.info.part2Program = m_part2->isChecked();
    wanted.firstUser.name = m_name->text().trimmed();
    if (!m_credentials->text().trimmed().isEmpty())
        wanted.firstUser.credentials = m_credentials->text().trimmed();
    wanted.firstUser.roles = {Role::Facilitator, Role::Clinician, Role::Supervisor, Role::Administrator};
    wanted.password = m_password->text();
    emit submitted(wanted);
}

} // namespace ipt
