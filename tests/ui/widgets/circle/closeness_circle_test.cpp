#include "ui/theme/theme.h"
#include "ui/widgets/circle/circle_between.h"
#include "ui/widgets/circle/closeness_circle.h"

#include "support/text_of.h"
#include "ui/widgets/circle/circle_sample.h"
#include "ui/widgets/circle/label_placement.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_all.hpp>

#include <cmath>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

const QRectF sheet(0, 0, 660, 660);

/// Sentences for each label that lies on another label, on a token or outside.
QStringList collisions(const CircleLayout &layout, const QRectF &bounds)
{
    QStringList found;
    for (qsizetype a = 0; a < layout.people.size(); ++a) {
        const CirclePerson &person = layout.people[a];
        if (!bounds.contains(person.label))
            found.append(u"%1 leaves the sheet"_s.arg(person.name));
        for (qsizetype b = 0; b < layout.people.size(); ++b) {
            if (a < b && person.label.intersects(layout.people[b].label))
                found.append(u"%1 lies on %2"_s.arg(person.name, layout.people[b].name));
            if (person.label.intersects(layout.tokenRect(b)))
                found.append(u"%1 lies on the token of %2"_s.arg(person.name, layout.people[b].name));
        }
    }
    return found;
}

} // namespace

TEST_CASE("a place on the circle and its ring and bearing are the same thing")
{
    const CircleGeometry geometry(sheet);
    for (int ring = 1; ring <= 5; ++ring) {
        for (const double bearing : {0.0, 1.0, 89.0, 90.0, 179.5, 180.0, 270.0, 359.0}) {
            const QPointF point = geometry.pointAt(Ring(ring), bearing);
            CHECK(geometry.ringAt(point) == Ring(ring));
            CHECK(geometry.bearingAt(point) == Catch::Approx(bearing).margin(1e-6));
            CHECK(sheet.contains(point));
        }
    }
    CHECK(geometry.pointAt(Ring(1), 0).y() < geometry.centre().y());
    CHECK(geometry.pointAt(Ring(1), 90).x() > geometry.centre().x());
    CHECK(geometry.bearingAt(geometry.centre()) == 0);
    CHECK(geometry.ringAt(geometry.centre()) == Ring(1));
    CHECK(geometry.ringAt(QPointF(5000, 5000)) == Ring(5));
}

TEST_CASE("no label overlaps at fifteen people, wherever they stand")
{
    for (int seed = 1; seed <= 150; ++seed) {
        const CircleLayout layout = layOutCircle(sample::crowd(15, seed), u"Dana"_s, sheet);
        INFO("seed " << seed);
        REQUIRE(collisions(layout, sheet).join(u'\n') == QString());
    }
}

TEST_CASE("fewer people have their labels at the token itself")
{
    const CircleLayout layout = layOutCircle(sample::circle(), u"Dana"_s, sheet);
    CHECK(collisions(layout, sheet).isEmpty());
    int below = 0;
    for (const CirclePerson &person : layout.people)
        below += std::abs(person.label.center().x() - person.centre.x()) < 1 &&
                 person.label.top() > person.centre.y();
    CHECK(below >= 5);
}

TEST_CASE("where all stand on one spot, labels still do not lie on each other")
{
    Inventory inventory = sample::crowd(15);
    for (Relationship &relationship : inventory.relationships) {
        relationship.closeness = Ring(3);
        relationship.bearing = 90;
    }
    const CircleLayout layout = layOutCircle(inventory, u"Dana"_s, sheet);
    for (qsizetype a = 0; a < layout.people.size(); ++a) {
        for (qsizetype b = a + 1; b < layout.people.size(); ++b)
            CHECK_FALSE(layout.people[a].label.intersects(layout.people[b].label));
    }
}

TEST_CASE("people without a bearing are given room")
{
    Inventory inventory = sample::crowd(15);
    for (Relationship &relationship : inventory.relationships)
        relationship.bearing.reset();
    const CircleLayout layout = layOutCircle(inventory, u"Dana"_s, sheet);
    for (qsizetype a = 0; a < layout.people.size(); ++a) {
        for (qsizetype b = a + 1; b < layout.people.size(); ++b)
            CHECK_FALSE(layout.tokenRect(a).intersects(layout.tokenRect(b)));
    }
    CHECK(collisions(layout, sheet).isEmpty());
}

