#pragma once

#include "engine/progress/group/group_overview.h"
#include "engine/progress/member/course_progress.h"
#include "practice/views/group_views.h"

namespace ipt {

/// One of the members whose progress the signed-in user may look at.
struct ProgressRow
{
    MemberName member;
    QString groupName; ///< of the newest group that is theirs to see; empty: in none
    std::optional<ProblemArea> primaryArea;
    std::optional<Sentence> headline; ///< the weightiest; none where there is nothing to tell yet
    int openFollowUps = 0;
};

struct ProgressList
{
    FirstRows<ProgressRow> members; ///< who belong to a group now, then the others; by called name
    QList<GroupName> groups;        ///< those whose overview may be looked at
};

/// A member's way through one group, and what it comes to.
struct MemberProgress
{
    MemberName member;
    MemberCourse course;
    CourseProgress progress;
    QList<GroupHead> groups;   ///< of the member's that may be looked at, the newest first
    bool mayReadGroup = false; ///< the overview of the group shown
};

struct GroupProgress
{
    GroupHead group;
    GroupOverview overview;
    bool isWhole = true;       ///< false: only the members whom the signed-in user follows
    bool mayOpenGroup = false; ///< the group's own page
};

} // namespace ipt
