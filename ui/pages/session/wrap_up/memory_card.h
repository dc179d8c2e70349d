#pragma once

#include "ui/pages/session/desk/session_desk.h"
#include "ui/widgets/base/card.h"

namespace ipt {

class KeyedList;

/// What was noticed of a member in this session; of everybody for the group.
class MomentsCard : public Card
{
    Q_OBJECT

public:
    explicit MomentsCard(SessionDesk &desk, QWidget *parent = nullptr);

    void setMember(const std::optional<MemberId> &member);

private:
    void show();

    SessionDesk &m_desk;
    KeyedList *m_list;
    std::optional<MemberId> m_member;
};

/// How a member's last notes began. Enter opens one.
class EarlierNotesCard : public Card
{
    Q_OBJECT

public:
    explicit EarlierNotesCard(SessionDesk &desk, QWidget *parent = nullptr);

    void setMember(const std::optional<MemberId> &member);

signals:
    void noteRequested(const ipt::NoteRef &note);

private:
    SessionDesk &m_desk;
    KeyedList *m_list;
    QList<NoteRef> m_shown;
};

} // namespace ipt
