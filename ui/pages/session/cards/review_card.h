#pragma once

#include "ui/pages/session/desk/session_desk.h"
#include "ui/widgets/base/page/card.h"

namespace ipt {

class KeyedList;

/// What members undertook last time, each with how it went: D done, P partly, N not done, X dropped.
class ReviewCard : public Card
{
    Q_OBJECT

public:
    explicit ReviewCard(SessionDesk &desk, QWidget *parent = nullptr);

    KeyedList *list() const { return m_list; }

private:
    void show();
    void answer(int index, QChar letter);
    void turn(int index);

    SessionDesk &m_desk;
    KeyedList *m_list;
    Label *m_keys;
    Label *m_empty;
};

} // namespace ipt
