#include "support/text_of.h"
#include "ui/pages/session/cards/keyed_list.h"
#include "ui/pages/session_at_hand.h"
#include "ui/support/hands.h"

#include <QLineEdit>
#include <QListWidget>
#include <QUndoStack>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

TEST_CASE("what was undertaken last time is carried forward by a key and stands among the next steps")
{
    SessionAtHand session(Place::ofSession(thursdayNoon(), running(), u"room"_s));
    const QList<Action> before = session.room().actionsToReview;
    REQUIRE_FALSE(before.isEmpty());
    auto *list = named<KeyedList>(session.page(), u"Undertaken last time"_s);
    list->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_C);
    press(Qt::Key_C); // once is enough
    session.comeBack();
    const QList<Action> set = session.room().actionsSet;
    const auto again = std::count_if(set.begin(), set.end(), [&before](const Action &each) {
        return each.text == before.first().text && each.member == before.first().member;
    });
    CHECK(again == 1);
    CHECK(session.refusals().isEmpty());
}

TEST_CASE("a strategy found in the session is linked to the moments it came from, and the link is undone")
{
    SessionAtHand session(Place::ofSession(thursdayNoon(), running(), u"room"_s));
    pressButtonKeys(Qt::Key_Return, Qt::ControlModifier);
    named<QLineEdit>(session.page(), u"Add a strategy"_s)->setFocus();
    type(u"Say it before the door closes."_s);
    press(Qt::Key_Return);
    auto *list = named<KeyedList>(session.page(), u"Strategies found"_s);
    list->setFocus();
    press(Qt::Key_End);
    whenAsked([](QDialog &dialog) {
        named<QListWidget>(dialog, u"Moments"_s)->setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_Return);
    });
    press(Qt::Key_M);
    REQUIRE_FALSE(session.room().strategies.isEmpty());
    CHECK(session.room().strategies.last().moments.size() == 1);
    session.page().undoStack().undo();
    CHECK(session.room().strategies.last().moments.isEmpty());
    CHECK(session.refusals().isEmpty());
}
