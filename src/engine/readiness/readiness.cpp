#include "engine/readiness/readiness.h"

#include "engine/arc/session_state.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

struct ReadinessText
{
    Q_DECLARE_TR_FUNCTIONS(Readiness)
};

bool isWritten(const std::optional<QString> &text)
{
    return text && !text->trimmed().isEmpty();
}

int countSorted(const Inventory &inventory)
{
    return int(std::count_if(inventory.relationships.begin(), inventory.relationships.end(),
                             [](const Relationship &each) { return !each.problemAreas.isEmpty(); }));
}

void takeInventory(const Inventory &inventory, MemberReadiness &state)
{
    const int relationships = int(inventory.relationships.size());
    switch (inventory.stage) {
    case Stage::Intake:
        state.intakeRelationships += relationships;
        state.sortedRelationships += countSorted(inventory);
        break;
    case Stage::Midpoint:
        state.midpointReview |= relationships > 0;
        break;
    case Stage::Termination:
        state.terminationInventory |= relationships > 0;
        break;
    }
}

QList<Lacking> lackingAtInventory(const MemberReadiness &member)
{
    QList<Lacking> lacking;
    if (!member.screened)
        lacking.append(Lacking::Screening);
    if (member.intakeRelationships == 0)
        lacking.append(Lacking::IntakeInventory);
    else if (member.sortedRelationships == 0)
        lacking.append(Lacking::Sorting);
    if (!member.primaryArea)
        lacking.append(Lacking::PrimaryArea);
    if (member.goals == 0)
        lacking.append(Lacking::Goal);
    return lacking;
}

QList<Lacking> lackingAt(Phase phase, const MemberReadiness &member)
{
    QList<Lacking> lacking;
    switch (phase) {
    case Phase::Inventory:
        return lackingAtInventory(member);
    case Phase::Middle:
        if (!member.midpointReview)
            lacking.append(Lacking::MidpointReview);
        break;
    case Phase::Termination:
        if (!member.terminationInventory)
            lacking.append(Lacking::TerminationInventory);
        if (!member.farewell)
            lacking.append(Lacking::Farewell);
        break;
    }
    return lacking;
}

} // namespace

bool isScreened(const Member &member)
{
    if (!member.screening)
        return false;
    const Screening &talk = *member.screening;
    const bool happened = talk.held || talk.wantsToUnderstandImpact || talk.hardToExpressAssertively ||
                          talk.preoccupiedWithOthersView || talk.hardToNameFeelings;
    return happened && talk.agreedConfidentiality.value_or(false);
}

bool hasContent(const MidpointReview &review)
{
    return isWritten(review.changes) || isWritten(review.helps) || isWritten(review.hinders) ||
           isWritten(review.goals) || isWritten(review.secondHalf);
}

bool hasContent(const Farewell &farewell)
{
    return isWritten(farewell.feelingsAboutEnding) || isWritten(farewell.progressCredited) ||
           isWritten(farewell.unfinished) || isWritten(farewell.warningSigns) || isWritten(farewell.plan) ||
           isWritten(farewell.supports) || isWritten(farewell.wordsFromTheGroup);
}

MemberReadiness readinessOf(const Member &member, const GroupId &group, const QList<Inventory> &inventories,
                            const QList<Formulation> &formulations, const QList<MidpointReview> &reviews,
                            const QList<Farewell> &farewells)
{
    const auto isOurs = [&](const auto &each) { return each.member == member.id && each.group == group; };
    MemberReadiness state;
    state.member = member.id;
    state.screened = isScreened(member);
    for (const Inventory &inventory : inventories) {
        if (isOurs(inventory))
            takeInventory(inventory, state);
    }
    for (const Formulation &formulation : formulations) {
        if (!isOurs(formulation))
            continue;
        state.primaryArea = true;
        state.goals += int(formulation.goals.size());
    }
    state.midpointReview |= std::any_of(reviews.begin(), reviews.end(), [&](const MidpointReview &each) {
        return isOurs(each) && hasContent(each);
    });
    state.farewell = std::any_of(farewells.begin(), farewells.end(),
                                 [&](const Farewell &each) { return isOurs(each) && hasContent(each); });
    return state;
}

QList<ReadinessGap> readinessToLeave(Phase phase, const QList<MemberReadiness> &members)
{
    QList<ReadinessGap> gaps;
    for (const MemberReadiness &member : members) {
        const QList<Lacking> lacking = lackingAt(phase, member);
        if (!lacking.isEmpty())
            gaps.append({member.member, lacking});
    }
    return gaps;
}

Result<void> passReadiness(const QList<ReadinessGap> &gaps, const QString &reason)
{
    if (gaps.isEmpty())
        return {};
    if (reason.trimmed().isEmpty()) {
        return badInput(
            ReadinessText::tr("Not everybody has what this phase asks for. Give a reason to go on all "
                              "the same."),
            QStringLiteral("/reason"));
    }
    const Result<QString> checked = checkReason(reason);
    return checked ? Result<void>() : Result<void>(checked.error());
}

QString lackingText(Lacking lacking)
{
    switch (lacking) {
    case Lacking::Screening:
        return ReadinessText::tr("screening talk");
    case Lacking::IntakeInventory:
        return ReadinessText::tr("inventory");
    case Lacking::Sorting:
        return ReadinessText::tr("relationships sorted into areas");
    case Lacking::PrimaryArea:
        return ReadinessText::tr("primary area");
    case Lacking::Goal:
        return ReadinessText::tr("goal in writing");
    case Lacking::MidpointReview:
        return ReadinessText::tr("midpoint review");
    case Lacking::TerminationInventory:
        return ReadinessText::tr("termination inventory");
    case Lacking::Farewell:
        return ReadinessText::tr("farewell");
    }
    return {};
}

} // namespace ipt
