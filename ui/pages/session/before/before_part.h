#pragma once

#include "ui/pages/session/desk/session_desk.h"

#include <QWidget>

namespace ipt {

class Button;
class Card;
class ContactsCard;
class FollowUpCard;
class InlineMessage;
class Label;
class KeyedList;
class MeasuresCard;

/// What one reads before the members come in: who is expected, what each undertook, what is still
/// open, the agenda and the tasks, and how the last session ended.
class BeforePart : public QWidget
{
    Q_OBJECT

public:
    explicit BeforePart(SessionDesk &desk, QWidget *parent = nullptr);

    void begin();
    void flush();

signals:
    void closeFollowUpRequested(const ipt::FollowUp &followUp);
    void writeAfterwardsRequested();
    void restoreRequested();
    void memberRequested(const ipt::MemberId &member);

private:
    QWidget *makeLeft();
    QWidget *makeMiddle();
    QWidget *makeRight();
    void show();
    void showExpected();
    void showAgenda();
    void showPrevious();
    void showState();

    SessionDesk &m_desk;
    InlineMessage *m_state;
    Button *m_restore;
    Card *m_expectedCard;
    KeyedList *m_expected;
    Label *m_nobody;
    Card *m_agendaCard;
    KeyedList *m_agenda;
    Card *m_previousCard;
    Label *m_previous;
    FollowUpCard *m_followUps;
    MeasuresCard *m_measures;
    ContactsCard *m_contacts;
    Button *m_paper;
};

} // namespace ipt