TEST_CASE("hostile names are cut to a label's width")
{
    Inventory inventory = sample::circle();
    inventory.relationships[0].person = QString(500, u'W');
    inventory.relationships[1].person = u"יעל 👩‍👧"_s;
    inventory.relationships[1].relation = QString(4000, u'm');
    const CircleLayout layout = layOutCircle(inventory, u"Dana"_s, sheet);
    for (const CirclePerson &person : layout.people)
        CHECK(person.label.width() <= 290);
    CHECK(layout.people[0].name.size() < 100);
    CHECK(layout.people[0].name.endsWith(u"†"_s));
    CHECK(collisions(layout, sheet).isEmpty());
}

TEST_CASE("whole names are shown where there is room for them")
{
    Theme::instance().apply(ThemeKind::Light); // widths are those of the program's own type
    const QString longName = u"Maria-Fernanda de la Cruz y Villanueva"_s;
    Inventory inventory = sample::circle();
    inventory.relationships[4].person = longName;
    const CircleLayout roomy = layOutCircle(inventory, u"Dana"_s, sheet);
    CHECK(roomy.people[4].name == longName);
    CHECK(collisions(roomy, sheet).isEmpty());

    for (Relationship &relationship : inventory.relationships)
        relationship.person = longName;
    const QRectF narrow(0, 0, 300, 300);
    const CircleLayout tight = layOutCircle(inventory, u"Dana"_s, narrow);
    CHECK(tight.people[4].name != longName);
}

TEST_CASE("sixty people stay readable: labels without a place of their own are left out")
{
    for (int seed = 1; seed <= 5; ++seed) {
        for (const double side : {660.0, 460.0, 320.0}) {
            const QRectF bounds(0, 0, side, side);
            const CircleLayout layout = layOutCircle(sample::crowd(60, seed), u"Dana"_s, bounds);
            CircleLayout shown = layout;
            for (CirclePerson &person : shown.people) {
                if (person.labelHidden)
                    person.label = {};
            }
            INFO("seed " << seed << ", side " << side);
            const auto hidden = std::count_if(layout.people.begin(), layout.people.end(),
                                              [](const CirclePerson &person) { return person.labelHidden; });
            CHECK(hidden <= (side > 600 ? 15 : 58));
            for (qsizetype a = 0; a < 60; ++a) {
                CHECK(bounds.contains(layout.tokenRect(a)));
                for (qsizetype b = a + 1; b < 60; ++b)
                    CHECK_FALSE(shown.people[a].label.intersects(shown.people[b].label));
            }
        }
    }
}

TEST_CASE("a wish is drawn only where it differs, a trail only where somebody moved")
{
    const CircleLayout layout = layOutCircle(sample::circle(), u"Dana"_s, sheet);
    QStringList wished;
    for (const CirclePerson &person : layout.people) {
        if (person.ghost)
            wished.append(person.relationship.person);
        CHECK_FALSE(person.earlier);
    }
    CHECK(wished == QStringList{u"Luis"_s, u"Choir"_s, u"Tía Lola"_s});

    const Inventory earlier = sample::circle();
    const CircleLayout after = layOutCircle(sample::laterCircle(), u"Dana"_s, sheet, {.earlier = &earlier});
    QStringList moved;
    QStringList gone;
    for (const CirclePerson &person : after.people) {
        if (person.earlier)
            moved.append(person.relationship.person);
        if (person.gone)
            gone.append(person.relationship.person);
    }
    CHECK(moved == QStringList{u"Luis"_s, u"Choir"_s});
    CHECK(gone == QStringList{u"Ms. Ortiz"_s});
}

