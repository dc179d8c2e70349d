#include "support/text_of.h"
#include "ui/widgets/circle/circle_sample.h"
#include "ui/widgets/circle/closeness_circle.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMimeData>
#include <QShortcut>
#include <QTest>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

QString ringOrNone(std::optional<Ring> ring)
{
    return ring ? QString::number(ring->value()) : u"none"_s;
}

/// An editable circle whose requests are written down and, as a page would, granted.
struct Desk
{
    explicit Desk(const Inventory &start = sample::circle())
        : inventory(start)
    {
        circle.setEditable(true);
        circle.resize(660, 660);
        circle.setInventory(inventory, u"Dana"_s);
        circle.show();
        QApplication::setActiveWindow(&circle);
        circle.setFocus();
        using Circle = ClosenessCircle;
        QObject::connect(&circle, &Circle::moveRequested, [this](const auto &id, Ring ring, double bearing) {
            log.append(u"move %1 %2 %3"_s.arg(id.text()).arg(ring.value()).arg(qRound(bearing)));
            Relationship &relationship = find(id);
            relationship.closeness = ring;
            relationship.bearing = bearing;
            grant();
        });
        QObject::connect(&circle, &Circle::wishRequested, [this](const auto &id, std::optional<Ring> ring) {
            log.append(u"wish %1 %2"_s.arg(id.text(), ringOrNone(ring)));
            find(id).closenessWished = ring;
            grant();
        });
        QObject::connect(&circle, &Circle::tieRequested, [this](const auto &a, const auto &b) {
            log.append(u"tie %1 %2"_s.arg(a.text(), b.text()));
        });
        QObject::connect(&circle, &Circle::addRequested, [this](Ring ring, double bearing) {
            log.append(u"add %1 %2"_s.arg(ring.value()).arg(qRound(bearing)));
        });
        QObject::connect(&circle, &Circle::removeRequested,
                         [this](const auto &id) { log.append(u"remove %1"_s.arg(id.text())); });
        QObject::connect(&circle, &Circle::openRequested,
                         [this](const auto &id) { log.append(u"open %1"_s.arg(id.text())); });
    }

    Relationship &find(const RelationshipId &id)
    {
        return *std::find_if(inventory.relationships.begin(), inventory.relationships.end(),
                             [&id](const Relationship &other) { return other.id == id; });
    }
    void grant() { circle.setInventory(inventory, u"Dana"_s); }

    const CirclePerson &person(const QString &id) const
    {
        return circle.circleLayout().people[circle.circleLayout().indexOf(RelationshipId(id))];
    }
    QPointF place(int ring, double bearing) const
    {
        return circle.circleLayout().geometry.pointAt(Ring(ring), bearing);
    }

    void press(QPointF at, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(&circle, Qt::LeftButton, modifiers, at.toPoint());
    }
    void moveTo(QPointF at) { QTest::mouseMove(&circle, at.toPoint()); }
    void release(QPointF at) { QTest::mouseRelease(&circle, Qt::LeftButton, {}, at.toPoint()); }
    void drag(QPointF from, QPointF to, Qt::KeyboardModifiers modifiers = {})
    {
        press(from, modifiers);
        moveTo((from + to) / 2);
        moveTo(to);
        release(to);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&circle, Qt::Key(key), modifiers);
    }
    void select(const QString &id) { circle.setSelected(RelationshipId(id)); }

    Inventory inventory;
    ClosenessCircle circle;
    QStringList log;
};

QPointF rimOf(const Desk &desk, const QString &id)
{
    return desk.person(id).centre + QPointF(desk.circle.circleLayout().geometry.tokenRadius() + 2, 0);
}

} // namespace

TEST_CASE("a token dragged to another ring asks for one move, its bearing free")
{
    Desk desk;
    desk.drag(desk.person(u"r2"_s).centre, desk.place(2, 100));
    REQUIRE(desk.log == QStringList{u"move r2 2 100"_s});
    CHECK(desk.circle.selected() == RelationshipId(u"r2"_s));
    CHECK(desk.inventory.relationships[1].closeness == Ring(2));

    // Between two rings the nearer one is meant, and the token is drawn on it.
    desk.drag(desk.person(u"r2"_s).centre, (desk.place(4, 140) * 3 + desk.place(3, 140)) / 4);
    CHECK(desk.log.last() == u"move r2 4 140"_s);
    CHECK(QLineF(desk.person(u"r2"_s).centre, desk.place(4, 140)).length() < 2);
}

