#pragma once

#include "ui/pages/session/desk/session_desk.h"
#include "ui/widgets/base/page/card.h"

class QLineEdit;

namespace ipt {

class KeyedList;

/// The session's own tasks, to be ticked; below them, lighter, what the arc proposes; and a line
/// for one more.
class TaskCard : public Card
{
    Q_OBJECT

public:
    explicit TaskCard(SessionDesk &desk, QWidget *parent = nullptr);

private:
    void show();
    void activate(int index);
    void remove(int index);
    void add(const QString &text);
    QList<Task> proposed() const;

    SessionDesk &m_desk;
    KeyedList *m_list;
    QLineEdit *m_new;
};

} // namespace ipt
