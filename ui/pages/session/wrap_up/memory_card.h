#pragma once

#include "ui/pages/session/desk/session_desk.h"
#include "ui/widgets/base/page/card.h"

namespace ipt {

class Button;
class KeyedList;
class NoteReader;

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

/// How a member's last notes began, and one of them to read beside what is being written: Enter shows
/// its words, and hides them again.
class EarlierNotesCard : public Card
{
    Q_OBJECT

public:
    explicit EarlierNotesCard(SessionDesk &desk, QWidget *parent = nullptr);

    void setMember(const std::optional<MemberId> &member);

signals:
    void noteRequested(const ipt::NoteRef &note);

private:
    void read(int index);

    SessionDesk &m_desk;
    KeyedList *m_list;
    NoteReader *m_reader;
    Button *m_go;
    QList<NoteRef> m_shown;
    int m_read = -1;
};

} // namespace ipt