TEST_CASE("a token is shown where it would land while it is dragged")
{
    Desk desk;
    desk.press(desk.person(u"r2"_s).centre);
    desk.moveTo(desk.place(1, 90));
    CHECK(desk.person(u"r2"_s).relationship.closeness == Ring(1));
    CHECK(desk.person(u"r2"_s).relation == u"ring 1 of 5"_s);
    CHECK(QLineF(desk.person(u"r2"_s).centre, desk.place(1, 90)).length() < 2);
    CHECK(desk.log.isEmpty());
}

TEST_CASE("Escape puts what is dragged back and asks for nothing")
{
    Desk desk;
    const QPointF home = desk.person(u"r2"_s).centre;
    for (const QPointF from : {home, *desk.person(u"r2"_s).ghost, rimOf(desk, u"r2"_s)}) {
        desk.press(from);
        desk.moveTo(desk.place(1, 60));
        desk.key(Qt::Key_Escape);
        CHECK(desk.person(u"r2"_s).centre == home);
        desk.release(desk.place(1, 60));
    }
    CHECK(desk.log.isEmpty());
}

TEST_CASE("a click moves nobody, nor does a circle that is only for reading")
{
    Desk desk;
    const QPointF at = desk.person(u"r2"_s).centre;
    desk.press(at);
    desk.moveTo(at + QPointF(2, 1));
    desk.release(at + QPointF(2, 1));
    CHECK(desk.log.isEmpty());

    desk.circle.setEditable(false);
    desk.drag(at, desk.place(1, 90));
    for (const int key : {Qt::Key_Up, Qt::Key_Left, Qt::Key_Delete, Qt::Key_Insert, Qt::Key_T})
        desk.key(key);
    desk.key(Qt::Key_Up, Qt::ShiftModifier);
    QTest::mouseDClick(&desk.circle, Qt::LeftButton, {}, desk.place(5, 270).toPoint());
    CHECK(desk.log.isEmpty());
}

TEST_CASE("the wish is dragged by its ghost, or with Ctrl or Alt by the token")
{
    Desk desk;
    desk.drag(*desk.person(u"r2"_s).ghost, desk.place(1, 200));
    desk.drag(desk.person(u"r4"_s).centre, desk.place(2, 205), Qt::ControlModifier);
    desk.drag(desk.person(u"r5"_s).centre, desk.place(2, 262), Qt::AltModifier);
    CHECK(desk.log == QStringList{u"wish r2 1"_s, u"wish r4 2"_s, u"wish r5 2"_s});
    CHECK(desk.person(u"r2"_s).bearing == 75);

    // On the ring somebody is on there is nothing left to wish.
    desk.drag(*desk.person(u"r4"_s).ghost, desk.person(u"r4"_s).centre);
    CHECK(desk.log.last() == u"wish r4 none"_s);
    CHECK_FALSE(desk.person(u"r4"_s).ghost);
}

TEST_CASE("a tie is dragged from one rim to another token")
{
    Desk desk;
    desk.drag(rimOf(desk, u"r4"_s), desk.person(u"r8"_s).centre);
    CHECK(desk.log == QStringList{u"tie r4 r8"_s});
    desk.drag(rimOf(desk, u"r4"_s), desk.place(5, 265));
    desk.drag(rimOf(desk, u"r4"_s), desk.person(u"r4"_s).centre - QPointF(8, 8));
    CHECK(desk.log.size() == 1);
}

TEST_CASE("a double click adds on empty ground and opens a person")
{
    Desk desk;
    QTest::mouseDClick(&desk.circle, Qt::LeftButton, {}, desk.place(4, 240).toPoint());
    QTest::mouseDClick(&desk.circle, Qt::LeftButton, {}, desk.person(u"r3"_s).centre.toPoint());
    CHECK(desk.log == QStringList{u"add 4 240"_s, u"open r3"_s});
}

