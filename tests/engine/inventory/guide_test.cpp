#include "engine/inventory/guide.h"

#include "engine/inventory/placing.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

Relationship person(const QString &id)
{
    Relationship someone;
    someone.id = RelationshipId(id);
    someone.person = id;
    someone.relation = relationNotSaid();
    return someone;
}

Relationship answered(const QString &id)
{
    Relationship someone = person(id);
    someone.relation = u"friend"_s;
    someone.bearing = 10;
    someone.closenessWished = Ring(2);
    someone.quality = 0;
    someone.contact = ContactFrequency::Weekly;
    someone.recovery = RecoveryBearing::Neutral;
    for (auto text : {&Relationship::valued, &Relationship::difficult, &Relationship::expectations,
                      &Relationship::unspoken, &Relationship::wishedChange, &Relationship::triggers})
        someone.*text = u"said"_s;
    return someone;
}

Inventory with(const QList<Relationship> &people)
{
    Inventory inventory;
    inventory.relationships = people;
    return inventory;
}

GuidePlace at(const QString &id, InventoryQuestion question)
{
    return {RelationshipId(id), question};
}

} // namespace

TEST_CASE("The questions come in the domain's order, twelve for each person")
{
    using enum InventoryQuestion;
    CHECK(openQuestions(person(u"a"_s)) == QList{Who, ClosenessNow, ClosenessWished, Quality, Contact, Valued,
                                                 Difficult, Expectations, Unspoken, WishedChange, Recovery,
                                                 Triggers});
    CHECK(openQuestions(answered(u"a"_s)).isEmpty());
    for (int index = 0; index < inventoryQuestionCount; ++index) {
        CHECK(questionText(InventoryQuestion(index), person(u"Ana"_s)).endsWith(u'?'));
        CHECK_FALSE(questionName(InventoryQuestion(index)).isEmpty());
    }
}

TEST_CASE("Those who died are asked about as such, and not about contact")
{
    Relationship died = person(u"Marta"_s);
    died.deceased = true;
    CHECK_FALSE(isAsked(InventoryQuestion::Contact, died));
    CHECK_FALSE(openQuestions(died).contains(InventoryQuestion::Contact));
    CHECK(questionText(InventoryQuestion::Unspoken, died) == u"What was never said to Marta?"_s);
    CHECK(questionText(InventoryQuestion::Who, died) == u"Who is Marta to the member?"_s);
    CHECK(neighbourOf(with({died}), at(u"Marta"_s, InventoryQuestion::Quality), false) ==
          at(u"Marta"_s, InventoryQuestion::Valued));
}

TEST_CASE("Closeness counts as answered once somebody has a place on the circle")
{
    Relationship someone = person(u"a"_s);
    someone.closeness = Ring(1);
    CHECK_FALSE(isAnswered(InventoryQuestion::ClosenessNow, someone));
    CHECK(unplaced(with({someone, answered(u"b"_s)})) == QList{RelationshipId(u"a"_s)});
    someone.bearing = 0;
    CHECK(isAnswered(InventoryQuestion::ClosenessNow, someone));
    CHECK(unplaced(with({someone})).isEmpty());
}

TEST_CASE("Blank answers are no answers")
{
    Relationship someone = answered(u"a"_s);
    someone.valued = u"  \n"_s;
    someone.relation = u"not said yet"_s;
    CHECK(openQuestions(someone) == QList{InventoryQuestion::Who, InventoryQuestion::Valued});
}

TEST_CASE("The way through the questions goes on with the next person and ends with the last")
{
    using enum InventoryQuestion;
    const Inventory inventory = with({person(u"a"_s), answered(u"b"_s), person(u"c"_s)});
    CHECK(firstOpen(inventory) == at(u"a"_s, Who));
    CHECK(firstOpen(with({answered(u"b"_s)})) == std::nullopt);
    CHECK(neighbourOf(inventory, at(u"a"_s, Who), false) == at(u"a"_s, ClosenessNow));
    CHECK(neighbourOf(inventory, at(u"a"_s, Triggers), false) == at(u"b"_s, Who));
    CHECK(neighbourOf(inventory, at(u"b"_s, Who), true) == at(u"a"_s, Triggers));
    CHECK(neighbourOf(inventory, at(u"a"_s, Who), true) == std::nullopt);
    CHECK(neighbourOf(inventory, at(u"c"_s, Triggers), false) == std::nullopt);
    CHECK(neighbourOf(inventory, at(u"gone"_s, Who), false) == std::nullopt);
    CHECK(nextPerson(inventory, at(u"a"_s, Quality)) == at(u"b"_s, Who));
    CHECK(nextPerson(inventory, at(u"c"_s, Quality)) == std::nullopt);

    Relationship halfway = answered(u"d"_s);
    halfway.unspoken.reset();
    CHECK(nextPerson(with({person(u"a"_s), halfway}), at(u"a"_s, Who)) == at(u"d"_s, Unspoken));
}

TEST_CASE("A place among the questions is kept as text and found again, if its person is still there")
{
    const Inventory inventory = with({person(u"a"_s), person(u"b c"_s)});
    for (const QString &id : {u"a"_s, u"b c"_s}) {
        for (int index = 0; index < inventoryQuestionCount; ++index) {
            const GuidePlace place = at(id, InventoryQuestion(index));
            CHECK(guidePlaceFrom(asText(place), inventory) == place);
        }
    }
    for (const QString &text : {QString(), u"a"_s, u"who"_s, u"gone who"_s, u"a nothing"_s, u" who"_s})
        CHECK(guidePlaceFrom(text, inventory) == std::nullopt);
}
