#include "engine/inventory/comparison.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

Relationship person(const QString &id, int ring, std::optional<int> wished = std::nullopt)
{
    Relationship someone;
    someone.id = RelationshipId(id);
    someone.person = u"Inés"_s;
    someone.relation = u"sister"_s;
    someone.closeness = Ring(ring);
    if (wished)
        someone.closenessWished = Ring(*wished);
    return someone;
}

Inventory with(const QList<Relationship> &people)
{
    Inventory inventory;
    inventory.relationships = people;
    return inventory;
}

} // namespace

TEST_CASE("A move is judged against the wish of the earlier inventory")
{
    using enum MoveVerdict;
    struct Case
    {
        int from;
        std::optional<int> wished;
        int to;
        MoveVerdict verdict;
        const char16_t *sentence;
    };
    const auto [from, wished, to, verdict, sentence] = GENERATE(values<Case>({
        {4, 2, 2, AsWished, u"Closer, from ring 4 to ring 2, as wished."},
        {1, 3, 3, AsWished, u"More distant, from ring 1 to ring 3, as wished."},
        {2, 2, 2, AsWished, u"Still in ring 2, as wished."},
        {4, 1, 3, TowardWish, u"Closer, from ring 4 to ring 3; the wish was ring 1."},
        {1, 5, 3, TowardWish, u"More distant, from ring 1 to ring 3; the wish was ring 5."},
        {4, 2, 1, TowardWish, u"Closer, from ring 4 to ring 1, past the wished ring 2."},
        {3, 2, 1, TowardWish, u"Closer, from ring 3 to ring 1, past the wished ring 2."},
        {3, 2, 4, AwayFromWish, u"More distant, from ring 3 to ring 4; the wish was ring 2."},
        {2, 2, 3, AwayFromWish, u"More distant, from ring 2 to ring 3; the wish was ring 2."},
        {2, 3, 5, AwayFromWish, u"More distant, from ring 2 to ring 5, past the wished ring 3."},
        {4, 2, 4, Unchanged, u"Still in ring 4; the wish was ring 2."},
        {4, std::nullopt, 4, Unchanged, u"Still in ring 4."},
        {4, std::nullopt, 2, Closer, u"Closer, from ring 4 to ring 2."},
        {2, std::nullopt, 4, Farther, u"More distant, from ring 2 to ring 4."},
    }));
    INFO(from << " to " << to);
    // A later wish is another question.
    const auto comparison =
        compareInventories(with({person(u"r"_s, from, wished)}), with({person(u"r"_s, to, 5)}));
    REQUIRE(comparison.changes.size() == 1);
    const RelationshipChange &change = comparison.changes.first();
    CHECK(change.verdict == verdict);
    CHECK(moveSentence(change) == QString::fromUtf16(sentence));
    CHECK(namedMoveSentence(change).startsWith(u"Inés "_s));
    CHECK(namedMoveSentence(change).contains(u"ring %1"_s.arg(to)));
}

TEST_CASE("People enter and leave the circle")
{
    Relationship renamed = person(u"stayed"_s, 2);
    renamed.person = u"Inés María"_s;
    const auto comparison = compareInventories(with({person(u"left"_s, 3), person(u"stayed"_s, 2)}),
                                               with({person(u"new"_s, 1), renamed}));
    REQUIRE(comparison.changes.size() == 3);
    CHECK(comparison.changes[0].verdict == MoveVerdict::Entered);
    CHECK(moveSentence(comparison.changes[0]) == u"New in the circle, in ring 1."_s);
    CHECK(comparison.changes[1].person == u"Inés María"_s);
    CHECK(comparison.changes[2].verdict == MoveVerdict::Left);
    CHECK(moveSentence(comparison.changes[2]) == u"No longer in the circle; stood in ring 3."_s);
    CHECK(comparison.count(MoveVerdict::Left) == 1);
    CHECK(compareInventories({}, {}).changes.isEmpty());
}

TEST_CASE("A change of quality is said in words")
{
    Relationship before = person(u"r"_s, 2);
    Relationship after = before;
    const auto sentence = [&] {
        return qualitySentence(compareInventories(with({before}), with({after})).changes.first());
    };
    CHECK(sentence().isEmpty());
    before.quality = -1;
    CHECK(sentence().isEmpty());
    after.quality = 2;
    CHECK(sentence() == u"From strained to very supportive."_s);
    after.quality = -1;
    CHECK(sentence().isEmpty());
}

TEST_CASE("The whole is summed up over those who had a wish")
{
    const auto sumUp = [](const QList<Relationship> &before, const QList<Relationship> &after) {
        return comparisonSentence(compareInventories(with(before), with(after)));
    };
    CHECK(sumUp({person(u"a"_s, 3)}, {person(u"a"_s, 2)}).isEmpty());
    CHECK(sumUp({person(u"a"_s, 3, 1), person(u"b"_s, 3, 1)}, {person(u"a"_s, 2), person(u"b"_s, 4)}) ==
          u"1 of 2 people stand where they were wished, or nearer to it."_s);
    CHECK(sumUp({person(u"a"_s, 3, 1)}, {person(u"a"_s, 1)}).startsWith(u"Everybody"_s));
    CHECK(sumUp({person(u"a"_s, 3, 1)}, {person(u"a"_s, 3)}).startsWith(u"Nobody"_s));
    CHECK(sumUp({person(u"gone"_s, 3, 1)}, {}).isEmpty());
}
