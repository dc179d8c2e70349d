#include "ui/dialogs/contact_dialog.h"

#include "ui/theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace ipt {

namespace {

constexpr int mostMinutes = 600;

} // namespace

ContactDialog::ContactDialog(const QList<Choice> &members, const IndividualContact &contact,
                             const QDateTime &now, QWidget *parent)
    : Ask(contact.id.isEmpty() ? tr("Note a contact") : tr("Change a contact"), tr("Keep it"), parent)
    , m_contact(contact)
    , m_members(members)
    , m_who(new QComboBox)
    , m_day(new QDateEdit)
    , m_time(new QTimeEdit)
    , m_minutes(new QSpinBox)
    , m_text(new QPlainTextEdit)
{
    const auto add = [this](const QString &name, QWidget *field) {
        field->setAccessibleName(name);
        form()->addRow(name, field);
    };
    add(tr("With"), m_who);
    add(tr("Day"), m_day);
    add(tr("Time"), m_time);
    add(tr("Minutes"), m_minutes);
    add(tr("What it was about"), m_text);
    for (const Choice &choice : members)
        m_who->addItem(choice.called);
    for (int index = 0; index < members.size(); ++index) {
        if (members[index].member == contact.member)
            m_who->setCurrentIndex(index);
    }
    // A contact stays with the member whose record it is in.
    m_who->setEnabled(contact.id.isEmpty() && members.size() > 1);
    const QDateTime when = contact.at.isNull() ? now : contact.at.dateTime();
    m_day->setCalendarPopup(true);
    m_day->setDate(when.date());
    m_day->setMaximumDate(now.date());
    m_time->setTime(when.time());
    m_minutes->setRange(0, mostMinutes);
    m_minutes->setSpecialValueText(tr("not counted"));
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(contact.minutes.value_or(0));
    m_text->setPlainText(contact.text);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(px(96));
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { emit textTyped(m_text->toPlainText()); });
    (m_who->isEnabled() ? static_cast<QWidget *>(m_who) : m_text)->setFocus();
}

IndividualContact ContactDialog::contact() const
{
    IndividualContact contact = m_contact;
    contact.member = m_members.value(m_who->currentIndex()).member;
    contact.minutes = m_minutes->value() > 0 ? std::optional(m_minutes->value()) : std::nullopt;
    contact.text = m_text->toPlainText().trimmed();
    return contact;
}

QDate ContactDialog::day() const
{
    return m_day->date();
}

QTime ContactDialog::time() const
{
    return m_time->time();
}

void ContactDialog::setText(const QString &text)
{
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
}

QString ContactDialog::complaint() const
{
    if (m_text->toPlainText().trimmed().isEmpty())
        return tr("Write a few words about it.");
    return {};
}

} // namespace ipt
