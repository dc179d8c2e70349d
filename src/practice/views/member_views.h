#pragma once

#include "engine/due/measures_due.h"
#include "engine/gathering/session_moment.h"
#include "practice/views/group_views.h"
#include "practice/views/note_views.h"

namespace ipt {

struct MemberRow
{
    MemberName member;
    QStringList groups; ///< names of those they belong to now
    std::optional<ProblemArea> primaryArea;
    int openFollowUps = 0;
};

/// A member's place in one group.
struct MemberInGroup
{
    GroupHead group;
    QList<SessionHead> sessions;
    QList<Participation> spans;
    QHash<SessionNumber, Attendance> attendance;
    std::array<int, 4> momentsByArea{};
    QList<MeasureDue> measuresDue; ///< what the member has still to fill in by the next session
    /// About the member or toward them, in the order of the sessions; none where the signed-in user may
    /// not read the group's sessions.
    QList<SessionMoment> moments;
    QList<Strategy> strategies; ///< of the group
    /// Who the moments name, by the names they go by.
    QHash<MemberId, QString> calledNames;
};

struct MemberPage
{
    Member member;
    QString clinicianName;
    QList<MemberInGroup> groups;  ///< the newest first
    QList<Inventory> inventories; ///< in the order taken
    QList<Formulation> formulations;
    QList<Action> actions;
    QList<MeasureTaken> measures;
    QList<EarlierAnswers> measureHistory; ///< what answers were before they were corrected or removed
    QList<LifeEvent> lifeEvents;
    QList<GrowthRating> growth;
    QList<MidpointReview> midpointReviews;
    QList<Farewell> farewells;
    QList<FollowUp> followUps;
    QList<IndividualContact> contacts;
    QHash<UserId, QString> userNames;
    bool mayEditMember = false; ///< name, screening, consents
    bool mayEditCourse = false; ///< inventory, formulation, goals, actions, measures
    bool mayReadNotes = false;
};

} // namespace ipt
