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
class InlineMessage;
class PresenceCard;
class SociogramCard;

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
    /// The session was left open: when did it end?
    void endRequested();

private:
    Card *makeClock();
    QWidget *makeLeft();
    QWidget *makeRight();
    void show();
    void tick();
    void toggleBreak();
    void sayLeftOpen();
    void signalSegment();
    void describeSound();
    void showExchanges();
    QString breakPlace() const;
    void showMarks();
    void addKeys();

    SessionDesk &m_desk;
    AgendaTimer *m_timer;
    Button *m_sound;
    Button *m_break;
    Card *m_clock;
    InlineMessage *m_leftOpen;
    PresenceCard *m_presence;
    SociogramCard *m_sociogram;
    MomentStream *m_stream;
    FollowUpCard *m_followUps;
    BreakClock m_breaks;
    QTimer m_ticks;
    QTimer m_signal; ///< runs while the segment that began is pointed out
    int m_minuteShown = -1;
};

} // namespace ipt
