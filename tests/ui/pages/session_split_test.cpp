#include "engine/arc/sittings.h"
#include "practice/sheets.h"
#include "support/text_of.h"
#include "ui/pages/session_at_hand.h"
#include "ui/support/hands.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QPushButton>
#include <QTimeEdit>

#include <QTimeZone>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

void pressButton(SessionAtHand &session, const QString &name)
{
    named<QPushButton>(session.page(), name)->setFocus();
    press(Qt::Key_Space);
    settle(300);
}

bool offers(SessionAtHand &session, const QString &name)
{
    const QList<QPushButton *> buttons = session.page().findChildren<QPushButton *>();
    return std::any_of(buttons.begin(), buttons.end(), [&](const QPushButton *button) {
        return button->isVisible() && nameOf(button) == name;
    });
}

/// Breaks the session off now; where a day is given, it goes on then at noon.
void breakOff(SessionAtHand &session, QDate day = {})
{
    whenAsked([day](QDialog &dialog) {
        if (day.isValid()) {
            dialog.findChild<QCheckBox *>()->setFocus();
            press(Qt::Key_Space);
            named<QDateEdit>(dialog, u"Day"_s)->setDate(day);
            named<QTimeEdit>(dialog, u"Time"_s)->setTime(QTime(12, 0));
        }
        dialog.accept();
    });
    pressButton(session, u"Break off…"_s);
}

std::optional<int> minutesOf(const SessionRoom &room, const MemberId &member)
{
    for (const Attendance &mark : room.session.attendance) {
        if (mark.member == member)
            return mark.minutes;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("a session is broken off, goes on another day, and is held with the minutes of both")
{
    SessionAtHand session(theRoom());
    const Instant began = *session.room().session.started;
    const int first =
        int((QDateTime(QDate(2026, 5, 28), QTime(12, 40), began.dateTime().timeZone()).toMSecsSinceEpoch() -
             began.msecsSinceEpoch()) /
            60000);
    const MemberId member = session.room().expected.first().id;
    REQUIRE(session.practice()
                .sessions()
                .putAttendance(thursdayNoon(), running(), {member, Presence::Present, {}, {}})
                .ok());
    session.comeBack();
    breakOff(session, QDate(2026, 5, 30));
    CHECK(session.refusals().isEmpty());
    CHECK(isBrokenOff(session.room().session));
    CHECK(textOn(session.page()).contains(u"second sitting"_s));
    CHECK(textOn(session.page()).contains(u"was broken off and goes on"_s));
    CHECK(offers(session, u"End it here…"_s));
    CHECK_FALSE(offers(session, u"Cancel session…"_s));

    session.setClock(QDateTime(QDate(2026, 5, 30), QTime(12, 0), began.dateTime().timeZone()));
    pressButton(session, u"Go on with the session"_s);
    REQUIRE(session.room().session.state == SessionState::InProgress);
    CHECK(textOn(session.page()).contains(u"second sitting"_s));
    CHECK(offers(session, u"Take back the start"_s));
    session.moveClock(5);
    type(u"came back to it"_s);
    press(Qt::Key_Return);
    const Moment noted = session.room().session.moments.last();
    REQUIRE(noted.minute);
    CHECK(*noted.minute == Catch::Approx(first + 5).margin(1));
    CHECK_FALSE(offers(session, u"Take back the start"_s));
    CHECK(textOn(session.page()).contains(u"adds to the sitting before"_s));

    session.moveClock(35);
    pressButton(session, u"To wrap-up"_s);
    const SessionRoom held = session.room();
    CHECK(held.session.state == SessionState::Held);
    CHECK(held.session.earlierParts.size() == 1);
    REQUIRE(minutesOf(held, member));
    CHECK(*minutesOf(held, member) == Catch::Approx(first + 40).margin(1));
    CHECK(minutesHeld(held.session) == Catch::Approx(first + 40).margin(1));
    CHECK(session.refusals().isEmpty());
}

TEST_CASE("what is left of a session that was broken off does not take place")
{
    SessionAtHand session(theRoom());
    breakOff(session);
    CHECK(textOn(session.page()).contains(u"No day set yet"_s));
    whenAsked([](QDialog &dialog) { dialog.accept(); });
    pressButton(session, u"End it here…"_s);
    CHECK(session.room().session.state == SessionState::Held);
    CHECK(session.room().session.earlierParts.isEmpty());
    CHECK(session.page().place().part == u"wrap-up"_s);
    CHECK(session.refusals().isEmpty());
}

TEST_CASE("between the sittings moments can be read and notes begun, and nothing is signed")
{
    SessionAtHand session(theRoom());
    breakOff(session);
    pressButton(session, u"Moments"_s);
    CHECK(session.page().place().part == u"room"_s);
    pressButton(session, u"To wrap-up"_s);
    CHECK(session.page().place().part == u"wrap-up"_s);
    CHECK(isBrokenOff(session.room().session));
    CHECK_FALSE(named<QPushButton>(session.page(), u"Sign"_s)->isEnabled());
}
