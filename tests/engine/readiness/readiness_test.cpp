#include "engine/readiness/readiness.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

const MemberId dana(u"dana"_s);
const GroupId tuesday(u"tuesday"_s);

Inventory inventory(Stage stage, int relationships, int sorted = 0)
{
    Inventory taken;
    taken.member = dana;
    taken.group = tuesday;
    taken.stage = stage;
    for (int i = 0; i < relationships; ++i) {
        Relationship person;
        if (i < sorted)
            person.problemAreas = {ProblemArea::Grief};
        taken.relationships.append(person);
    }
    return taken;
}

Member screened()
{
    Member member;
    member.id = dana;
    member.screening = Screening();
    member.screening->held = QDate(2026, 1, 20);
    member.screening->agreedConfidentiality = true;
    return member;
}

Formulation formulation(int goals)
{
    Formulation agreed;
    agreed.member = dana;
    agreed.group = tuesday;
    agreed.goals = QList<Goal>(goals);
    return agreed;
}

QList<Lacking> lacking(Phase phase, const MemberReadiness &state)
{
    const QList<ReadinessGap> gaps = readinessToLeave(phase, {state});
    return gaps.isEmpty() ? QList<Lacking>() : gaps.first().lacking;
}

} // namespace

TEST_CASE("A member with everything lacks nothing")
{
    Farewell farewell;
    farewell.member = dana;
    farewell.group = tuesday;
    farewell.plan = u"Call Ana first."_s;
    const MemberReadiness state = readinessOf(
        screened(), tuesday,
        {inventory(Stage::Intake, 3, 1), inventory(Stage::Midpoint, 3), inventory(Stage::Termination, 2)},
        {formulation(1)}, {}, {farewell});
    CHECK(state == MemberReadiness{dana, true, 3, 1, true, 1, true, true, true});
    for (Phase phase : {Phase::Inventory, Phase::Middle, Phase::Termination})
        CHECK(readinessToLeave(phase, {state}).isEmpty());
}

TEST_CASE("To leave the inventory phase a member needs the talk, an inventory, an area and a goal")
{
    using enum Lacking;
    MemberReadiness state;
    state.member = dana;
    CHECK(lacking(Phase::Inventory, state) == QList{Screening, IntakeInventory, PrimaryArea, Goal});
    state.screened = true;
    state.intakeRelationships = 4;
    CHECK(lacking(Phase::Inventory, state) == QList{Sorting, PrimaryArea, Goal});
    state.sortedRelationships = 1;
    state.primaryArea = true;
    CHECK(lacking(Phase::Inventory, state) == QList{Goal});
    state.goals = 1;
    CHECK(lacking(Phase::Inventory, state).isEmpty());
    CHECK(lacking(Phase::Middle, state) == QList{MidpointReview});
    CHECK(lacking(Phase::Termination, state) == QList{TerminationInventory, Farewell});
}

TEST_CASE("An inventory without anybody in it, and an empty farewell, do not count")
{
    Farewell blank;
    blank.member = dana;
    blank.group = tuesday;
    blank.plan = u"  "_s;
    CHECK_FALSE(hasContent(blank));
    const MemberReadiness state = readinessOf(
        screened(), tuesday, {inventory(Stage::Intake, 0), inventory(Stage::Midpoint, 0)}, {}, {}, {blank});
    CHECK(state.intakeRelationships == 0);
    CHECK_FALSE(state.midpointReview);
    CHECK_FALSE(state.farewell);
}

TEST_CASE("The midpoint review is there with its inventory or with something written of the talk")
{
    ipt::MidpointReview review;
    review.member = dana;
    review.group = tuesday;
    review.held = QDate(2026, 3, 31);
    CHECK_FALSE(readinessOf(screened(), tuesday, {}, {}, {review}, {}).midpointReview);
    review.secondHalf = u"To ask before I am asked."_s;
    CHECK(readinessOf(screened(), tuesday, {}, {}, {review}, {}).midpointReview);
    review.member = MemberId(u"theo"_s);
    CHECK_FALSE(readinessOf(screened(), tuesday, {}, {}, {review}, {}).midpointReview);
    CHECK(readinessOf(screened(), tuesday, {inventory(Stage::Midpoint, 2)}, {}, {}, {}).midpointReview);
}

TEST_CASE("What belongs to another member or group does not count")
{
    Inventory other = inventory(Stage::Intake, 3);
    other.group = GroupId(u"thursday"_s);
    Formulation theirs = formulation(2);
    theirs.member = MemberId(u"theo"_s);
    const MemberReadiness state = readinessOf(screened(), tuesday, {other}, {theirs}, {}, {});
    CHECK(state == MemberReadiness{dana, true, 0, 0, false, 0, false, false, false});
}

TEST_CASE("The screening talk counts once it happened and confidentiality is agreed")
{
    Member member = screened();
    CHECK(isScreened(member));
    member.screening->agreedConfidentiality = false;
    CHECK_FALSE(isScreened(member));
    member.screening = Screening();
    member.screening->agreedConfidentiality = true;
    CHECK_FALSE(isScreened(member));
    member.screening->hardToNameFeelings = false;
    CHECK(isScreened(member));
    member.screening.reset();
    CHECK_FALSE(isScreened(member));
}

TEST_CASE("A gate can be passed with a reason, and needs none where nobody lacks anything")
{
    const QList<ReadinessGap> gaps{{dana, {Lacking::Goal}}};
    CHECK_FALSE(passReadiness(gaps, u" "_s).ok());
    CHECK_FALSE(passReadiness(gaps, QString(501, u'x')).ok());
    CHECK(passReadiness(gaps, u"She wants to find her goal in the room."_s).ok());
    CHECK(passReadiness({}, QString()).ok());
    CHECK_FALSE(lackingText(Lacking::Farewell).isEmpty());
}
