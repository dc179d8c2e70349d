#include "engine/inventory/story.h"

#include "engine/inventory/guide.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

constexpr auto none = std::nullopt;

Relationship luis(int ring, std::optional<int> wished = std::nullopt,
                  std::optional<int> quality = std::nullopt)
{
    Relationship person;
    person.id = RelationshipId(u"luis"_s);
    person.person = u"Luis"_s;
    person.relation = u"brother"_s;
    person.closeness = Ring(ring);
    if (wished)
        person.closenessWished = Ring(*wished);
    person.quality = quality;
    return person;
}

Inventory at(Stage stage, const QList<Relationship> &people)
{
    Inventory inventory;
    inventory.stage = stage;
    inventory.relationships = people;
    return inventory;
}

} // namespace

TEST_CASE("What a clinician would say follows from the move, the wish and the quality")
{
    struct Case
    {
        std::optional<int> from;
        std::optional<int> wished;
        std::optional<int> to;
        const char16_t *sentence;
    };
    const auto [from, wished, to, sentence] = GENERATE(values<Case>({
        {4, 2, 2, u"Luis has come closer, from ring 4 to ring 2, which is what Dana wished."},
        {1, 3, 3, u"Luis stands farther away now, in ring 3 instead of ring 1, which is what Dana wished."},
        {2, 2, 2, u"Luis stands in ring 2, at first and now, as Dana wished."},
        {5, 1, 3, u"Luis has come closer, from ring 5 to ring 3, toward the ring 1 that Dana wished."},
        {4, 2, 1, u"Luis has come closer, from ring 4 to ring 1, closer than the ring 2 that Dana wished."},
        {1, 5, 3,
         u"Luis stands farther away now, in ring 3 instead of ring 1, toward the ring 5 that Dana wished."},
        {1, 3, 4,
         u"Luis stands farther away now, in ring 4 instead of ring 1, farther than the ring 3 that Dana "
         u"wished."},
        {3, 2, 4, u"Luis stands farther away now, in ring 4 instead of ring 3, while Dana wished ring 2."},
        {3, 4, 2, u"Luis has come closer, from ring 3 to ring 2, while Dana wished ring 4."},
        {4, 2, 4, u"Luis still stands in ring 4; what Dana wished, ring 2, is still open."},
        {4, none, 4, u"Luis stands in ring 4, at first and now."},
        {4, none, 2, u"Luis has come closer, from ring 4 to ring 2."},
        {2, none, 4, u"Luis stands farther away now, in ring 4 instead of ring 2."},
        {none, none, 2, u"Luis is new in the circle of Dana, in ring 2."},
        {2, 1, none, u"Luis is no longer in the circle of Dana, and stood in ring 2."},
    }));
    const QList<RelationshipStory> stories =
        storiesOf({at(Stage::Intake, from ? QList{luis(*from, wished)} : QList<Relationship>()),
                   at(Stage::Termination, to ? QList{luis(*to)} : QList<Relationship>())});
    REQUIRE(stories.size() == 1);
    CHECK(clinicianSentence(stories.first(), u"Dana"_s, CalledBy::Name) == QString::fromUtf16(sentence));
}

TEST_CASE("A way that led farther than its ends, and what became of the quality, get their own sentence")
{
    const QList<RelationshipStory> stories =
        storiesOf({at(Stage::Intake, {luis(4, 2, -1)}), at(Stage::Midpoint, {luis(5)}),
                   at(Stage::Termination, {luis(2, {}, 1)})});
    CHECK(
        clinicianSentence(stories.first(), u"Dana"_s, CalledBy::Name) ==
        u"Luis has come closer, from ring 4 to ring 2, which is what Dana wished. In between it was ring 5. "
        "The relationship was strained at first and is supportive now."_s);
    CHECK(stories.first().places == QList<StagePlace>{{Stage::Intake, Ring(4), -1},
                                                      {Stage::Midpoint, Ring(5), std::nullopt},
                                                      {Stage::Termination, Ring(2), 1}});
}

TEST_CASE("Called by the relation, a sentence has nobody's name but the member's")
{
    Relationship died = luis(2);
    died.deceased = true;
    Relationship told = luis(2);
    told.relation = u"older brother, runs the restaurant"_s;
    Relationship unknown = luis(3);
    unknown.relation = relationNotSaid();
    struct Case
    {
        Relationship person;
        QString sentence;
    };
    const Case cases[] = {
        {luis(2), u"Dana's brother stands in ring 2, at first and now."_s},
        {died, u"Dana's brother, who has died, stands in ring 2, at first and now."_s},
        {told, u"Dana's older brother stands in ring 2, at first and now."_s},
        {unknown, u"Somebody in Dana's circle stands in ring 3, at first and now."_s},
    };
    for (const Case &each : cases) {
        const auto stories =
            storiesOf({at(Stage::Intake, {each.person}), at(Stage::Midpoint, {each.person})});
        CHECK(clinicianSentence(stories.first(), u"Dana"_s, CalledBy::Relation) == each.sentence);
    }
}

TEST_CASE("Marks in names are names")
{
    Relationship person = luis(2);
    person.person = u"%2 & %4"_s;
    CHECK(clinicianSentence(storiesOf({at(Stage::Intake, {person})}).first(), u"%1"_s, CalledBy::Name) ==
          u"%2 & %4 stands in ring 2, at first and now."_s);
}

TEST_CASE("Everybody of any inventory has a story, those who were there only in between as well")
{
    const auto named = [](const QString &id) {
        Relationship person = luis(3);
        person.id = RelationshipId(id);
        person.person = id;
        return person;
    };
    const QList<RelationshipStory> stories =
        storiesOf({at(Stage::Intake, {named(u"a"_s), named(u"left"_s)}),
                   at(Stage::Midpoint, {named(u"a"_s), named(u"between"_s)}),
                   at(Stage::Termination, {named(u"new"_s), named(u"a"_s)})});
    QStringList told;
    for (const RelationshipStory &story : stories)
        told.append(story.change.person);
    CHECK(told == QStringList{u"new"_s, u"a"_s, u"left"_s, u"between"_s});
    CHECK(stories[2].change.verdict == MoveVerdict::Left);
    CHECK(stories[3].change.verdict == MoveVerdict::Left);
    CHECK(storiesOf({}).isEmpty());
}
