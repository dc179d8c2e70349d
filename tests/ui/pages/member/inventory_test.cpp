#include "ui/pages/member/inventory_at_hand.h"

#include "engine/inventory/guide.h"
#include "engine/inventory/placing.h"
#include "support/pdf_text.h"
#include "support/text_of.h"
#include "ui/pages/member/inventory/circle_print.h"
#include "ui/pages/member/inventory/moves_card.h"
#include "ui/pages/member/inventory/people_list.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/text/choice_box.h"
#include "ui/widgets/text/kept_text.h"

#include <QApplication>
#include <QBuffer>
#include <QPdfWriter>
#include <QSlider>
#include <QTableView>
#include <QTest>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList tenLines{u"Marta †, mother, 1"_s,  u"Luis, brother, 4>2"_s,     u"Ana, sponsor, 2"_s,
                           u"Beto, ex-partner, 5"_s, u"Nico, chosen family, 1"_s, u"Ms. Ortiz, manager, 3"_s,
                           u"Choir, group, 5"_s,     u"Tía Lola, aunt, 3"_s,      u"Dr. Amadi, doctor, 4"_s,
                           u"Rafa, neighbour"_s};

void pressButton(InventoryAtHand &desk, const QString &words)
{
    named<Button>(desk.window->page(), words)->setFocus();
    press(Qt::Key_Space);
}

void typeTheList(InventoryAtHand &desk, const QStringList &lines)
{
    pressButton(desk, u"Type a list"_s);
    for (const QString &line : lines) {
        if (line.toLatin1() == line.toUtf8())
            type(line);
        else // as from an input method
            qobject_cast<KeptText *>(QApplication::focusWidget())->insertPlainText(line);
        press(Qt::Key_Return);
    }
}

/// "Luis 4>2 at 75", as the record has it.
QString placeOf(const std::optional<Relationship> &person)
{
    if (!person)
        return u"nobody"_s;
    QString text = u"%1 %2"_s.arg(person->person).arg(person->closeness.value());
    if (person->closenessWished)
        text += u">%1"_s.arg(person->closenessWished->value());
    return text + (person->bearing ? u" at %1"_s.arg(qRound(*person->bearing)) : u" waiting"_s);
}

} // namespace

