#include "support/text_of.h"
#include "ui/pages/session_at_hand.h"
#include "ui/support/hands.h"
#include "ui/widgets/session/capture_line.h"

#include <QElapsedTimer>
#include <QListView>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<Attendance> attendanceOf(const SessionRoom &room, const MemberId &member)
{
    for (const Attendance &mark : room.session.attendance) {
        if (mark.member == member)
            return mark;
    }
    return std::nullopt;
}

QString lineText(SessionAtHand &session)
{
    return session.page().findChild<CaptureLine *>()->text();
}

} // namespace

TEST_CASE("a moment is typed, kept at once and shown, and Ctrl+Z takes it back")
{
    SessionAtHand session(theRoom());
    const auto before = session.room().session.moments.size();
    type(u"@odette told it plainly #g !sad"_s);
    press(Qt::Key_Return);
    CHECK(lineText(session).isEmpty());
    SessionRoom room = session.room();
    REQUIRE(room.session.moments.size() == before + 1);
    const Moment noted = room.session.moments.last();
    CHECK(noted.text == u"told it plainly"_s);
    CHECK(noted.members == OptionalList<MemberId>{odette()});
    CHECK(noted.problemAreas == OptionalList<ProblemArea>{ProblemArea::Grief});
    CHECK(noted.minute.has_value());
    const auto *view = named<QListView>(session.page(), u"Moments"_s);
    CHECK(view->model()->rowCount() == before + 1);

    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(session.room().session.moments.size() == before);
    CHECK(view->model()->rowCount() == before);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(session.room().session.moments == room.session.moments);
    CHECK(session.refusals().isEmpty());
}

TEST_CASE("Up changes the last moment and leaves the others and its time alone")
{
    SessionAtHand session(theRoom());
    type(u"first words ~clar"_s);
    press(Qt::Key_Return);
    const SessionRoom before = session.room();
    session.moveClock(3);
    press(Qt::Key_Up);
    CHECK(lineText(session).contains(u"first words"_s));
    press(Qt::Key_End);
    type(u" and more"_s);
    press(Qt::Key_Return);
    const SessionRoom after = session.room();
    REQUIRE(after.session.moments.size() == before.session.moments.size());
    CHECK(after.session.moments.last().text == u"first words and more"_s);
    CHECK(after.session.moments.last().techniques == before.session.moments.last().techniques);
    CHECK(after.session.moments.last().minute == before.session.moments.last().minute);
    CHECK(after.session.moments.last().id == before.session.moments.last().id);
}

TEST_CASE("Escape leaves a moment as it was and brings back what was being typed")
{
    SessionAtHand session(theRoom());
    type(u"half a thou"_s);
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_Home);
    const SessionRoom before = session.room();
    press(Qt::Key_Return);
    CHECK(lineText(session) != u"half a thou"_s);
    press(Qt::Key_Escape);
    CHECK(lineText(session) == u"half a thou"_s);
    CHECK(session.room().session.moments == before.session.moments);
}

TEST_CASE("Delete on a moment takes it away, and it comes back in its place")
{
    SessionAtHand session(theRoom());
    const SessionRoom before = session.room();
    REQUIRE(before.session.moments.size() > 2);
    press(Qt::Key_3, Qt::ControlModifier);
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    press(Qt::Key_Delete);
    CHECK(session.room().session.moments.size() == before.session.moments.size() - 1);
    CHECK(session.room().session.moments.first() == before.session.moments.first());
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(session.room().session.moments == before.session.moments);
}

TEST_CASE("what stands in the line survives the program's end half a second later")
{
    SessionAtHand session(theRoom());
    type(u"@odette was about to"_s);
    settle(500);
    session.comeBack();
    CHECK(lineText(session) == u"@odette was about to"_s);
    press(Qt::Key_Return);
    CHECK(lineText(session).isEmpty());
    session.comeBack();
    CHECK(lineText(session).isEmpty());
}

