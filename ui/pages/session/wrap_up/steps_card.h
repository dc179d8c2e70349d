#pragma once

#include "ui/pages/session/desk/session_desk.h"
#include "ui/widgets/base/page/card.h"

class QComboBox;
class QLineEdit;

namespace ipt {

class KeyedList;

/// What a member will try before the next session; or, for the whole group, what each will.
class StepsCard : public Card
{
    Q_OBJECT

public:
    explicit StepsCard(SessionDesk &desk, QWidget *parent = nullptr);

    void setMember(const std::optional<MemberId> &member);

private:
    void show();

    SessionDesk &m_desk;
    KeyedList *m_list;
    QComboBox *m_who;
    QLineEdit *m_new;
    std::optional<MemberId> m_member;
    QList<Action> m_shown;
};

/// What the group worked out in this session, by area.
class StrategiesCard : public Card
{
    Q_OBJECT

public:
    explicit StrategiesCard(SessionDesk &desk, QWidget *parent = nullptr);

private:
    void show();
    /// Asks for the moments of this session that it came from.
    void link(const Strategy &strategy);

    SessionDesk &m_desk;
    KeyedList *m_list;
    QComboBox *m_area;
    QLineEdit *m_new;
};

} // namespace ipt
