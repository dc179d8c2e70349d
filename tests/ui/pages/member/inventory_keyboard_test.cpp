#include "ui/pages/member/inventory_at_hand.h"

#include "engine/inventory/placing.h"
#include "support/text_of.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTest>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

/// Tab, until the keyboard is on what a screen reader calls so.
void tabTo(const QString &name, bool backward = false)
{
    constexpr int most = 120;
    QStringList passed;
    for (int step = 0; step < most; ++step) {
        // A choice is called by what is chosen; its own name is what is meant here.
        const QWidget *here = QApplication::focusWidget();
        const QString own = here ? here->accessibleName() : QString();
        passed.append(here && own.isEmpty() ? nameOf(here) : own);
        if (passed.last() == name)
            return;
        press(backward ? Qt::Key_Backtab : Qt::Key_Tab,
              backward ? Qt::KeyboardModifiers(Qt::ShiftModifier) : Qt::KeyboardModifiers());
    }
    FAIL("Tab does not come to " << name.toStdString() << " but to " << passed.join(u" | "_s).toStdString());
}

void pressOn(const QString &name)
{
    tabTo(name);
    press(Qt::Key_Space);
}

/// Keys go to the menu that is open.
void pressInMenu(Qt::Key key)
{
    REQUIRE(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), key);
    settle();
}

const QString circleName = u"Closeness circle of Odette"_s;

} // namespace

TEST_CASE("everything on the inventory's page is done with the keyboard alone")
{
    InventoryAtHand desk;
    const Inventory start = desk.inventory();
    const QString first = start.relationships.first().person;

    // The list: add, ring, area, answers.
    REQUIRE(nameOf(QApplication::focusWidget()) == u"People"_s);
    press(Qt::Key_Insert);
    type(u"Beto, ex-partner, 5"_s);
    press(Qt::Key_Return);
    REQUIRE(desk.person(u"Beto"_s));
    tabTo(u"People"_s, true);
    press(Qt::Key_End);
    press(Qt::Key_4);
    press(Qt::Key_D);
    press(Qt::Key_Return);
    type(u"He makes me laugh."_s);
    tabTo(u"Quality"_s, true);
    press(Qt::Key_Down);
    tabTo(u"Place on the ring"_s);
    press(Qt::Key_Home);
    press(Qt::Key_Down);
    desk.window->page().flush();
    CHECK(desk.person(u"Beto"_s)->closeness == Ring(4));
    CHECK(desk.person(u"Beto"_s)->problemAreas == OptionalList<ProblemArea>{ProblemArea::RoleDispute});
    CHECK(desk.person(u"Beto"_s)->valued == u"He makes me laugh."_s);
    CHECK(desk.person(u"Beto"_s)->quality == -2);
    CHECK(desk.person(u"Beto"_s)->bearing == 30.0);

    // A tie, in the list of ties.
    const qsizetype tiesBefore = desk.inventory().ties.size();
    tabTo(u"The other person"_s);
    press(Qt::Key_End);
    pressOn(u"Tie"_s);
    CHECK(desk.inventory().ties.size() == tiesBefore + 1);
    tabTo(u"Taken on"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"2026-05-14"_s);
    tabTo(u"What it shows, in a few words"_s);
    type(u"Few, but close."_s);
    desk.window->page().flush();
    CHECK(desk.inventory().taken == QDate(2026, 5, 14));
    CHECK(desk.inventory().summary.value_or(QString()).contains(u"Few, but close."_s));

    // The circle: move, wish, tie, take out, zoom, copy, names.
    tabTo(circleName);
    while (desk.circle().selected() != desk.person(u"Beto"_s)->id)
        press(Qt::Key_Tab);
    press(Qt::Key_Up);
    press(Qt::Key_Right);
    press(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(desk.person(u"Beto"_s)->closeness == Ring(3));
    CHECK(desk.person(u"Beto"_s)->bearing == 35.0);
    CHECK(desk.person(u"Beto"_s)->closenessWished == Ring(4));
    press(Qt::Key_T);
    press(Qt::Key_Tab);
    const auto other = desk.circle().selected();
    press(Qt::Key_Return);
    pressInMenu(Qt::Key_Down);
    pressInMenu(Qt::Key_Return);
    REQUIRE(desk.inventory().ties.last().b == *other);
    CHECK(desk.inventory().ties.last().kind == TieKind::Strained);
    press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(desk.circle().zoom() > 1);
    press(Qt::Key_0, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->mimeData()->hasImage());
    press(Qt::Key_Delete);
    press(Qt::Key_Escape);
    REQUIRE(desk.circle().hasFocus());
    const QStringList before = desk.names();
    press(Qt::Key_Delete);
    press(Qt::Key_Space);
    CHECK(desk.names().size() == before.size() - 1);
    desk.undo();
    CHECK(desk.names() == before);
    desk.redo();
    desk.undo();
    pressOn(u"Hide names"_s);
    CHECK(desk.circle().areNamesHidden());
    press(Qt::Key_Space);
    CHECK_FALSE(desk.circle().areNamesHidden());

    // A list typed at once, its people placed.
    pressOn(u"Type a list"_s);
    type(u"Rafa, neighbour"_s);
    press(Qt::Key_Return);
    type(u"Ana, sponsor, 2"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(unplaced(desk.inventory()).size() == 1);
    pressOn(u"Place all on their rings"_s);
    CHECK(unplaced(desk.inventory()).isEmpty());

    // The questions.
    pressOn(u"Go through the questions"_s);
    press(Qt::Key_PageDown, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Up, Qt::AltModifier);
    press(Qt::Key_Escape);
    CHECK(nameOf(QApplication::focusWidget()) == u"People"_s);

    // The next inventory, the way between the two, and the farewell.
    tabTo(u"Intake"_s);
    press(Qt::Key_Right);
    press(Qt::Key_Right);
    pressOn(u"Take it now"_s);
    REQUIRE(desk.kept().inventories.size() == 2);
    REQUIRE(nameOf(QApplication::focusWidget()) == u"People"_s);
    press(Qt::Key_Home);
    press(start.relationships.first().closeness == Ring(1) ? Qt::Key_2 : Qt::Key_1);
    tabTo(u"Termination"_s);
    press(Qt::Key_Right);
    tabTo(u"From the first inventory to the last"_s);
    press(Qt::Key_Home);
    CHECK(waitUntil([&desk] { return desk.circle().moment() == 0; }, 2000));
    press(Qt::Key_Right);
    CHECK(waitUntil([&desk] { return desk.circle().moment() == 1; }, 2000));
    tabTo(u"Who moved"_s);
    press(Qt::Key_Home, Qt::ControlModifier);
    tabTo(u"What one could say about %1"_s.arg(first));
    press(Qt::Key_End, Qt::ControlModifier);
    type(u" Seen together."_s);
    pressOn(u"Put into the farewell"_s);
    CHECK(desk.kept().farewells.last().progressCredited.value_or(QString()).endsWith(u" Seen together."_s));

    tabTo(u"Before and after"_s);
    press(Qt::Key_Left);
    pressOn(u"Remove this inventory"_s);
    CHECK(desk.kept().inventories.size() == 1);
    desk.undo();
    CHECK(desk.kept().inventories.size() == 2);
}
