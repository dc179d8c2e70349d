#pragma once

#include "engine/record/practice_record.h"
#include "engine/room/exchanges.h"

#include <QHash>

namespace ipt {

class Database;

struct MarkedAttendance
{
    MemberId member;
    SessionNumber session;
    Presence status = Presence::Present;
    std::optional<int> minutes;
};

struct MemberAreas
{
    MemberId member;
    std::array<int, 4> moments{}; ///< indexed by ProblemArea
};

struct SessionCounts
{
    SessionNumber session;
    int moments = 0;
    int notes = 0;
    int signedNotes = 0;
};

/// A note that waits for a signature.
struct WaitingNote
{
    NoteRef ref;
    NoteKind kind = NoteKind::Group;
    std::optional<MemberId> member;
    UserId author;
    std::optional<Instant> written;
    std::optional<Instant> sessionEnded;
    std::optional<Instant> signedAt; ///< by the author; absent while a draft
};

struct PlacedSession
{
    GroupId group;
    SessionHead head;
};

struct Heard
{
    MemberId member;
    SessionNumber session; ///< the last one
};

/// What each member has for the readiness of the phases.
struct CourseState
{
    MemberId member;
    int intakeRelationships = 0; ///< in the intake inventories for this group
    bool midpointInventory = false;
    bool terminationInventory = false;
    bool formulation = false;
    int goals = 0;
    bool farewell = false;       ///< with something in it
    bool midpointReview = false; ///< something written of the talk
};

/// How much the practice holds, in numbers that name nobody.
struct RecordCounts
{
    int users = 0;
    int members = 0;
    int groups = 0;
    int sessions = 0;
    int notes = 0;
    int moments = 0;
};

struct LastMeasure
{
    MemberId member;
    QString measure;
    QDate taken;
};

/// What pages show of many rows at once, each by one query over an index. The counts are of what
/// is in the record, whoever asks; private notes are counted for nobody but their author.
class OverviewRecords
{
public:
    explicit OverviewRecords(Database &database)
        : m_database(database)
    {
    }

    QList<MarkedAttendance> attendance(const GroupId &group) const;
    /// A moment counts for each member it is about and each of its areas.
    QList<MemberAreas> areas(const GroupId &group) const;
    /// Of every session that holds any; private notes are not counted.
    QList<SessionCounts> counts(const GroupId &group,
                                const std::optional<SessionNumber> &only = std::nullopt) const;
    /// When each last spoke in a moment, in a session before that one; with none given, in any.
    QList<Heard> lastHeard(const GroupId &group, const std::optional<SessionNumber> &before = {}) const;
    /// When a moment was last about each, whether they spoke or not.
    QList<Heard> lastWorkedWith(const GroupId &group, SessionNumber before) const;
    /// Who spoke to whom in all sessions but that one; with none given, in all.
    QList<Exchange> exchanges(const GroupId &group, const std::optional<SessionNumber> &except = {}) const;
    QList<CourseState> courseStates(const GroupId &group) const;
    QList<LastMeasure> lastMeasures(const GroupId &group) const;
    QList<LastMeasure> lastMeasures(const MemberId &member) const;

    /// The author's own drafts, and with no author everybody's but private ones; oldest first.
    QList<WaitingNote> unsignedNotes(const std::optional<UserId> &author) const;
    /// Drafts of any author in the groups the user facilitates; private ones only of their own.
    QList<WaitingNote> unsignedNotesOfGroups(const UserId &facilitator) const;
    /// Signed group and member notes without a co-signature in the groups they supervise.
    QList<WaitingNote> awaitingCosignature(const UserId &supervisor) const;

    /// Planned or in progress, in the groups the user facilitates or supervises, earliest first;
    /// those without a date last.
    QList<PlacedSession> sessionsToCome(const UserId &user, int most) const;
    /// Of the groups the user supervises, those that started last first.
    QList<PlacedSession> heldSessions(const UserId &supervisor, int most) const;
    QList<Action> openActions(const GroupId &group) const;

    RecordCounts recordCounts() const;

private:
    Database &m_database;
};

} // namespace ipt