TEST_CASE("on the way between two inventories people go round the middle, and those who come or go fade")
{
    const Inventory earlier = sample::circle();
    const CircleLayout first = layOutCircle(earlier, u"Dana"_s, sheet);
    const CircleLayout last = layOutCircle(sample::laterCircle(), u"Dana"_s, sheet, {.earlier = &earlier});
    const auto luis = [](const CircleLayout &layout) {
        return layout.people[layout.indexOf(RelationshipId(u"r2"_s))];
    };
    const double start = QLineF(first.geometry.centre(), luis(first).centre).length();
    const double end = QLineF(last.geometry.centre(), luis(last).centre).length();
    for (const double progress : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        INFO("progress " << progress);
        const CircleLayout onTheWay = between(first, last, progress);
        const double distance = QLineF(onTheWay.geometry.centre(), luis(onTheWay).centre).length();
        CHECK(distance == Catch::Approx(start + (end - start) * progress).margin(0.5));
        if (progress > 0)
            CHECK(QLineF(*luis(onTheWay).earlier, luis(first).centre).length() < 1);
        for (const CirclePerson &person : onTheWay.people) {
            CHECK(person.opacity >= 0);
            CHECK(person.opacity <= 1);
        }
    }
    const CircleLayout half = between(first, last, 0.75);
    CHECK(half.people[half.indexOf(RelationshipId(u"r9"_s))].opacity == Catch::Approx(0.5));
    const CircleLayout quarter = between(first, last, 0.25);
    CHECK(quarter.people[quarter.indexOf(RelationshipId(u"r6"_s))].opacity == Catch::Approx(0.5));
    CHECK(quarter.indexOf(RelationshipId(u"r9"_s)) < 0);
}

TEST_CASE("the shorter way round is taken, across the top as well")
{
    Inventory before = sample::circle();
    before.relationships.resize(1);
    before.relationships[0].bearing = 350;
    Inventory after = before;
    after.relationships[0].bearing = 20;
    const CircleLayout half =
        between(layOutCircle(before, u"Dana"_s, sheet), layOutCircle(after, u"Dana"_s, sheet), 0.5);
    CHECK(half.geometry.bearingAt(half.people[0].centre) == Catch::Approx(5).margin(0.5));
}

TEST_CASE("three inventories are one circle: everybody who was ever there, at any moment")
{
    Inventory middle = sample::circle();
    middle.relationships[1].closeness = Ring(5);
    middle.relationships[3].bearing.reset();
    ClosenessCircle circle;
    circle.resize(660, 660);
    circle.setStages({sample::circle(), middle, sample::laterCircle()}, u"Dana"_s);
    circle.setSelected(RelationshipId(u"r2"_s));
    QStringList rings;
    for (const double moment : {0.0, 0.5, 1.0, 1.4, 2.0, 3.5}) {
        circle.setMoment(moment);
        CHECK(circle.selected() == RelationshipId(u"r2"_s));
        const CircleLayout &layout = circle.circleLayout();
        const CirclePerson &luis = layout.people[layout.indexOf(RelationshipId(u"r2"_s))];
        rings.append(QString::number(layout.geometry.ringAt(luis.centre).value()));
        // Who has no bearing in one of them stays on that of the others.
        const CirclePerson &beto = layout.people[layout.indexOf(RelationshipId(u"r4"_s))];
        CHECK(layout.geometry.bearingAt(beto.centre) == Catch::Approx(205).margin(1));
    }
    CHECK(rings.first() == u"4"_s);
    CHECK(rings[2] == u"5"_s);
    CHECK(rings.last() == u"2"_s);
    CHECK(circle.moment() == 2);
}

