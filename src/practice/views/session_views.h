#pragma once

#include "engine/arc/agenda.h"
#include "engine/due/measures_due.h"
#include "practice/views/group_views.h"

namespace ipt {

struct SessionRoom
{
    GroupHead group;
    Phase phase = Phase::Inventory;
    /// With the notes the signed-in user may see.
    Session session;
    /// Who belongs to the group at this session.
    QList<MemberName> expected;
    /// Also those no longer expected, whom moments or notes speak of.
    QHash<MemberId, MemberName> members;
    QHash<UserId, QString> userNames;
    QList<Task> proposedTasks; ///< of the arc, not yet among the session's tasks
    QList<AgendaSegment> agenda;
    QStringList usualTechniques;
    QList<Action> actionsToReview; ///< undertaken before, not yet reviewed
    QList<Action> actionsSet;      ///< set in this session
    /// What members have still to fill in by this session; empty once it is held or cancelled.
    QList<MeasureDue> measuresDue;
    QList<FollowUp> openFollowUps;
    QList<Strategy> strategies;               ///< found in this session
    std::optional<SessionHead> previous;      ///< the last session held before this one
    QString previousGroupNote;                ///< its signed text, for the opening
    QHash<MemberId, SessionNumber> lastSpoke; ///< before this session
    std::optional<SessionNumber> next;
    bool mayEdit = false;
};

} // namespace ipt
