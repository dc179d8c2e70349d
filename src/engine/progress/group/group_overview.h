#pragma once

#include "engine/measures/score_record.h"
#include "engine/progress/sentence.h"

#include <QHash>

#include <array>

namespace ipt {

/// A group's way so far: all that its overview is computed from.
struct GroupCourse
{
    Group group;
    QList<MeasureTaken> measures; ///< of its members
    QList<Formulation> formulations;
    QHash<MemberId, QString> called; ///< the names its members go by
    /// False where only some of the members are in it: then turns can't be compared.
    bool isWhole = true;
};

/// Nothing but the id where the group is not in the record.
GroupCourse groupCourseOf(const PracticeRecord &record, const GroupId &group);

/// One member in one session.
struct OverviewCell
{
    bool belongs = false;
    std::optional<Presence> presence;
    std::optional<int> total; ///< of the measure shown, taken in the session
    std::optional<int> band;  ///< its place among the definition's bands, from 0
    int turns = 0;            ///< moments in which the member spoke first
    int moments = 0;          ///< moments about the member

    bool workedWith() const { return moments > 0; }
    /// In the room for at least part of the meeting.
    bool attended() const
    {
        return presence && *presence != Presence::Excused && *presence != Presence::Absent;
    }
};

struct OverviewRow
{
    MemberId member;
    QString called;
    bool belongsNow = false;
    QList<OverviewCell> cells; ///< one a session of the overview
    std::optional<ProblemArea> primaryArea;
    std::array<int, 4> momentsByArea{}; ///< by ProblemArea
    int turns = 0;
    double turnShare = 0; ///< of all turns of the group, 0 to 1
    std::optional<int> firstTotal;
    std::optional<int> latestTotal;
    std::optional<Verdict> verdict;
    int goals = 0;
    int goalsReached = 0; ///< at or above expected
    bool anyGoalMoved = false;
    std::optional<SessionNumber> lastWorkedWith;
    int attendedSince = 0; ///< sessions attended since then, without being worked with

    /// A change that is more than chance on the measure shown; a goal that moved where that measure
    /// was not taken twice.
    bool hasChanged() const { return verdict ? *verdict != Verdict::None : anyGoalMoved; }
};

/// How the turns of one session were shared by those who were there.
struct SessionTurns
{
    SessionNumber session;
    int turns = 0;
    /// 1: all alike; 0: one member had every turn. Pielou's evenness: the entropy of the shares
    /// over the logarithm of the number present. Empty with fewer than two present or no turns.
    std::optional<double> evenness;
    std::optional<MemberId> most; ///< had most of them
    double mostShare = 0;
};

/// Members by sessions: who was there, how they scored, who was worked with.
struct GroupOverview
{
    QString measure; ///< the one shown; empty where none was taken
    QString measureName;
    QList<Band> bands;
    QList<SessionHead> sessions; ///< by number
    QList<OverviewRow> rows;     ///< in the order of joining
    QList<SessionTurns> turns;   ///< of the sessions held or in progress; of a whole group only
    std::optional<Phase> phase;  ///< of the last session held, else of the first
    /// How many have changed and how evenly the turns are shared, in whole sentences without names.
    QList<Sentence> headlines;
    /// Who is being left behind, against the phase, in whole sentences with called names.
    QList<Sentence> notices;
};

/// `measure` empty: the one with bands that was taken most often.
GroupOverview overviewOf(const GroupCourse &course, const MeasureLibrary &library, QString measure = {});

} // namespace ipt
