#pragma once

#include "ui/pages/session/desk/session_desk.h"
#include "ui/widgets/base/page/card.h"

namespace ipt {

class KeyedList;

/// What is still to be followed up in this group. A follow-up goes only with a sentence of what was
/// done, which is asked for.
class FollowUpCard : public Card
{
    Q_OBJECT

public:
    explicit FollowUpCard(SessionDesk &desk, QWidget *parent = nullptr);

    /// Only this member's, for a page about them; empty for everybody's.
    void setMember(const std::optional<MemberId> &member);

signals:
    void closeRequested(const ipt::FollowUp &followUp);

private:
    void show();

    SessionDesk &m_desk;
    KeyedList *m_list;
    std::optional<MemberId> m_member;
    QList<FollowUp> m_shown;
};

} // namespace ipt
