#include "practice/sessions.h"
#include "support/text_of.h"
#include "ui/pages/session/room/presence_list.h"
#include "ui/pages/session_at_hand.h"
#include "ui/support/hands.h"
#include "ui/widgets/session/agenda_timer.h"
#include "ui/widgets/session/capture_line.h"

#include <QDateEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
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

TEST_CASE("the room opens at its last moment and stays there while lines are added")
{
    SessionAtHand session(theRoom());
    auto *moments = named<QListView>(session.page(), u"Moments"_s);
    QScrollBar *bar = moments->verticalScrollBar();
    for (int line = 0; line < 12; ++line) {
        type(u"@odette said more than fits on one line, and then some more of it"_s);
        press(Qt::Key_Return);
        settle();
        CHECK(bar->value() == bar->maximum());
    }
    REQUIRE(bar->maximum() > 0);
    session.comeBack();
    moments = named<QListView>(session.page(), u"Moments"_s);
    bar = moments->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    CHECK(bar->value() == bar->maximum());
    // Who has gone back to an earlier one is left there.
    bar->setValue(0);
    session.page().resize(1280, 640);
    settle();
    CHECK(bar->value() == 0);
}

TEST_CASE("coming to the moments by keys begins at the last one, so that it is seen where one is")
{
    SessionAtHand session(theRoom());
    auto *moments = named<QListView>(session.page(), u"Moments"_s);
    REQUIRE_FALSE(moments->currentIndex().isValid());
    press(Qt::Key_3, Qt::ControlModifier);
    REQUIRE(moments->hasFocus());
    CHECK(moments->currentIndex().row() == moments->model()->rowCount() - 1);
}

TEST_CASE("whatever the Tab key comes to in the room is in sight")
{
    SessionAtHand session(theRoom());
    session.page().resize(1072, 620);
    settle();
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        const QWidget *start = QApplication::focusWidget();
        for (int step = 0; step < 40; ++step) {
            press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            settle();
            const QWidget *now = QApplication::focusWidget();
            REQUIRE(now);
            if (now == start)
                break;
            INFO(now->metaObject()->className() << ", " << nameOf(now).toStdString());
            CHECK_FALSE(now->visibleRegion().isEmpty());
            if (now->height() < 100)
                CHECK(now->visibleRegion().boundingRect().height() >= now->height() - 1);
        }
    }
}

TEST_CASE("of a session that is over nobody is said to have spoken so long ago")
{
    SessionAtHand session(Place::ofSession(thursdayNoon(), SessionNumber(6), u"room"_s));
    const auto *people = named<PresenceList>(session.page(), u"In the room"_s);
    REQUIRE(people->itemCount() > 0);
    for (int index = 0; index < people->itemCount(); ++index) {
        CHECK_FALSE(people->itemText(index).contains(u"last spoke"_s));
        CHECK_FALSE(people->itemText(index).endsWith(u": "_s));
    }
}
