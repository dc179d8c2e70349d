#include "ui/pages/session/before/contacts_card.h"

#include "ui/dialogs/contact_asking.h"
#include "ui/pages/session/cards/keyed_list.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/text/day_words.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ipt {

ContactsCard::ContactsCard(SessionDesk &desk, QWidget *parent)
    : Card(tr("Between sessions"), {}, parent)
    , m_desk(desk)
    , m_list(new KeyedList(tr("Individual contacts")))
    , m_empty(new Label(tr("A call or a talk with one member stands here, for that member's record."),
                        TextStyle::Soft))
    , m_add(new Button(tr("Note a contact…"), ButtonKind::Quiet))
{
    m_add->setSmall(true);
    m_empty->setWordWrap(true);
    addToHead(m_add);
    body()->addWidget(m_list);
    body()->addWidget(m_empty);
    connect(&desk, &SessionDesk::opened, this, &ContactsCard::show);
    connect(&desk, &SessionDesk::contactsChanged, this, &ContactsCard::show);
    connect(m_add, &Button::clicked, this, [this] { change({}); });
    connect(m_list, &KeyedList::activated, this, [this](int index) {
        if (m_desk.room().mayEdit)
            change(m_desk.room().contacts[index]);
    });
}

void ContactsCard::show()
{
    QList<KeyedRow> rows;
    for (const IndividualContact &contact : m_desk.room().contacts) {
        KeyedRow row;
        row.lead = m_desk.called(contact.member);
        row.text = contact.text;
        const QString day = monthAndDay(contact.at.day());
        row.aside = contact.minutes ? tr("%1, %2 min").arg(day, QString::number(*contact.minutes)) : day;
        rows.append(row);
    }
    m_list->setRows(rows);
    m_empty->setVisible(rows.isEmpty());
    m_add->setVisible(m_desk.room().mayEdit && !m_desk.room().expected.isEmpty());
}

void ContactsCard::change(const IndividualContact &contact)
{
    QList<ContactDialog::Choice> members;
    for (const MemberName &member : m_desk.room().expected)
        members.append({member.id, member.called});
    IndividualContact asked = contact;
    asked.group = contact.id.isEmpty() ? std::optional(m_desk.group()) : contact.group;
    const std::optional<IndividualContact> given = askForContact(m_desk.practice(), members, asked, this);
    if (given && m_desk.recordContact(*given))
        forgetContact(m_desk.practice(), asked);
}

} // namespace ipt
