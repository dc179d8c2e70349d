#include "engine/progress/member/goal_progress.h"

#include <algorithm>

namespace ipt {

std::optional<Score> GoalProgress::first() const
{
    return ratings.isEmpty() ? std::nullopt : std::optional(ratings.first().score);
}

std::optional<Score> GoalProgress::latest() const
{
    return ratings.isEmpty() ? std::nullopt : std::optional(ratings.last().score);
}

bool GoalProgress::isReached() const
{
    return !ratings.isEmpty() && ratings.last().score >= Score(0);
}

bool GoalProgress::hasMoved() const
{
    return std::any_of(ratings.begin(), ratings.end(),
                       [this](const GoalRating &rating) { return rating.score > ratings.first().score; });
}

bool GoalProgress::hasSlipped() const
{
    const qsizetype count = ratings.size();
    return count > 1 && ratings.at(count - 1).score < ratings.at(count - 2).score;
}

QList<GoalProgress> goalsOf(const MemberCourse &course)
{
    QList<GoalProgress> goals;
    if (!course.formulation)
        return goals;
    for (const Goal &goal : course.formulation->goals) {
        GoalProgress progress{goal, goal.ratings};
        std::stable_sort(progress.ratings.begin(), progress.ratings.end(),
                         [](const GoalRating &a, const GoalRating &b) { return a.session < b.session; });
        goals.append(progress);
    }
    return goals;
}

std::array<GrowthProgress, 6> growthOf(const MemberCourse &course)
{
    QList<GrowthRating> ratings = course.growth;
    std::stable_sort(ratings.begin(), ratings.end(),
                     [](const GrowthRating &a, const GrowthRating &b) { return a.session < b.session; });
    std::array<GrowthProgress, 6> growth;
    for (size_t i = 0; i < growth.size(); ++i) {
        GrowthProgress &one = growth[i];
        one.domain = GrowthDomain(i);
        for (const GrowthRating &rating : ratings) {
            if (!rating.levels[i])
                continue;
            const bool byMember = rating.ratedBy == GrowthRater::Member;
            std::optional<int> &first = byMember ? one.memberFirst : one.facilitatorFirst;
            (byMember ? one.memberLatest : one.facilitatorLatest) = rating.levels[i];
            first = first.value_or(*rating.levels[i]);
        }
    }
    return growth;
}

ActionCount countActions(const QList<Action> &actions)
{
    ActionCount count;
    for (const Action &action : actions) {
        if (!action.outcome) {
            ++count.open;
            continue;
        }
        switch (*action.outcome) {
        case ActionOutcome::Done:
            ++count.done;
            break;
        case ActionOutcome::Partly:
            ++count.partly;
            break;
        case ActionOutcome::NotDone:
            ++count.notDone;
            break;
        case ActionOutcome::Dropped:
            ++count.dropped;
            break;
        }
    }
    return count;
}

} // namespace ipt
