#include "engine/inventory/inventory_check.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

#include <limits>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

Relationship person(const QString &id)
{
    Relationship someone;
    someone.id = RelationshipId(id);
    someone.person = u"Ana"_s;
    someone.relation = u"sponsor"_s;
    return someone;
}

Inventory circle()
{
    Inventory inventory;
    inventory.relationships = {person(u"a"_s), person(u"b"_s), person(u"c"_s)};
    return inventory;
}

Tie tie(const QString &a, const QString &b)
{
    return {RelationshipId(a), RelationshipId(b), TieKind::Close};
}

} // namespace

TEST_CASE("A relationship out of range is refused with its place and a sentence")
{
    struct Case
    {
        const char *what;
        std::function<void(Relationship &)> breakIt;
        QStringView where;
    };
    const double nan = std::numeric_limits<double>::quiet_NaN();
    const auto [what, breakIt, where] = GENERATE_COPY(values<Case>({
        {"ring 0", [](Relationship &each) { each.closeness = Ring(0); }, u"/relationships/1/closeness"},
        {"ring 6", [](Relationship &each) { each.closeness = Ring(6); }, u"/relationships/1/closeness"},
        {"wish 6", [](Relationship &each) { each.closenessWished = Ring(6); },
         u"/relationships/1/closeness_wished"},
        {"bearing 360", [](Relationship &each) { each.bearing = 360; }, u"/relationships/1/bearing"},
        {"bearing -1", [](Relationship &each) { each.bearing = -1; }, u"/relationships/1/bearing"},
        {"no number", [nan](Relationship &each) { each.bearing = nan; }, u"/relationships/1/bearing"},
        {"quality 3", [](Relationship &each) { each.quality = 3; }, u"/relationships/1/quality"},
        {"quality -3", [](Relationship &each) { each.quality = -3; }, u"/relationships/1/quality"},
        {"no name", [](Relationship &each) { each.person = u" "_s; }, u"/relationships/1/person"},
        {"two lines", [](Relationship &each) { each.person = u"A\nB"_s; }, u"/relationships/1/person"},
        {"501 letters", [](Relationship &each) { each.person = QString(501, u'x'); },
         u"/relationships/1/person"},
        {"no relation", [](Relationship &each) { each.relation.clear(); }, u"/relationships/1/relation"},
        {"an endless answer", [](Relationship &each) { each.unspoken = QString(200001, u'x'); },
         u"/relationships/1/unspoken"},
        {"no id", [](Relationship &each) { each.id = RelationshipId(); }, u"/relationships/1/id"},
        {"an id twice", [](Relationship &each) { each.id = RelationshipId(u"a"_s); }, u"/relationships/1/id"},
    }));
    INFO(what);
    Inventory inventory = circle();
    breakIt(inventory.relationships[1]);
    const Result<void> checked = checkInventory(inventory);
    REQUIRE_FALSE(checked.ok());
    CHECK(checked.error().where == where);
    CHECK(checked.error().sentence.endsWith(u'.'));
}

TEST_CASE("Long, right-to-left and emoji names, and sixty people, are well")
{
    Inventory inventory;
    for (int i = 0; i < 60; ++i) {
        Relationship someone = person(u"r%1"_s.arg(i));
        someone.person = i % 3 == 0 ? u"💜"_s.repeated(500) : i % 3 == 1 ? u"ليلى"_s : QString(500, u'n');
        someone.bearing = 359.999;
        inventory.relationships.append(someone);
    }
    CHECK(checkInventory(inventory).ok());
    CHECK(checkInventory({}).ok());
}

TEST_CASE("A tie joins two different people of the circle, once")
{
    Inventory inventory = circle();
    CHECK(checkTie(inventory, tie(u"a"_s, u"b"_s)).ok());
    CHECK_FALSE(checkTie(inventory, tie(u"a"_s, u"a"_s)).ok());
    CHECK(checkTie(inventory, tie(u"a"_s, u"z"_s)).error().where == u"/b"_s);
    inventory.ties = {tie(u"a"_s, u"b"_s), tie(u"b"_s, u"c"_s)};
    CHECK(checkInventory(inventory).ok());
    CHECK_FALSE(checkTie(inventory, tie(u"b"_s, u"a"_s)).ok());
    inventory.ties.append(tie(u"b"_s, u"a"_s));
    CHECK(checkInventory(inventory).ok());
    inventory.ties[2] = tie(u"z"_s, u"a"_s);
    CHECK(checkInventory(inventory).error().where == u"/ties/2/a"_s);
}

TEST_CASE("An id that turns into somebody else is noticed, a new name for the same person is not")
{
    Inventory later = circle();
    later.relationships[0].person = u"Anita"_s;
    later.relationships[1].relation = u"friend"_s;
    later.relationships[2].person = u"Beto"_s;
    later.relationships[2].relation = u"cousin"_s;
    CHECK(reusedIds(circle(), later) == QList{RelationshipId(u"c"_s)});
}

TEST_CASE("A life event lies in the past and says what happened")
{
    const QDate today(2026, 4, 7);
    const auto event = [](QStringView when, const QString &text) {
        LifeEvent happened;
        happened.when = PartialDate::parse(when).value_or(PartialDate());
        happened.text = text;
        return happened;
    };
    CHECK(checkLifeEvent(event(u"2026", u"Moved"_s), today).ok());
    CHECK(checkLifeEvent(event(u"2026-04-07", u"Moved"_s), today).ok());
    CHECK_FALSE(checkLifeEvent(event(u"2026-04-08", u"Moved"_s), today).ok());
    CHECK_FALSE(checkLifeEvent(event(u"2027", u"Moved"_s), today).ok());
    CHECK_FALSE(checkLifeEvent(event(u"0000", u"Moved"_s), today).ok());
    CHECK_FALSE(checkLifeEvent(event(u"2020", u" "_s), today).ok());
}

TEST_CASE("Any bearing can be brought onto the circle")
{
    CHECK(normalBearing(0) == 0);
    CHECK(normalBearing(360) == 0);
    CHECK(normalBearing(-90) == 270);
    CHECK(normalBearing(725) == 5);
    CHECK(normalBearing(-1e-300) < 360);
    CHECK(normalBearing(std::numeric_limits<double>::infinity()) == 0);
}