TEST_CASE("ten people typed as a list are placed, moved, tied, undone and redone, and a crash loses nothing")
{
    InventoryAtHand desk;
    desk.beginAfresh();
    REQUIRE(desk.names().isEmpty());
    typeTheList(desk, tenLines);
    CHECK(textOn(desk.window->page()).contains(u"Add 10 people"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.names().size() == 10);
    CHECK(desk.afterCrash() == desk.inventory());
    CHECK(desk.person(u"Marta"_s)->deceased == true);
    CHECK(placeOf(desk.person(u"Luis"_s)).startsWith(u"Luis 4>2 at "_s));
    // The one without a ring waits, and it is said who.
    CHECK(unplaced(desk.inventory()) == QList{desk.person(u"Rafa"_s)->id});
    CHECK(textOn(desk.window->page()).contains(u"Still to be placed: Rafa."_s));

    struct Step
    {
        QString what;
        std::function<void()> act;
        QString name;
        QString place;
    };
    const Step steps[] = {
        {u"out of the tray"_s, [&] { desk.drag(desk.tokenOf(u"Rafa"_s), desk.placeAt(4, 250)); }, u"Rafa"_s,
         u"Rafa 4 at 250"_s},
        {u"to another ring"_s, [&] { desk.drag(desk.tokenOf(u"Luis"_s), desk.placeAt(3, 75)); }, u"Luis"_s,
         u"Luis 3>2 at 75"_s},
        {u"the wish, held with Ctrl"_s,
         [&] { desk.drag(desk.tokenOf(u"Beto"_s), desk.placeAt(3, 200), Qt::ControlModifier); }, u"Beto"_s,
         QString()},
        {u"by a key"_s,
         [&] {
             desk.circle().setFocus();
             desk.circle().setSelected(desk.person(u"Ana"_s)->id);
             press(Qt::Key_Up);
         },
         u"Ana"_s, QString()},
    };
    QList<Inventory> states{desk.inventory()};
    for (const Step &step : steps) {
        INFO(step.what.toStdString());
        step.act();
        CHECK(desk.inventory() != states.last());
        CHECK(desk.afterCrash() == desk.inventory());
        if (!step.place.isEmpty())
            CHECK(placeOf(desk.person(step.name)) == step.place);
        states.append(desk.inventory());
    }
    CHECK(desk.person(u"Beto"_s)->closenessWished == Ring(3));
    CHECK(desk.person(u"Ana"_s)->closeness == Ring(1));

    const double rim = desk.circle().circleLayout().geometry.tokenRadius() + 2;
    desk.drag(desk.tokenOf(u"Nico"_s) + QPointF(0, -rim), desk.tokenOf(u"Ana"_s));
    desk.choose(u"close"_s);
    REQUIRE(desk.inventory().ties.size() == 1);
    CHECK(desk.inventory().ties.first().kind == TieKind::Close);
    CHECK(desk.afterCrash() == desk.inventory());
    states.append(desk.inventory());
    desk.drag(desk.tokenOf(u"Nico"_s) + QPointF(0, -rim), desk.tokenOf(u"Ana"_s));
    desk.choose(u"strained"_s);
    CHECK(desk.inventory().ties.size() == 1);
    CHECK(desk.inventory().ties.first().kind == TieKind::Strained);
    states.append(desk.inventory());

    for (qsizetype back = states.size() - 2; back >= 0; --back) {
        desk.undo();
        INFO("back to " << back);
        CHECK(desk.inventory() == states[back]);
        CHECK(desk.afterCrash() == states[back]);
    }
    desk.undo();
    CHECK(desk.names().isEmpty());
    for (const Inventory &state : states) {
        desk.redo();
        CHECK(desk.inventory() == state);
    }
    CHECK(desk.afterCrash() == states.last());
    desk.reopen();
    CHECK(desk.inventory() == states.last());
}

TEST_CASE("a list that is half typed is there again, and lines that mean nobody stay")
{
    InventoryAtHand desk;
    desk.beginAfresh();
    typeTheList(desk, {u"Luis, brother, 4"_s});
    type(u", only a relation"_s);
    desk.window->page().flush();
    desk.reopen();
    CHECK(desk.names().isEmpty());
    pressButton(desk, u"Type a list"_s);
    CHECK(textOn(desk.window->page()).contains(u"Luis, brother, 4\n, only a relation"_s));
    CHECK(textOn(desk.window->page()).contains(u"Line 2 has no name at its beginning."_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(desk.names() == QStringList{u"Luis"_s});
    auto *list =
        named<KeptText>(desk.window->page(), u"A list of people, one a line: name, relation, ring"_s);
    CHECK(list->toPlainText() == u", only a relation"_s);
    press(Qt::Key_Escape);
    CHECK(qobject_cast<PeopleList *>(QApplication::focusWidget()));
}

TEST_CASE("hard names, and sixty of them, are people like others")
{
    InventoryAtHand desk;
    desk.beginAfresh();
    QStringList lines{QString(500, u'W') + u", uncle, 3"_s, u"יעל בן־דוד, אחות, 2"_s,
                      u"👩‍👧 Mo & Zoë, chosen family, 1"_s, u"محمد عبد الله، أخ، ٤"_s,
                      u"<b>Bold</b>, friend, 5"_s};
    for (int index = 6; index <= 60; ++index)
        lines.append(u"Person %1 of many, cousin, %2"_s.arg(index).arg(1 + index % 5));
    pressButton(desk, u"Type a list"_s);
    named<KeptText>(desk.window->page(), u"A list of people, one a line: name, relation, ring"_s)
        ->insertPlainText(lines.join(u'\n'));
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(desk.names().size() == 60);
    CHECK(desk.names().first() == QString(500, u'W'));
    CHECK(unplaced(desk.inventory()).isEmpty());
    CHECK(textOn(desk.window->page()).contains(u"<b>Bold</b>"_s));
    CHECK(desk.window->main().width() == 1440);
    desk.reopen();
    CHECK(desk.names().size() == 60);
}

TEST_CASE("taking somebody out is asked first, and Escape keeps them")
{
    InventoryAtHand desk;
    const QStringList before = desk.names();
    desk.circle().setFocus();
    press(Qt::Key_Delete);
    CHECK(textOn(desk.window->page()).contains(u"off this inventory?"_s));
    press(Qt::Key_Escape);
    CHECK(desk.names() == before);
    CHECK(desk.circle().hasFocus());
    press(Qt::Key_Delete);
    press(Qt::Key_Space);
    CHECK(desk.names().size() == before.size() - 1);
    CHECK(desk.inventory().ties.size() <= desk.names().size());
    desk.undo();
    CHECK(desk.names() == before);
}

TEST_CASE("somebody who waits is placed by a ring in the list, in the card, or all at once, and taken back")
{
    InventoryAtHand desk;
    desk.beginAfresh();
    typeTheList(desk, {u"Luis, brother"_s, u"Ana, sponsor"_s, u"Beto"_s, u"Rafa"_s});
    press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(unplaced(desk.inventory()).size() == 4);
    CHECK(textOn(desk.window->page()).contains(u"Still to be placed: Luis, Ana, Beto, Rafa."_s));
    CHECK(desk.person(u"Rafa"_s)->relation == relationNotSaid());
    named<PeopleList>(desk.window->page(), u"People"_s)->setFocus();
    press(Qt::Key_Home);
    press(Qt::Key_2);
    CHECK(placeOf(desk.person(u"Luis"_s)).startsWith(u"Luis 2 at"_s));
    press(Qt::Key_Down);
    auto *ring = named<ChoiceBox>(desk.window->page(), u"Ring now"_s);
    REQUIRE(ring->accessibleName() == u"Ring now"_s);
    ring->setFocus();
    press(Qt::Key_Down);
    CHECK(isPlaced(*desk.person(u"Ana"_s)));
    pressButton(desk, u"Place all on their rings"_s);
    CHECK(unplaced(desk.inventory()).isEmpty());
    desk.undo();
    CHECK(unplaced(desk.inventory()).size() == 2);
}

TEST_CASE("somebody new goes where the circle was double-clicked, unless the thought is given up")
{
    InventoryAtHand desk;
    const QPointF place = desk.placeAt(5, 270);
    desk.doubleClick(place);
    type(u"Rafa, neighbour"_s);
    press(Qt::Key_Return);
    CHECK(placeOf(desk.person(u"Rafa"_s)) == u"Rafa 5 at 270"_s);

    desk.doubleClick(desk.placeAt(5, 225));
    press(Qt::Key_Tab);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    type(u"Ana, sponsor"_s);
    press(Qt::Key_Return);
    CHECK(placeOf(desk.person(u"Ana"_s)) == u"Ana 3 waiting"_s);
}

TEST_CASE("the questions come one by one, answered by numbers and words, and are gone on with later")
{
    InventoryAtHand desk;
    desk.beginAfresh();
    typeTheList(desk, {u"Luis"_s, u"Marta †, mother"_s});
    press(Qt::Key_Return, Qt::ControlModifier);
    pressButton(desk, u"Go through the questions"_s);
    const auto isAsked = [&desk](const QString &question) {
        return textOn(desk.window->page()).contains(question);
    };
    CHECK(isAsked(u"Who is Luis to the member?"_s));
    type(u"brother"_s);
    press(Qt::Key_Return);
    CHECK(isAsked(u"How close is Luis now?"_s));
    press(Qt::Key_4);
    CHECK(isAsked(u"How close should Luis be?"_s));
    press(Qt::Key_2);
    CHECK(isAsked(u"What is it like between the two of them?"_s));
    press(Qt::Key_2);
    CHECK(isAsked(u"How often are they in contact?"_s));
    press(Qt::Key_Return, Qt::ControlModifier); // passed over
    CHECK(isAsked(u"What is valued in Luis?"_s));
    type(u"He never asked for money."_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(isAsked(u"What does each expect of the other?"_s));
    type(u"To be called back."_s);
    desk.window->page().flush();

    Relationship luis = *desk.person(u"Luis"_s);
    CHECK(luis.relation == u"brother"_s);
    CHECK(placeOf(luis).startsWith(u"Luis 4>2 at"_s));
    CHECK(luis.quality == -1);
    CHECK_FALSE(luis.contact);
    CHECK(luis.valued == u"He never asked for money."_s);
    CHECK(luis.expectations == u"To be called back."_s);
    // What the answers bring to mind is a question with its reason, and it stays away once dismissed.
    CHECK(isAsked(u"do the expectations differ, a role dispute?"_s));
    CHECK(luis.problemAreas.isEmpty());
    pressButton(desk, u"Dismiss"_s);
    CHECK_FALSE(isAsked(u"a role dispute?"_s));

    desk.reopen();
    pressButton(desk, u"Go on with the questions"_s);
    CHECK(isAsked(u"What does each expect of the other?"_s));
    CHECK_FALSE(isAsked(u"a role dispute?"_s));
    press(Qt::Key_Up, Qt::AltModifier);
    CHECK(isAsked(u"What is difficult with Luis?"_s));
    press(Qt::Key_PageDown, Qt::AltModifier);
    CHECK(isAsked(u"How close does Marta feel now?"_s));
    CHECK(isAsked(u"Marta has died: grief?"_s));
    pressButton(desk, u"Accept"_s);
    CHECK(desk.person(u"Marta"_s)->problemAreas == OptionalList<ProblemArea>{ProblemArea::Grief});
    press(Qt::Key_PageDown, Qt::AltModifier);
    CHECK(isAsked(u"questions are open; they can stay so."_s));
    CHECK(isAsked(u"There are very few living people in the circle"_s));
    press(Qt::Key_Escape);
    CHECK(qobject_cast<PeopleList *>(QApplication::focusWidget()));
}

TEST_CASE("before and after is one circle with a slider, a table, and sentences for the farewell")
{
    InventoryAtHand desk;
    for (QAbstractButton *button : desk.window->page().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Termination"_s)
            button->setFocus();
    }
    press(Qt::Key_Space);
    pressButton(desk, u"Take it now"_s);
    const Relationship first = desk.inventory().relationships.first();
    const int there = first.closeness.value() == 5 ? 2 : 5;
    desk.circle().setFocus();
    desk.circle().setSelected(first.id);
    press(Qt::Key(Qt::Key_0 + there));
    for (QAbstractButton *button : desk.window->page().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Before and after"_s)
            button->setFocus();
    }
    press(Qt::Key_Space);
    auto *slider = named<QSlider>(desk.window->page(), u"From the first inventory to the last"_s);
    CHECK(desk.circle().moment() == 1);
    slider->setFocus();
    press(Qt::Key_Left);
    CHECK(waitUntil([&desk] { return desk.circle().moment() == 0; }, 2000));
    press(Qt::Key_End);
    CHECK(waitUntil([&desk] { return desk.circle().moment() == 1; }, 2000));

    auto *table = named<QTableView>(desk.window->page(), u"Who moved"_s);
    CHECK(table->model()->index(0, 0).data().toString().startsWith(first.person));
    CHECK(table->model()->index(0, 1).data().toString() ==
          u"%1 → %2"_s.arg(first.closeness.value()).arg(there));
    CHECK(desk.circle().selected() == first.id);
    auto *sentence = named<KeptText>(desk.window->page(), u"What one could say about %1"_s.arg(first.person));
    CHECK(sentence->toPlainText().contains(first.relation.section(u',', 0, 0)));
    CHECK_FALSE(sentence->toPlainText().contains(first.person));
    sentence->setFocus();
    sentence->moveCursor(QTextCursor::End);
    type(u" Said together."_s);
    desk.window->page().flush();
    const QString edited = sentence->toPlainText();
    pressButton(desk, u"Put into the farewell"_s);
    CHECK(desk.kept().farewells.last().progressCredited == edited);
    CHECK(textOn(desk.window->page()).contains(u"In the farewell"_s));
    desk.undo();
    CHECK_FALSE(desk.kept().farewells.last().progressCredited);
    desk.redo();
    pressButton(desk, u"Put all in"_s);
    const QString all = desk.kept().farewells.last().progressCredited.value_or(QString());
    CHECK(all.startsWith(edited));
    CHECK(all.count(u'\n') == desk.names().size() - 1);

    desk.reopen();
    for (QAbstractButton *button : desk.window->page().findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->text() == u"Before and after"_s)
            button->setFocus();
    }
    press(Qt::Key_Space);
    CHECK(named<KeptText>(desk.window->page(), u"What one could say about %1"_s.arg(first.person))
              ->toPlainText() == edited);
}

TEST_CASE("a tie that is there can be untied where it was drawn")
{
    InventoryAtHand desk;
    const Inventory before = desk.inventory();
    REQUIRE_FALSE(before.ties.isEmpty());
    const Tie tie = before.ties.first();
    desk.circle().setFocus();
    desk.circle().setSelected(tie.a);
    press(Qt::Key_T);
    desk.circle().setSelected(tie.b);
    press(Qt::Key_Return);
    desk.choose(u"Untie"_s);
    CHECK(desk.inventory().ties.size() == before.ties.size() - 1);
    desk.undo();
    CHECK(desk.inventory() == before);
}

TEST_CASE("the circle prints on one page, whatever the theme, and without names where they are hidden")
{
    InventoryAtHand desk;
    const auto printed = [&desk](const QString &heading) {
        QByteArray pdf;
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        printCircle(&writer, desk.circle(), heading);
        return pdf;
    };
    const QByteArray withNames = printed(u"Odette, Intake"_s);
    CHECK(pagesOf(withNames).size() == 1);
    for (const QString &name : desk.names())
        CHECK(textOf(withNames).contains(name));
    CHECK(textOf(withNames).contains(u"Odette, Intake"_s));

    pressButton(desk, u"Hide names"_s);
    const QString hidden = textOf(printed(u"Intake"_s));
    for (const QString &name : desk.names())
        CHECK_FALSE(hidden.contains(name));
    CHECK_FALSE(hidden.contains(u"Odette"_s));
    CHECK(hidden.contains(desk.inventory().relationships.last().relation));
}

TEST_CASE("an id that was used again for somebody else is pointed out where inventories are compared")
{
    Relationship person;
    person.id = RelationshipId(u"r1"_s);
    person.person = u"Luis"_s;
    person.relation = u"brother"_s;
    Inventory first;
    first.relationships = {person};
    Inventory last = first;
    MovesCard card;
    card.setShown({{first, last}, u"Dana"_s, {}, {}, true});
    CHECK_FALSE(textOn(card).contains(u"If they are two people"_s));
    last.relationships[0].person = u"Ana"_s;
    last.relationships[0].relation = u"sponsor"_s;
    card.setShown({{first, last}, u"Dana"_s, {}, {}, true});
    CHECK(textOn(card).contains(u"Ana was Luis in the first inventory"_s));
}
