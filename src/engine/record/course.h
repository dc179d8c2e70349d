#pragma once

#include "engine/core/id.h"
#include "engine/core/number.h"
#include "engine/core/optional_list.h"
#include "engine/core/time.h"
#include "engine/record/words.h"

#include <QStringList>

#include <array>

/// What is kept of a member's way through a group, beside the inventory.
namespace ipt {

struct GoalRating
{
    SessionNumber session;
    Score score;

    friend bool operator==(const GoalRating &, const GoalRating &) = default;
};

struct Goal
{
    GoalId id;
    QString text;
    std::optional<ProblemArea> area;
    std::optional<QStringList> levels; ///< five, from -2 to 2
    OptionalList<GoalRating> ratings;

    friend bool operator==(const Goal &, const Goal &) = default;
};

/// The focus agreed with the member. One for each member and group.
struct Formulation
{
    MemberId member;
    GroupId group;
    ProblemArea primaryArea = ProblemArea::Grief;
    std::optional<ProblemArea> secondaryArea;
    std::optional<RelationshipId> focusRelationship;
    std::optional<QString> precipitant;
    std::optional<QString> evidence;
    std::optional<QString> summary; ///< in words the member agreed to
    std::optional<QString> pattern; ///< how the difficulty shows inside the group itself
    std::optional<QDate> agreed;
    OptionalList<Goal> goals;

    friend bool operator==(const Formulation &, const Formulation &) = default;
};

/// What a member undertook to try between two meetings.
struct Action
{
    ActionId id;
    MemberId member;
    GroupId group;
    SessionNumber setInSession;
    QString text;
    std::optional<ProblemArea> problemArea;
    std::optional<RelationshipId> relationship;
    std::optional<SessionNumber> reviewedInSession;
    std::optional<ActionOutcome> outcome;
    std::optional<QString> learnt;

    friend bool operator==(const Action &, const Action &) = default;
};

/// One filled-in measure, its items as given; a score is always computed.
struct MeasureTaken
{
    MemberId member;
    std::optional<GroupId> group;
    std::optional<SessionNumber> session;
    QString measure; ///< the definition's id
    QDate taken;
    QList<std::optional<int>> items;

    friend bool operator==(const MeasureTaken &, const MeasureTaken &) = default;
};

/// Answers as they stood before they were corrected or removed: nothing of a measure is lost.
struct EarlierAnswers
{
    MeasureTaken was;
    AnswersChange change = AnswersChange::Edited;
    Instant at; ///< until when they stood
    UserId by;  ///< who changed them

    friend bool operator==(const EarlierAnswers &, const EarlierAnswers &) = default;
};

struct LifeEvent
{
    std::optional<LifeEventId> id;
    MemberId member;
    PartialDate when;
    QString text;
    std::optional<LifeEventKind> kind;
    std::optional<RelationshipId> relationship;

    friend bool operator==(const LifeEvent &, const LifeEvent &) = default;
};

enum class GrowthDomain {
    RelationshipPatterns,
    EmotionsInTheMoment,
    PeerSupport,
    Vulnerability,
    RecoverySkills,
    Accountability,
};

/// Six domains, each 0 (not at all) to 4 (very much) or not rated.
struct GrowthRating
{
    MemberId member;
    GroupId group;
    SessionNumber session;
    GrowthRater ratedBy = GrowthRater::Member;
    std::array<std::optional<int>, 6> levels; ///< indexed by GrowthDomain

    friend bool operator==(const GrowthRating &, const GrowthRating &) = default;
};

/// The talk half way, about session 8 or 9: where things stand, and what the second half is for. One
/// for each member and group.
struct MidpointReview
{
    MemberId member;
    GroupId group;
    std::optional<SessionNumber> session;
    std::optional<QDate> held;
    std::optional<QString> changes;    ///< in the member's relationships since the beginning
    std::optional<QString> helps;      ///< what in the group helps
    std::optional<QString> hinders;    ///< what gets in the way, in the group or outside
    std::optional<QString> goals;      ///< how the member sees their goals now, and what is to change in them
    std::optional<QString> secondHalf; ///< what the second half is for

    friend bool operator==(const MidpointReview &, const MidpointReview &) = default;
};

/// The termination phase's own record for a member. One for each member and group.
struct Farewell
{
    MemberId member;
    GroupId group;
    std::optional<QString> feelingsAboutEnding;
    std::optional<QString> progressCredited;
    std::optional<QString> unfinished;
    std::optional<QString> warningSigns;
    std::optional<QString> plan;
    std::optional<QString> supports;
    std::optional<QString> wordsFromTheGroup;

    friend bool operator==(const Farewell &, const Farewell &) = default;
};

} // namespace ipt
