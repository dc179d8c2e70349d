#pragma once

#include "ui/pages/session/desk/break_clock.h"
#include "ui/pages/session/desk/session_desk.h"

#include <QTimer>
#include <QWidget>

namespace ipt {

class AgendaTimer;
class Button;
class Card;
class FollowUpCard;
class MomentStream;
class PresenceCard;

/// The session while it runs: the clock and its agenda, who is here, what is noticed.
class RoomPart : public QWidget
{
    Q_OBJECT

public:
    explicit RoomPart(SessionDesk &desk, QWidget *parent = nullptr);

    /// Puts the keyboard into the capture line.
    void begin();
    void flush();

signals:
    void undoRequested();
    void redoRequested();
    void closeFollowUpRequested(const ipt::FollowUp &followUp);
    void savingChanged(bool saving);

private:
    QWidget *makeClock();
    QWidget *makeRight();
    void show();
    void tick();
    void toggleBreak();
    QString breakPlace() const;
    void showMarks();
    void addKeys();

    SessionDesk &m_desk;
    AgendaTimer *m_timer;
    Button *m_break;
    QWidget *m_clock;
    PresenceCard *m_presence;
    MomentStream *m_stream;
    FollowUpCard *m_followUps;
    BreakClock m_breaks;
    QTimer m_ticks;
    int m_minuteShown = -1;
};

} // namespace ipt
