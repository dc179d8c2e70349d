#pragma once

#include "engine/arc/agenda.h"
#include "practice/views/group_views.h"

namespace ipt {

/// A measure that a member is asked for now, or has filled in for this session.
struct RoomMeasure
{
    QString measure; ///< the definition's id
    MemberId member;
    std::optional<SessionNumber> since;
    std::optional<MeasureTaken> taken;

    friend bool operator==(const RoomMeasure &, const RoomMeasure &) = default;
};

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
    QList<FollowUp> openFollowUps;
    QList<Strategy> strategies;               ///< found in this session
    std::optional<SessionHead> previous;      ///< the last session held before this one
    QString previousGroupNote;                ///< its signed text, for the opening
    QHash<MemberId, SessionNumber> lastSpoke; ///< before this session
    /// When a moment was last about them, before this session.
    QHash<MemberId, SessionNumber> lastWorkedWith;
    /// How many sessions the group has met since, at which they belonged to it.
    QHash<MemberId, int> sessionsSinceWorkedWith;
    /// Who spoke to whom in all other sessions.
    QList<Exchange> otherExchanges;
    QList<RoomMeasure> measures;       ///< those due first, by measure, then those taken
    QList<IndividualContact> contacts; ///< since the last session, of those expected
    std::optional<SessionNumber> next;
    bool mayEdit = false;
};

} // namespace ipt
