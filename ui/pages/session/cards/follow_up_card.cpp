#include "ui/pages/session/cards/follow_up_card.h"

#include "ui/pages/session/cards/keyed_list.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/text/day_words.h"

#include <QLocale>
#include <QVBoxLayout>

namespace ipt {

FollowUpCard::FollowUpCard(SessionDesk &desk, QWidget *parent)
    : Card(tr("To follow up"), {}, parent)
    , m_desk(desk)
    , m_list(new KeyedList(tr("To follow up")))
{
    setTone(Tone::Risk);
    body()->addWidget(m_list);
    m_list->setToolTip(tr("Enter writes down what was done"));
    connect(&desk, &SessionDesk::opened, this, &FollowUpCard::show);
    connect(&desk, &SessionDesk::followUpsChanged, this, &FollowUpCard::show);
    connect(m_list, &KeyedList::activated, this, [this](int index) { emit closeRequested(m_shown[index]); });
    hide();
}

void FollowUpCard::setMember(const std::optional<MemberId> &member)
{
    m_member = member;
    show();
}

void FollowUpCard::show()
{
    m_shown.clear();
    QList<KeyedRow> rows;
    for (const FollowUp &followUp : m_desk.room().openFollowUps) {
        if (m_member && followUp.member != m_member)
            continue;
        KeyedRow row;
        if (followUp.member)
            row.lead = m_desk.called(*followUp.member);
        row.text = followUp.reason;
        if (followUp.due)
            row.aside = monthAndDay(*followUp.due);
        rows.append(row);
        m_shown.append(followUp);
    }
    m_list->setRows(rows);
    setAside(tr("%n open", nullptr, int(rows.size())));
    setVisible(!rows.isEmpty());
}

} // namespace ipt