TEST_CASE("all of it is done with keys alone")
{
    struct Case
    {
        int key;
        Qt::KeyboardModifiers modifiers;
        QString asked;
    };
    const Case cases[] = {
        {Qt::Key_Up, {}, u"move r2 3 75"_s},
        {Qt::Key_Down, {}, u"move r2 4 75"_s},
        {Qt::Key_Left, {}, u"move r2 4 70"_s},
        {Qt::Key_Right, {}, u"move r2 4 75"_s},
        {Qt::Key_Down, Qt::ShiftModifier, u"wish r2 3"_s},
        {Qt::Key_Down, Qt::ShiftModifier, u"wish r2 none"_s},
        {Qt::Key_Down, Qt::ShiftModifier, u"wish r2 5"_s},
        {Qt::Key_Up, Qt::ShiftModifier, u"wish r2 none"_s},
        {Qt::Key_Up, Qt::ShiftModifier, u"wish r2 3"_s},
        {Qt::Key_Return, {}, u"open r2"_s},
        {Qt::Key_Delete, {}, u"remove r2"_s},
    };
    Desk desk;
    desk.select(u"r2"_s);
    for (const Case &step : cases) {
        desk.key(step.key, step.modifiers);
        INFO(step.asked.toStdString());
        CHECK(desk.log.last() == step.asked);
    }
    CHECK(desk.log.size() == std::ssize(cases));
}

TEST_CASE("keys stop at the rings' ends and go on across the top")
{
    Desk desk;
    desk.select(u"r4"_s);
    desk.key(Qt::Key_Down);
    CHECK(desk.log.isEmpty());
    desk.select(u"r1"_s);
    desk.key(Qt::Key_Up);
    CHECK(desk.log.isEmpty());
    for (int turn = 0; turn < 5; ++turn)
        desk.key(Qt::Key_Left);
    CHECK(desk.log.last() == u"move r1 1 359"_s);
}

TEST_CASE("T ties to whoever is gone to next, and Escape goes back")
{
    Desk desk;
    desk.select(u"r1"_s);
    desk.key(Qt::Key_T);
    desk.key(Qt::Key_Return);
    CHECK(desk.log.isEmpty());
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Right);
    desk.key(Qt::Key_Return);
    CHECK(desk.log == QStringList{u"tie r1 r3"_s});

    desk.key(Qt::Key_T);
    desk.key(Qt::Key_Left);
    desk.key(Qt::Key_Escape);
    CHECK(desk.circle.selected() == RelationshipId(u"r3"_s));
    desk.key(Qt::Key_Return);
    CHECK(desk.log == QStringList{u"tie r1 r3"_s, u"open r3"_s});
}

TEST_CASE("Insert asks for a free place on the selected person's ring")
{
    Desk desk;
    desk.select(u"r8"_s);
    desk.key(Qt::Key_Insert);
    REQUIRE(desk.log.size() == 1);
    REQUIRE(desk.log.first().startsWith(u"add 3 "_s));
    const QPointF place = desk.place(3, desk.log.first().section(u' ', 2).toDouble());
    for (const CirclePerson &person : desk.circle.circleLayout().people)
        CHECK(QLineF(person.centre, place).length() > 40);
    Desk empty{Inventory()};
    empty.key(Qt::Key_Insert);
    CHECK(empty.log.first().startsWith(u"add 3 "_s));
}

TEST_CASE("Tab goes round the people and then on")
{
    Desk desk;
    desk.select(u"r1"_s);
    QStringList passed;
    for (int step = 0; step < 7; ++step) {
        desk.key(Qt::Key_Tab);
        passed.append(desk.circle.selected()->text());
    }
    CHECK(passed == QStringList{u"r2"_s, u"r3"_s, u"r8"_s, u"r4"_s, u"r5"_s, u"r6"_s, u"r7"_s});
    desk.key(Qt::Key_Tab, Qt::ShiftModifier);
    CHECK(desk.circle.selected() == RelationshipId(u"r6"_s));
}

TEST_CASE("people without a bearing wait in the tray, and placing one leaves the others where they are")
{
    Inventory inventory = sample::crowd(12);
    for (qsizetype index = 3; index < 6; ++index)
        inventory.relationships[index].bearing.reset();
    Desk desk(inventory);
    const CircleLayout before = desk.circle.circleLayout();
    for (qsizetype index = 0; index < 12; ++index) {
        CHECK(before.people[index].waiting == (index >= 3 && index < 6));
        CHECK(before.tray.contains(before.people[index].centre) == before.people[index].waiting);
    }
    CHECK(desk.circle.itemText(3).contains(u", still to be placed"_s));

    desk.drag(before.people[3].centre, desk.place(5, 200));
    REQUIRE(desk.log == QStringList{u"move r3 5 200"_s});
    const CircleLayout after = desk.circle.circleLayout();
    CHECK_FALSE(after.people[3].waiting);
    for (qsizetype index = 0; index < 12; ++index) {
        if (index != 3 && !before.people[index].waiting)
            CHECK(after.people[index].centre == before.people[index].centre);
    }
    // Taken back, they wait again.
    desk.inventory = inventory;
    desk.grant();
    CHECK(desk.circle.circleLayout().people[3].waiting);
}

