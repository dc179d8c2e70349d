#include "practice/sessions.h"
#include "support/text_of.h"
#include "ui/pages/session_at_hand.h"
#include "ui/support/hands.h"
#include "ui/widgets/session/agenda_timer.h"
#include "ui/widgets/session/capture_line.h"

#include <QDateEdit>
#include <QListView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTimeEdit>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

QList<double> minutesOf(const SessionRoom &room)
{
    QList<double> minutes;
    for (const Moment &moment : room.session.moments)
        minutes.append(moment.minute.value_or(-1));
    return minutes;
}

} // namespace

TEST_CASE("something noted late is given its minute and takes its place among the others")
{
    SessionAtHand session(theRoom());
    const QList<double> before = minutesOf(session.room());
    REQUIRE(before.size() > 2);
    const int late = int(before[1]) + 1;
    REQUIRE(late < before[2]);
    type(u"@odette laughed"_s);
    press(Qt::Key_T, Qt::ControlModifier);
    type(QString::number(late));
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    SessionRoom room = session.room();
    REQUIRE(room.session.moments.size() == before.size() + 1);
    CHECK(room.session.moments[2].text == u"laughed"_s);
    CHECK(room.session.moments[2].minute == late);

    // The next one has the clock's minute again.
    type(u"and went on"_s);
    press(Qt::Key_Return);
    CHECK(session.room().session.moments.last().minute == 38.4);

    while (session.page().undoStack().canUndo())
        session.page().undoStack().undo();
    CHECK(minutesOf(session.room()) == before);
}

TEST_CASE("a moment's minute can be changed, which moves it, and be taken back")
{
    SessionAtHand session(theRoom());
    const SessionRoom before = session.room();
    press(Qt::Key_Up);
    press(Qt::Key_T, Qt::ControlModifier);
    type(u"1"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return);
    SessionRoom after = session.room();
    CHECK(after.session.moments.first().minute == 1);
    CHECK(after.session.moments.first().text == before.session.moments.last().text);
    const auto *view = named<QListView>(session.page(), u"Moments"_s);
    CHECK(view->model()->index(0, 0).data().toString() == before.session.moments.last().text);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(session.room().session.moments == before.session.moments);
    CHECK(session.refusals().isEmpty());
}

TEST_CASE("a session left open for months says since when, counts no minutes and can be ended then")
{
    SessionAtHand session(theRoom());
    session.setClock(session.room().session.started->dateTime().addDays(180));
    session.page().refresh();
    settle();
    const QString shown = textOn(session.page());
    CHECK(shown.contains(u"has been open since"_s));
    CHECK_FALSE(shown.contains(u"min over"_s));
    CHECK(session.page().findChild<AgendaTimer *>()->isVisible() == false);

    // What is noted now was not said now.
    type(u"remembered much later"_s);
    press(Qt::Key_Return);
    CHECK_FALSE(session.room().session.moments.last().minute);

    whenAsked([](QDialog &dialog) { dialog.accept(); });
    pressButtonKeys(Qt::Key_Return, Qt::ControlModifier);
    const SessionRoom room = session.room();
    CHECK(room.session.state == SessionState::Held);
    REQUIRE(room.session.ended);
    CHECK(room.session.started->dateTime().secsTo(room.session.ended->dateTime()) / 60 <= 91);
    CHECK(session.page().place().part == u"wrap-up"_s);
    for (const Attendance &mark : QList<Attendance>(room.session.attendance)) {
        if (mark.attended())
            CHECK(mark.minutes.value_or(0) <= 91);
    }
    CHECK(session.refusals().isEmpty());
}

TEST_CASE("a session cannot be ended at a time that has not come or before it began")
{
    SessionAtHand session(theRoom());
    const QDateTime started = session.room().session.started->dateTime();
    Sessions &sessions = session.practice().sessions();
    CHECK_FALSE(sessions.endAt(thursdayNoon(), running(), started.date(), started.time().addSecs(-600)).ok());
    CHECK_FALSE(sessions.endAt(thursdayNoon(), running(), started.date().addDays(1), started.time()).ok());
    CHECK(session.room().session.state == SessionState::InProgress);
}

TEST_CASE("the segment that begins is pointed out for a while, and coming into the room is none")
{
    SessionAtHand session(theRoom());
    auto *timer = session.page().findChild<AgendaTimer *>();
    CHECK_FALSE(timer->isCalling());
    session.moveClock(40);
    REQUIRE(waitUntil([&] { return timer->isCalling(); }, 5000));
    CHECK(nameOf(timer).contains(u"min left"_s));
}

TEST_CASE("the room says who spoke to whom, here and over all sessions")
{
    SessionAtHand session(theRoom());
    auto *table = session.page().findChild<QTableWidget *>();
    const auto *line = session.page().findChild<CaptureLine *>();
    named<QPushButton>(session.page(), u"Table"_s)->click();
    press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(line->text().isEmpty());
    const auto timesTo = [&](const QString &from, const QString &to) {
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 0)->text() == from && table->item(row, 1)->text() == to)
                return table->item(row, 2)->text().toInt();
        }
        return 0;
    };
    const int before = timesTo(u"Odette"_s, u"Teo"_s);
    type(u"@odette >teo asked him to stay"_s);
    press(Qt::Key_Return);
    CHECK(timesTo(u"Odette"_s, u"Teo"_s) == before + 1);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(timesTo(u"Odette"_s, u"Teo"_s) == before);
}

TEST_CASE("what the phase usually calls for is said until it was used")
{
    SessionAtHand session(theRoom());
    REQUIRE(session.room().usualTechniques.contains(u"decision-analysis"_s));
    CHECK(textOn(session.page()).contains(u"not used yet: "_s));
    CHECK(textOn(session.page()).contains(u"decision analysis"_s));
    type(u"@odette weighed it ~deci"_s);
    press(Qt::Key_Return);
    const QString shown = textOn(session.page());
    CHECK_FALSE(shown.section(u"not used yet: "_s, 1).section(u'\n', 0, 0).contains(u"decision analysis"_s));
}
