#pragma once

#include "ui/pages/session/desk/session_desk.h"
#include "ui/widgets/base/page/card.h"

namespace ipt {

class Button;
class KeyedList;

/// What members and facilitators had to do with each other since the last session, each a small
/// record of its own: a call, a talk at the door.
class ContactsCard : public Card
{
    Q_OBJECT

public:
    explicit ContactsCard(SessionDesk &desk, QWidget *parent = nullptr);

private:
    void show();
    void change(const IndividualContact &contact);

    SessionDesk &m_desk;
    KeyedList *m_list;
    Label *m_empty;
    Button *m_add;
};

} // namespace ipt