TEST_CASE("who waits is placed by keys where there is room, and has no wish and no ties before")
{
    Inventory inventory = sample::circle();
    inventory.relationships[4].bearing.reset(); // Nico, ring 1
    inventory.ties.append({RelationshipId(u"r5"_s), RelationshipId(u"r1"_s), TieKind::Close});
    Desk desk(inventory);
    CHECK(desk.circle.circleLayout().ties.size() == 3);
    desk.select(u"r5"_s);
    desk.key(Qt::Key_Up, Qt::ShiftModifier);
    desk.key(Qt::Key_T);
    desk.key(Qt::Key_Return);
    CHECK(desk.log == QStringList{u"open r5"_s});
    desk.key(Qt::Key_4);
    REQUIRE(desk.log.size() == 2);
    CHECK(desk.log.last().startsWith(u"move r5 4 "_s));
    CHECK(desk.circle.circleLayout().tray.isEmpty());
    CHECK(desk.circle.circleLayout().ties.size() == 5);
    desk.key(Qt::Key_2);
    CHECK(desk.log.last().startsWith(u"move r5 2 "_s));

    // Tab comes to those who wait last.
    desk.inventory.relationships[0].bearing.reset();
    desk.grant();
    desk.select(u"r7"_s);
    desk.key(Qt::Key_Tab);
    CHECK(desk.circle.selected() == RelationshipId(u"r1"_s));
    desk.key(Qt::Key_Left);
    CHECK(desk.log.last().startsWith(u"move r1 1 "_s));
}

TEST_CASE("a tray of sixty keeps to two rows and says how many lie on its last place")
{
    Inventory inventory = sample::crowd(60);
    for (Relationship &relationship : inventory.relationships)
        relationship.bearing.reset();
    Desk desk(inventory);
    const CircleLayout &layout = desk.circle.circleLayout();
    CHECK(layout.stacked > 0);
    CHECK(layout.tray.height() < 160);
    for (qsizetype a = 0; a < 60; ++a) {
        CHECK(layout.tray.contains(layout.tokenRect(a)));
        for (qsizetype b = a + 1; b < 60; ++b) {
            if (!layout.people[a].labelHidden && !layout.people[b].labelHidden)
                CHECK_FALSE(layout.people[a].label.intersects(layout.people[b].label));
        }
    }
}

TEST_CASE("no label overlaps at fifteen people after each of them has been moved")
{
    Desk desk(sample::crowd(15));
    for (int index = 0; index < 15; ++index) {
        desk.drag(desk.circle.circleLayout().people[index].centre,
                  desk.place(1 + (index * 2) % 5, index * 137.5));
        const QList<CirclePerson> &people = desk.circle.circleLayout().people;
        for (qsizetype a = 0; a < people.size(); ++a) {
            for (qsizetype b = a + 1; b < people.size(); ++b)
                CHECK_FALSE(people[a].label.intersects(people[b].label));
        }
    }
}

TEST_CASE("the way from the first inventory to the last is looked at and not edited")
{
    Desk desk;
    Inventory later = sample::laterCircle();
    desk.circle.setStages({sample::circle(), later}, u"Dana"_s);
    desk.circle.setMoment(1);
    for (const QString &id : {u"r6"_s, u"r2"_s}) {
        desk.select(id);
        desk.key(Qt::Key_Up);
        desk.key(Qt::Key_Delete);
        desk.drag(desk.person(id).centre, desk.place(1, 300));
    }
    CHECK(desk.log.isEmpty());
}