TEST_CASE("a ring or bearing that can't be is drawn where it comes nearest")
{
    struct Case
    {
        int ring;
        double bearing;
        int drawnRing;
        double drawnBearing;
    };
    const Case cases[] = {{9, 90, 5, 90},   {0, 90, 1, 90},          {-3, 90, 1, 90}, {3, 725, 3, 5},
                          {3, -10, 3, 350}, {3, std::nan(""), 3, 0}, {3, 360, 3, 0}};
    for (const Case &each : cases) {
        Inventory inventory = sample::circle();
        inventory.relationships.resize(1);
        inventory.relationships[0].closeness = Ring(each.ring);
        inventory.relationships[0].bearing = each.bearing;
        inventory.relationships[0].closenessWished = Ring(7);
        const CircleLayout layout = layOutCircle(inventory, u"Dana"_s, sheet);
        INFO(each.ring << " " << each.bearing);
        CHECK(layout.geometry.ringAt(layout.people[0].centre) == Ring(each.drawnRing));
        CHECK(layout.geometry.bearingAt(layout.people[0].centre) ==
              Catch::Approx(each.drawnBearing).margin(0.01));
        CHECK(sheet.contains(layout.people[0].label));
        if (layout.people[0].ghost)
            CHECK(sheet.contains(*layout.people[0].ghost));
    }
}

TEST_CASE("a tie to somebody who is not there is left out")
{
    Inventory inventory = sample::circle();
    inventory.ties.append({RelationshipId(u"r1"_s), RelationshipId(u"nobody"_s), TieKind::Close});
    inventory.ties.append({RelationshipId(u"r1"_s), RelationshipId(u"r1"_s), TieKind::Close});
    CHECK(layOutCircle(inventory, u"Dana"_s, sheet).ties.size() == 4);
}

TEST_CASE("people are reached by keyboard going round, and by mouse on token or label")
{
    ClosenessCircle circle;
    circle.setInventory(sample::circle(), u"Dana"_s);
    circle.resize(660, 660);
    circle.show();
    QApplication::setActiveWindow(&circle);
    circle.setFocus();
    QStringList selected;
    QStringList activated;
    QObject::connect(&circle, &ClosenessCircle::personSelected,
                     [&](const RelationshipId &id) { selected.append(id.text()); });
    QObject::connect(&circle, &ClosenessCircle::openRequested,
                     [&](const RelationshipId &id) { activated.append(id.text()); });
    circle.setSelected(RelationshipId(u"r1"_s));
    selected.clear();
    QTest::keyClick(&circle, Qt::Key_Right);
    QTest::keyClick(&circle, Qt::Key_Right);
    QTest::keyClick(&circle, Qt::Key_Left);
    QTest::keyClick(&circle, Qt::Key_Home);
    QTest::keyClick(&circle, Qt::Key_Left);
    QTest::keyClick(&circle, Qt::Key_Return);
    CHECK(selected == QStringList{u"r2"_s, u"r3"_s, u"r2"_s, u"r1"_s, u"r7"_s});
    CHECK(activated == QStringList{u"r7"_s});

    const CirclePerson &nico = circle.circleLayout().people[4];
    QTest::mouseClick(&circle, Qt::LeftButton, {}, nico.label.center().toPoint());
    CHECK(circle.selected() == RelationshipId(u"r5"_s));
    QTest::mouseDClick(&circle, Qt::LeftButton, {}, nico.centre.toPoint());
    CHECK(activated.last() == u"r5"_s);
}

TEST_CASE("the selection stays with the person when the inventory changes")
{
    ClosenessCircle circle;
    circle.setInventory(sample::circle(), u"Dana"_s);
    circle.setSelected(RelationshipId(u"r8"_s));
    circle.setInventory(sample::laterCircle(), u"Dana"_s);
    CHECK(circle.selected() == RelationshipId(u"r8"_s));
    circle.setInventory({}, u"Dana"_s);
    CHECK_FALSE(circle.selected());
}

TEST_CASE("the circle says in words what it shows")
{
    ClosenessCircle circle;
    circle.setInventory(sample::circle(), u"Dana"_s);
    CHECK(circle.accessibleName() == u"Closeness circle of Dana"_s);
    CHECK(circle.itemText(0) == u"Marta, mother, ring 1 of 5, died, Grief"_s);
    CHECK(circle.itemText(1) ==
          u"Luis, brother, ring 4 of 5, wished ring 2, Role dispute, Role transition, strained"_s);
    CHECK(circle.itemText(3) == u"Beto, ex-partner, ring 5 of 5, Role dispute, very strained, uses with"_s);
    CHECK_FALSE(circle.picture(QSize(400, 400)).isNull());
}
