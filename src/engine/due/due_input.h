#pragma once

#include "engine/measures/measure_plan.h"
#include "engine/record/practice_record.h"

#include <QSet>

/// What must be known to say what is due: a few rows of each kind, found by index, not the whole record.
namespace ipt {

/// What the user's roles reach.
struct DueReach
{
    QSet<GroupId> facilitated;
    QSet<GroupId> supervised;
    QSet<MemberId> followed; ///< members whose clinician the user is
};

/// What a member has in a group.
struct DueMember
{
    MemberId member;
    bool intakeInventory = false;
    bool midpointReview = false; ///< the midpoint inventory, or something written of the talk
    bool terminationInventory = false;
    bool farewell = false; ///< with something in it
};

/// The last time a member filled in a measure.
struct DueMeasure
{
    MemberId member;
    QString measure;
    QDate taken;
};

/// A group that has a session to come, or ended lately.
struct DueGroup
{
    GroupId id;
    Arc arc;
    QList<Participation> participation;
    QList<SessionHead> sessions;
    QList<DueMember> members;
    QList<DueMeasure> lastMeasures;
    QList<PlannedMeasure> plan; ///< the measures it asks for
    QList<Action> openActions;  ///< without an outcome
};

struct DueFollowUp
{
    FollowUp followUp;
    QList<GroupId> groups; ///< that the member belongs to, beside the follow-up's own
};

/// A draft, or a signed note without a co-signature.
struct DueNote
{
    NoteRef ref;
    NoteKind kind = NoteKind::Group;
    std::optional<MemberId> member;
    UserId author;
    std::optional<Instant> sessionEnded;
    std::optional<Instant> signedAt;
};

/// A held session for which nobody has begun some note.
struct DueMissingNotes
{
    GroupId group;
    SessionNumber session;
    Instant ended;
    bool groupNote = false;      ///< there is no group note, not even a draft
    QList<MemberId> withoutNote; ///< who attended and has no member note, not even a draft
};

struct DueSettings
{
    int noteHours = 24;  ///< a note is due so long after its session
    int backupDays = 7;  ///< a backup is old after so many days; 0: backups are not looked after
    int horizonDays = 7; ///< sessions so far ahead are shown
    int openHours = 12;  ///< a session in progress for so long was probably not ended
};

struct DueInput
{
    DueReach reach;
    QList<DueGroup> groups;
    QList<DueFollowUp> followUps; ///< open ones
    QList<DueNote> drafts;
    QList<DueNote> uncosigned;
    QList<DueMissingNotes> missingNotes;
    std::optional<Instant> lastBackup;
    QString backupFailure; ///< why the last one could not be made on this computer; empty where it could
    DueSettings settings;
};

} // namespace ipt
