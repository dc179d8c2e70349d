#include "ui/dialogs/settings_dialogs.h"

#include "engine/due/due_input.h"
#include "practice/opening.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ipt {

namespace {

QLineEdit *addLine(QFormLayout *form, const QString &name, const QString &text = {})
{
    auto *line = new QLineEdit(text);
    line->setAccessibleName(name);
    form->addRow(name, line);
    return line;
}

QLineEdit *addPassword(QFormLayout *form, const QString &name)
{
    QLineEdit *line = addLine(form, name);
    line->setEchoMode(QLineEdit::Password);
    return line;
}

} // namespace

UserDialog::UserDialog(const User &user, QWidget *parent)
    : Ask(user.id.isEmpty() ? tr("Add a user") : tr("Change a user"), tr("Keep"), parent)
    , m_user(user)
    , m_name(addLine(form(), tr("Name"), user.name))
    , m_credentials(addLine(form(), tr("Credentials"), user.credentials.value_or(QString())))
    , m_active(new QCheckBox(tr("Works here and may sign in")))
{
    auto *roles = new QVBoxLayout;
    for (const auto &[role, word] : WordsOf<Role>::all) {
        auto *box = new QCheckBox(nameOf(role));
        box->setChecked(user.has(role));
        m_roles.append(box);
        roles->addWidget(box);
    }
    form()->addRow(tr("Roles"), roles);
    m_active->setChecked(user.isActive());
    form()->addRow(QString(), m_active);
    m_password = addPassword(form(), user.id.isEmpty() ? tr("Password") : tr("New password, if any"));
}

User UserDialog::user() const
{
    User user = m_user;
    user.name = m_name->text().trimmed();
    const QString credentials = m_credentials->text().trimmed();
    user.credentials = credentials.isEmpty() ? std::nullopt : std::optional(credentials);
    user.roles.clear();
    for (qsizetype i = 0; i < m_roles.size(); ++i) {
        if (m_roles[i]->isChecked())
            user.roles.append(WordsOf<Role>::all[size_t(i)].first);
    }
    if (m_active->isChecked() != user.isActive())
        user.active = m_active->isChecked();
    return user;
}

QString UserDialog::password() const
{
    return m_password->text();
}

QString UserDialog::complaint() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("Write the name they sign in by.");
    if (user().roles.isEmpty())
        return tr("Choose at least one role.");
    return password().isEmpty() ? QString() : adviseOnPassword(password()).sentence;
}

NewPasswordDialog::NewPasswordDialog(QWidget *parent)
    : Ask(tr("Change your password"), tr("Change it"), parent)
    , m_old(addPassword(form(), tr("Old password")))
    , m_new(addPassword(form(), tr("New password, at least 12 characters")))
    , m_again(addPassword(form(), tr("New password again")))
{
}

QString NewPasswordDialog::oldPassword() const
{
    return m_old->text();
}

QString NewPasswordDialog::newPassword() const
{
    return m_new->text();
}

QString NewPasswordDialog::complaint() const
{
    if (m_new->text() != m_again->text())
        return tr("The two new passwords are not the same.");
    return adviseOnPassword(m_new->text()).sentence;
}

PracticeDialog::PracticeDialog(const PracticeInfo &info, QWidget *parent)
    : Ask(tr("The practice"), tr("Keep"), parent)
    , m_info(info)
    , m_name(addLine(form(), tr("Name"), info.name))
    , m_timeZone(addLine(form(), tr("Time zone"), info.timeZone))
    , m_noteHours(new QSpinBox)
    , m_part2(new QCheckBox(tr("A program under 42 CFR Part 2")))
{
    m_noteHours->setAccessibleName(tr("Notes are due after"));
    m_noteHours->setRange(1, 720);
    m_noteHours->setSuffix(tr(" hours"));
    m_noteHours->setValue(info.noteHours.value_or(DueSettings().noteHours));
    form()->addRow(tr("Notes are due after"), m_noteHours);
    m_part2->setChecked(info.isPart2Program());
    form()->addRow(QString(), m_part2);
}

PracticeInfo PracticeDialog::info() const
{
    PracticeInfo info = m_info;
    info.name = m_name->text().trimmed();
    info.timeZone = m_timeZone->text().trimmed();
    info.part2Program = m_part2->isChecked();
    // What nobody chose stays unsaid.
    if (info.noteHours || m_noteHours->value() != DueSettings().noteHours)
        info.noteHours = m_noteHours->value();
    return info;
}

QString PracticeDialog::complaint() const
{
    if (m_name->text().trimmed().isEmpty())
        return tr("The practice needs a name.");
    if (!QTimeZone(m_timeZone->text().trimmed().toUtf8()).isValid())
        return tr("This time zone is not known; use a name such as America/New_York.");
    return {};
}

ExportDialog::ExportDialog(QWidget *parent)
    : Ask(tr("Export the whole practice"), tr("Export…"), parent)
    , m_privateNotes(new QCheckBox(tr("With everybody's private notes")))
{
    auto *about =
        new Label(tr("One document with all that is kept, names included, that this program can read "
                     "again. It is not encrypted. Your own private notes are always part of it. The "
                     "export is noted in the audit log."));
    about->setWordWrap(true);
    form()->addRow(about);
    form()->addRow(QString(), m_privateNotes);
    m_reason = addLine(form(), tr("Why they leave"));
    m_reason->setMaxLength(500);
    m_reason->setEnabled(false);
    connect(m_privateNotes, &QCheckBox::toggled, m_reason, &QLineEdit::setEnabled);
}

ExportRequest ExportDialog::request() const
{
    const bool privateNotes = m_privateNotes->isChecked();
    return {privateNotes, privateNotes ? m_reason->text().trimmed() : QString(), false};
}

QString ExportDialog::complaint() const
{
    const ExportRequest wanted = request();
    return wanted.includePrivateNotes && wanted.reason.isEmpty() ? tr("Say why private notes leave.")
                                                                 : QString();
}

RecoveryKeyDialog::RecoveryKeyDialog(const QString &key, QWidget *parent)
    : Ask(tr("Keep the recovery key"), tr("I have kept it"), parent)
{
    QLineEdit *line = addLine(form(), tr("Recovery key"), key);
    line->setReadOnly(true);
    line->setMinimumWidth(line->fontMetrics().horizontalAdvance(key) + 40);
    auto *about = new Label(
        tr("It is shown only this once, and the one before opens nothing any more. Write it down and "
           "keep it apart from this computer."),
        TextStyle::Caption);
    about->setWordWrap(true);
    form()->addRow(about);
}

} // namespace ipt