TEST_CASE("zooming keeps texts and gives room, and moves go on as before")
{
    Desk desk;
    const double ring = desk.circle.circleLayout().geometry.radiusOf(Ring(5));
    desk.select(u"r2"_s);
    desk.key(Qt::Key_Plus, Qt::ControlModifier);
    desk.key(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(desk.circle.zoom() > 1.5);
    CHECK(desk.circle.circleLayout().geometry.radiusOf(Ring(5)) > 1.5 * ring);
    desk.key(Qt::Key_Up);
    CHECK(desk.log == QStringList{u"move r2 3 75"_s});
    for (const QString &id : {u"r4"_s, u"r7"_s, u"r1"_s}) {
        desk.select(id);
        INFO(id.toStdString());
        CHECK(QRectF(desk.circle.rect()).contains(desk.person(id).centre));
    }
    desk.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(desk.circle.circleLayout().geometry.radiusOf(Ring(5)) == Catch::Approx(ring));
    desk.key(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(desk.circle.zoom() == 1);
}

TEST_CASE("the circle is copied as a picture")
{
    Desk desk;
    desk.key(Qt::Key_C, Qt::ControlModifier);
    REQUIRE(QApplication::clipboard()->mimeData());
    CHECK(QApplication::clipboard()->mimeData()->hasImage());
    CHECK_FALSE(QApplication::clipboard()->mimeData()->hasText());
}

TEST_CASE("names are hidden in all that is shown, copied and read out, and relations stand in their place")
{
    Desk desk;
    desk.circle.setNamesHidden(true);
    const CircleLayout &layout = desk.circle.circleLayout();
    CHECK(layout.member.isEmpty());
    CHECK(layout.people[1].name == u"brother"_s);
    CHECK(layout.people[0].name == u"mother †"_s);
    for (const CirclePerson &person : layout.people)
        CHECK_FALSE(desk.circle.itemText(desk.circle.circleLayout().indexOf(person.relationship.id))
                        .contains(person.relationship.person));
    desk.circle.setNamesHidden(false);
    CHECK(desk.circle.circleLayout().people[1].name == u"Luis"_s);
}

TEST_CASE("an editable circle says how it is edited")
{
    Desk desk;
    CHECK(desk.circle.accessibleDescription() == ClosenessCircle::editingHelp());
    desk.select(u"r2"_s);
    desk.key(Qt::Key_Up);
    CHECK(desk.circle.itemText(1).startsWith(u"Luis, brother, ring 3 of 5, wished ring 2"_s));
    desk.circle.setEditable(false);
    CHECK(desk.circle.accessibleDescription().isEmpty());
}

TEST_CASE("the menu does what the keys do, and says which they are")
{
    struct Case
    {
        QString entry;
        QString asked;
    };
    const Case cases[] = {{u"Open\t"_s, u"open r2"_s},
                          {u"Closer\t"_s, u"move r2 3 75"_s},
                          {u"Wish closer\t"_s, u"wish r2 1"_s},
                          {u"Remove\tDel"_s, u"remove r2"_s},
                          {u"Farther away\t"_s, u"move r2 4 75"_s}};
    Desk desk;
    const auto choose = [&desk](QPointF at, const QString &entry) {
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at.toPoint(),
                                desk.circle.mapToGlobal(at.toPoint()));
        QApplication::sendEvent(&desk.circle, &asked);
        auto *menu = desk.circle.findChild<QMenu *>();
        REQUIRE(menu);
        for (QAction *action : menu->actions()) {
            if (action->text().startsWith(entry))
                action->trigger();
        }
        delete menu;
    };
    for (const Case &step : cases) {
        choose(desk.person(u"r2"_s).centre, step.entry);
        INFO(step.entry.toStdString());
        REQUIRE_FALSE(desk.log.isEmpty());
        CHECK(desk.log.last() == step.asked);
    }
    choose(desk.place(4, 240), u"Add somebody here\tIns"_s);
    CHECK(desk.log.last() == u"add 4 240"_s);

    // Whoever begins a tie with the mouse ends it with a click.
    choose(desk.person(u"r2"_s).centre, u"Tie to somebody"_s);
    QTest::mouseClick(&desk.circle, Qt::LeftButton, {}, desk.person(u"r8"_s).centre.toPoint());
    CHECK(desk.log.last() == u"tie r2 r8"_s);
}

TEST_CASE("a page's own shortcuts do not take the circle's keys")
{
    Desk desk;
    int taken = 0;
    for (const QKeySequence &key : {QKeySequence(Qt::Key_Delete), QKeySequence(Qt::Key_T),
                                    QKeySequence(Qt::Key_Escape), QKeySequence(Qt::CTRL | Qt::Key_0)}) {
        auto *shortcut = new QShortcut(key, &desk.circle);
        QObject::connect(shortcut, &QShortcut::activated, &desk.circle, [&taken] { ++taken; });
    }
    desk.select(u"r2"_s);
    desk.key(Qt::Key_Delete);
    desk.key(Qt::Key_T);
    desk.key(Qt::Key_Escape);
    desk.key(Qt::Key_0, Qt::ControlModifier);
    CHECK(desk.log == QStringList{u"remove r2"_s});
    CHECK(taken == 0);
    // With nothing to call off, Escape is the page's.
    desk.key(Qt::Key_Escape);
    CHECK(taken == 1);
}
