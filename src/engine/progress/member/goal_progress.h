#pragma once

#include "engine/progress/member/member_course.h"

#include <array>

namespace ipt {

/// A goal with its ratings in the order of their sessions.
struct GoalProgress
{
    Goal goal;
    QList<GoalRating> ratings;

    std::optional<Score> first() const;
    std::optional<Score> latest() const;
    /// At or above what was expected (0).
    bool isReached() const;
    /// Rated above the first rating at least once.
    bool hasMoved() const;
    /// The latest rating is below the one before it.
    bool hasSlipped() const;
};

/// One growth domain, rated 0 to 4 from both sides.
struct GrowthProgress
{
    GrowthDomain domain = GrowthDomain::RelationshipPatterns;
    std::optional<int> memberFirst;
    std::optional<int> memberLatest;
    std::optional<int> facilitatorFirst;
    std::optional<int> facilitatorLatest;

    friend bool operator==(const GrowthProgress &, const GrowthProgress &) = default;
};

/// How many of the member's actions came to what.
struct ActionCount
{
    int open = 0; ///< not reviewed yet
    int done = 0;
    int partly = 0;
    int notDone = 0;
    int dropped = 0;

    friend bool operator==(const ActionCount &, const ActionCount &) = default;
};

/// None where the member has no formulation in the group.
QList<GoalProgress> goalsOf(const MemberCourse &course);
/// One for each domain, in the glossary's order.
std::array<GrowthProgress, 6> growthOf(const MemberCourse &course);
ActionCount countActions(const QList<Action> &actions);

} // namespace ipt
