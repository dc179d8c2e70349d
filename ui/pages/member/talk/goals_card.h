#pragma once

#include "ui/pages/member/member_shown.h"
#include "ui/widgets/base/page/card.h"

namespace ipt {

class Label;

/// The member's goals with their ratings over the sessions, to look at while one talks.
class GoalsCard : public Card
{
    Q_OBJECT

public:
    explicit GoalsCard(QWidget *parent = nullptr);

    void setShown(const MemberShown &shown);

private:
    Label *m_nothing;
    QWidget *m_goals = nullptr;
};

} // namespace ipt