TEST_CASE("refreshing leaves the half-typed line, its cursor and the keyboard alone")
{
    SessionAtHand session(theRoom());
    type(u"half a line"_s);
    session.page().refresh();
    type(u"!"_s);
    CHECK(lineText(session) == u"half a line!"_s);
}

TEST_CASE("attendance by single keys, with the minutes of the clock")
{
    SessionAtHand session(theRoom());
    session.setClock(session.room().session.started->dateTime().addSecs(25 * 60));
    press(Qt::Key_F6);
    const std::optional<Attendance> first = attendanceOf(session.room(), odette());

    SECTION("late counts to the planned end")
    {
        press(Qt::Key_L);
        CHECK(attendanceOf(session.room(), odette()) == Attendance{odette(), Presence::Late, 65, {}});
    }
    SECTION("left early counts from the beginning")
    {
        press(Qt::Key_E);
        CHECK(attendanceOf(session.room(), odette()) == Attendance{odette(), Presence::LeftEarly, 25, {}});
    }
    SECTION("excused and absent have no minutes")
    {
        press(Qt::Key_X);
        CHECK(attendanceOf(session.room(), odette()) == Attendance{odette(), Presence::Excused, {}, {}});
        press(Qt::Key_A);
        CHECK(attendanceOf(session.room(), odette())->status == Presence::Absent);
        press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(attendanceOf(session.room(), odette())->status == Presence::Excused);
    }
    SECTION("Delete takes the mark away")
    {
        press(Qt::Key_Delete);
        CHECK(!attendanceOf(session.room(), odette()));
    }
    while (session.page().undoStack().canUndo())
        press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(attendanceOf(session.room(), odette()) == first);
}

TEST_CASE("Ctrl+Enter starts a planned session, ends it, and everybody's minutes are counted")
{
    SessionAtHand session(Place::ofSession(thursdayNoon(), running(), u"room"_s));
    session.setClock(session.room().session.started->dateTime().addSecs(30 * 60));
    press(Qt::Key_F6);
    press(Qt::Key_L);
    session.moveClock(50);
    pressButtonKeys(Qt::Key_Return, Qt::ControlModifier);
    SessionRoom room = session.room();
    CHECK(room.session.state == SessionState::Held);
    CHECK(attendanceOf(room, odette())->minutes == 50);
    CHECK(session.page().place().part == u"wrap-up"_s);

    session.page().open(Place::ofSession(thursdayNoon(), planned()));
    CHECK(session.page().place().part == u"before"_s);
    pressButtonKeys(Qt::Key_Return, Qt::ControlModifier);
    CHECK(session.room().session.state == SessionState::InProgress);
    CHECK(session.page().place().part == u"room"_s);
    type(u"it begins"_s);
    press(Qt::Key_Return);
    CHECK(session.room().session.moments.size() == 1);
    CHECK(session.refusals().isEmpty());
}

TEST_CASE("a risk opens a follow-up that is shown at once and goes with the moment")
{
    SessionAtHand session(theRoom());
    const auto before = session.room().openFollowUps.size();
    type(u"@odette spoke of not going on !!"_s);
    press(Qt::Key_Return);
    CHECK(session.room().openFollowUps.size() == before + 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(session.room().openFollowUps.size() == before);
}

TEST_CASE("five hundred moments stay quick to note")
{
    SessionAtHand session(theRoom());
    for (int i = 0; i < 500; ++i) {
        Moment moment;
        moment.text = u"Something was said, and then something else that takes two lines (%1)"_s.arg(i);
        moment.members = {odette()};
        moment.feelings = {u"sad"_s};
        REQUIRE(session.practice().sessions().addMoment(thursdayNoon(), running(), moment).ok());
    }
    session.page().refresh();
    settle();
    // The quickest of five: a machine busy with something else makes one or the other wait.
    qint64 quickest = 10000;
    for (int i = 0; i < 5; ++i) {
        type(u"one more"_s);
        QElapsedTimer since;
        since.start();
        press(Qt::Key_Return);
        quickest = qMin(quickest, since.elapsed());
        CHECK(lineText(session).isEmpty());
    }
    CHECK(quickest < 250);
}
