#include "engine/participation/participation.h"

#include "engine/arc/arc.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

SessionNumber nr(int number)
{
    return SessionNumber(number);
}

const MemberId dana(QStringLiteral("dana"));
const MemberId theo(QStringLiteral("theo"));
const QString moved = QStringLiteral("Moved away");

GroupHead group(Entry entry)
{
    GroupHead head;
    head.entry = entry;
    head.arc = arcWith({nr(3), nr(14), nr(16)});
    return head;
}

Participation span(const MemberId &member, int joined, std::optional<int> left = std::nullopt)
{
    return {member, nr(joined), left ? std::optional(nr(*left)) : std::nullopt, std::nullopt};
}

} // namespace

TEST_CASE("A member belongs from the session joined to the last one, both included")
{
    const QList<Participation> spans{span(dana, 2, 6), span(theo, 1), span(dana, 9)};
    CHECK_FALSE(belongs(spans, dana, nr(1)));
    CHECK(belongs(spans, dana, nr(2)));
    CHECK(belongs(spans, dana, nr(6)));
    CHECK_FALSE(belongs(spans, dana, nr(7)));
    CHECK(belongs(spans, dana, nr(16)));
    CHECK(membersAt(spans, nr(1)) == QList{theo});
    CHECK(membersAt(spans, nr(9)) == QList{theo, dana});
    CHECK(everyMember(spans) == QList{dana, theo});
    CHECK(spanAt(spans, dana, nr(10))->joined == nr(9));
    CHECK_FALSE(spanAt(spans, dana, nr(8)));
}

TEST_CASE("A closed group takes nobody in after its inventory phase without a reason")
{
    const GroupHead closed = group(Entry::Closed);
    CHECK(join(closed, {}, dana, nr(3)).ok());
    CHECK_FALSE(joinNeedsReason(closed, nr(3)));
    CHECK(joinNeedsReason(closed, nr(4)));
    CHECK_FALSE(join(closed, {}, dana, nr(4)).ok());
    CHECK_FALSE(join(closed, {}, dana, nr(4), QStringLiteral(" ")).ok());
    CHECK(join(closed, {}, dana, nr(4), QStringLiteral("Transferred from the other group")).ok());
    CHECK_FALSE(joinNeedsReason(group(Entry::Open), nr(16)));
    CHECK(join(group(Entry::Open), {}, dana, nr(10)).ok());
    GroupHead silent = closed;
    silent.entry.reset();
    CHECK(joinNeedsReason(silent, nr(4)));
}

TEST_CASE("Nobody joins twice, outside the arc, or before they left")
{
    const GroupHead open = group(Entry::Open);
    CHECK_FALSE(join(open, {span(dana, 1)}, dana, nr(5)).ok());
    CHECK_FALSE(join(open, {}, dana, nr(0)).ok());
    CHECK_FALSE(join(open, {}, dana, nr(17)).ok());
    CHECK_FALSE(join(open, {span(dana, 1, 6)}, dana, nr(6)).ok());
    const auto again = join(open, {span(dana, 1, 6)}, dana, nr(7));
    REQUIRE(again.ok());
    REQUIRE(again->size() == 2);
    CHECK(again->at(0) == span(dana, 1, 6));
    CHECK(again->at(1) == span(dana, 7));
}

TEST_CASE("Leaving takes a last session and a reason")
{
    const GroupHead open = group(Entry::Open);
    const QList<Participation> spans{span(dana, 4), span(theo, 1)};
    const auto left = leave(open, spans, dana, nr(6), QStringLiteral(" Moved away "));
    REQUIRE(left.ok());
    CHECK(left->at(0).left == nr(6));
    CHECK(left->at(0).leftReason == moved);
    CHECK(left->at(1) == spans[1]);
    CHECK(leave(open, spans, dana, nr(4), moved).ok());
    CHECK_FALSE(leave(open, spans, dana, nr(3), moved).ok());
    CHECK_FALSE(leave(open, spans, dana, nr(17), moved).ok());
    CHECK_FALSE(leave(open, spans, dana, nr(6), QString()).ok());
    CHECK_FALSE(leave(open, *left, dana, nr(8), moved).ok());
    CHECK_FALSE(leave(open, spans, MemberId(QStringLiteral("kim")), nr(8), moved).ok());
    CHECK_FALSE(leave(open, spans, dana, nr(6), moved, nr(7)).ok());
    CHECK(leave(open, spans, dana, nr(7), moved, nr(7)).ok());
}

TEST_CASE("Spans that overlap, run backwards or leave the arc are refused with their place")
{
    const Arc arc = group(Entry::Open).arc;
    CHECK(checkParticipation(arc, {span(dana, 1, 3), span(dana, 4), span(theo, 2, 2)}).ok());
    CHECK(checkParticipation(arc, {span(dana, 1, 4), span(dana, 4)}).error().where == QStringLiteral("/1"));
    CHECK_FALSE(checkParticipation(arc, {span(dana, 5), span(dana, 1, 5)}).ok());
    CHECK_FALSE(checkParticipation(arc, {span(dana, 5), span(dana, 9)}).ok());
    CHECK(checkParticipation(arc, {span(dana, 5, 4)}).error().where == QStringLiteral("/0/left_session"));
    CHECK(checkParticipation(arc, {span(dana, 17)}).error().where == QStringLiteral("/0/joined_session"));
    CHECK_FALSE(checkParticipation(arc, {span(dana, 1, 17)}).ok());
}

TEST_CASE("A late joiner owes an inventory within three sessions")
{
    const Arc arc = group(Entry::Open).arc;
    const QList<Participation> spans{span(dana, 1), span(theo, 4), span(MemberId(QStringLiteral("kim")), 2)};
    const auto owed = inventoriesOwed(arc, spans, {}, nr(4));
    REQUIRE(owed.size() == 3);
    CHECK(owed[0] == InventoryOwed{dana, nr(1), nr(3), false});
    CHECK(owed[1] == InventoryOwed{theo, nr(4), nr(6), true});
    CHECK(owed[2].dueBy == nr(4));
    CHECK(lateJoinersOwingInventory(arc, spans, {theo}, nr(4)).size() == 1);
    CHECK(inventoriesOwed(arc, spans, {dana, theo, MemberId(QStringLiteral("kim"))}, nr(4)).isEmpty());
    CHECK(inventoriesOwed(arc, {span(theo, 15)}, {}, nr(15)).at(0).dueBy == nr(16));
    CHECK(inventoriesOwed(arc, {span(theo, 2, 3)}, {}, nr(4)).isEmpty());
}
