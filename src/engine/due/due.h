#pragma once

#include "engine/due/due_input.h"

#include <QStringList>

namespace ipt {

/// In the order in which things press, one day being as good as another.
enum class DueKind {
    FollowUp,
    SessionLeftOpen, ///< its time is past, and it was neither held nor cancelled; a group's together
    SessionGoesOn,   ///< it was broken off, and there is no time for its rest, or that is past
    GroupNoteMissing,
    MemberNotesMissing,
    NoteUnsigned,
    FarewellMissing,
    InventoryOwed,
    MeasureDue,
    ActionsToReview,
    CosignatureWaiting,
    BackupOld,
    BackupFailed, ///< the last time it was tried on this computer
    NextSession,
};

enum class DueUrgency { Overdue, Today, Soon };

/// One thing to do, leading to one place.
struct DueItem
{
    DueKind kind = DueKind::NextSession;
    DueUrgency urgency = DueUrgency::Soon;
    std::optional<QDate> day; ///< by when; for notes the day of the session
    std::optional<GroupId> group;
    std::optional<SessionNumber> session;
    QList<MemberId> members; ///< whom it concerns, in the group's order
    std::optional<NoteId> note;
    std::optional<NoteKind> noteKind;
    std::optional<FollowUpId> followUp;
    std::optional<FollowUpCause> cause;
    std::optional<Stage> stage; ///< of the inventory owed
    int sitting = 1;            ///< of the session that is planned or runs
    std::optional<Instant> at;  ///< when the session is planned, or when the last backup was made
    QString measure;            ///< the definition's id
    QString text;               ///< the follow-up's reason, or why no backup could be made
    int count = 0;              ///< of actions to review, notes to co-sign or sessions left open
    bool isRunning = false;     ///< the session was started and not ended

    friend bool operator==(const DueItem &, const DueItem &) = default;
};

/// What is due for the user at `now`, most pressing first; the sessions to come are not among it.
/// A facilitator sees to the groups they facilitate, a clinician to the members they follow, a supervisor
/// to follow-ups and co-signatures of the groups they supervise, an administrator to backups. One that
/// failed on this computer is everybody's who works at it.
/// Drafts are due to their author alone.
QList<DueItem> dueItems(const DueInput &input, const Instant &now, const User &user);

/// The sessions in progress or planned within the horizon in the groups the user facilitates,
/// soonest first.
QList<DueItem> nextSessions(const DueInput &input, const Instant &now, const User &user);

struct DueNames
{
    QString group;
    QStringList members; ///< called names, of all the item's members
    QString measure;     ///< "PHQ-9"
};

/// The item in a few words, such as "PHQ-9 for Kim and Sam, session 9". Days are not among them.
QString dueText(const DueItem &item, const DueNames &names);

} // namespace ipt
