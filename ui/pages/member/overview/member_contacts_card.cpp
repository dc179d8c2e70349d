#include "ui/pages/member/overview/member_contacts_card.h"

#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/tables/row_list.h"
#include "ui/widgets/text/kept_text.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

MemberContactsCard::MemberContactsCard(QWidget *parent)
    : Card(tr("Individual contacts"), {}, parent)
    , m_rows(new RowList(tr("Individual contacts")))
    , m_none(new Label(tr("A call or a talk outside the meetings is a small record of its own."),
                       TextStyle::Soft))
    , m_add(new Button(tr("Note a contact…"), ButtonKind::Quiet))
{
    m_none->setWordWrap(true);
    m_add->setSmall(true);
    addToHead(m_add);
    body()->addWidget(m_rows);
    body()->addWidget(m_none);
    connect(m_add, &Button::clicked, this, [this] {
        IndividualContact contact;
        contact.member = m_shown.page.member.id;
        if (m_shown.place())
            contact.group = m_shown.group;
        emit contactRequested(contact);
    });
    connect(m_rows, &RowList::rowActivated, this, [this](int row) {
        if (m_shown.page.mayEditCourse)
            emit contactRequested(m_contacts.at(row));
    });
}

void MemberContactsCard::setShown(const MemberShown &shown)
{
    m_shown = shown;
    m_contacts = shown.page.contacts;
    std::stable_sort(
        m_contacts.begin(), m_contacts.end(),
        [](const IndividualContact &a, const IndividualContact &b) { return b.at.isBefore(a.at); });
    QList<ListRow> rows;
    for (const IndividualContact &contact : std::as_const(m_contacts)) {
        ListRow row;
        row.text = contact.text;
        row.second = contact.minutes ? tr("%1, %2 min · %3")
                                           .arg(dayShown(contact.at.day()), QString::number(*contact.minutes),
                                                shown.page.userNames.value(contact.author))
                                     : tr("%1 · %2").arg(dayShown(contact.at.day()),
                                                         shown.page.userNames.value(contact.author));
        rows.append(row);
    }
    m_rows->setRows(rows);
    m_rows->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    m_add->setVisible(shown.page.mayEditCourse);
    setAside(rows.isEmpty() ? QString() : QString::number(rows.size()));
}

} // namespace ipt
