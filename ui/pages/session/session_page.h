#pragma once

#include "ui/pages/page.h"
#include "ui/pages/session/desk/session_desk.h"

class QStackedWidget;

namespace ipt {

class BeforePart;
class Button;
class PageHeader;
class RoomPart;
class WrapUpPart;

/// One session: before it, while it runs, and the wrap-up. Its places carry the part "before",
/// "room" or "wrap-up"; without one, the part that the session's state calls for.
class SessionPage : public Page
{
    Q_OBJECT

public:
    explicit SessionPage(Practice &practice, QWidget *parent = nullptr);
    ~SessionPage() override;

    void open(const Place &place) override;
    Place place() const override;
    void refresh() override;
    bool concerns(const Change &change) const override;
    void flush() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Part { Before, Room, WrapUp };

    void makeButtons();
    void wire();
    void show(Part part);
    Part partFor(const QString &word) const;
    Part usualPart() const;
    void describe();
    void describeButtons();
    void goOn();

    void move();
    void writeAfterwards();
    void printSignIn();
    void endLeftOpen();
    int minutesLeft() const;
    bool mayBreakOff() const;
    void breakOff();
    void endWithoutRest();
    void cancel();
    void reopen();
    void closeFollowUp(const FollowUp &followUp);

    SessionDesk m_desk;
    Part m_part = Part::Before;
    bool m_isOpen = false;
    PageHeader *m_header;
    Button *m_cover;
    Button *m_share;
    Button *m_signIn;
    Button *m_move;
    Button *m_cancel;
    Button *m_noRest;
    Button *m_breakOff;
    Button *m_takeBack;
    Button *m_reopen;
    Button *m_toBefore;
    Button *m_toRoom;
    Button *m_goOn;
    Button *m_sign;
    QStackedWidget *m_parts;
    BeforePart *m_before;
    RoomPart *m_room;
    WrapUpPart *m_wrapUp;
};

} // namespace ipt
