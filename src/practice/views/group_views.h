#pragma once

#include "engine/measures/measure_schedule.h"
#include "engine/readiness/readiness.h"
#include "engine/record/practice_record.h"
#include "engine/room/exchanges.h"

#include <array>

namespace ipt {

/// How much of a list is wanted: a practice may have thousands of what it lists.
struct ListPart
{
    int most = 0;  ///< so many lines at most
    QString words; ///< each begins a word of what is listed; empty: all
};

/// The beginning of a list.
template <typename Row>
struct FirstRows
{
    QList<Row> rows;
    bool isAll = true; ///< false: there are more than were wanted
};

/// What a list or a roster shows of a member.
struct MemberName
{
    MemberId id;
    QString called;
    QString pronouns;
};

struct GroupName
{
    GroupId id;
    QString name;
};

struct GroupRow
{
    GroupHead head;
    int members = 0; ///< who belong now
    int held = 0;    ///< sessions held
    std::optional<SessionHead> next;
    std::optional<Phase> phase; ///< of the next session, else of the last
};

struct RosterRow
{
    MemberName member;
    QList<Participation> spans;
    bool belongsNow = false;
    std::optional<ProblemArea> primaryArea;
    int goals = 0;
    std::optional<Stage> lastInventory;
    std::optional<SessionNumber> lastSpoke;
    /// Moments about the member, by ProblemArea.
    std::array<int, 4> momentsByArea{};
};

struct GroupPage
{
    GroupHead head;
    QHash<UserId, QString> userNames;
    QList<SessionHead> sessions;
    QHash<SessionNumber, int> momentsInSession;
    QHash<SessionNumber, int> signedNotes;
    QList<RosterRow> roster; ///< in the order of joining
    QHash<SessionNumber, QList<Attendance>> attendance;
    QList<Strategy> strategies;
    QList<Action> openActions;
    QList<FollowUp> openFollowUps;
    QList<Override> overrides;
    QList<Exchange> exchanges;            ///< who spoke to whom, over all sessions
    std::optional<SessionNumber> current; ///< in progress, else the next planned
    QList<ReadinessGap> readiness;        ///< what the current phase still asks for
    bool mayEdit = false;                 ///< the signed-in user runs this group
};

/// A measure and when a group asks for it.
struct MeasurePlanRow
{
    QString measure;
    QString name;
    QString about;
    std::optional<MeasureSchedule> own;   ///< the group's
    std::optional<MeasureSchedule> usual; ///< the practice's, else the definition's; none: not asked for
};

} // namespace ipt
