#pragma once

#include "engine/gathering/recovery_spans.h"
#include "ui/pages/member/member_shown.h"

/// What the timeline shows on one axis of time: life events, use and recovery, and scores.
namespace ipt {

struct TimeScore
{
    QDate taken;
    int value = 0;
    QString spoken; ///< "PHQ-9 14, moderate"
};

/// One score of one measure.
struct ScoreLine
{
    QString name;
    int least = 0;
    int most = 1;
    QList<TimeScore> points;
};

struct UseSpan
{
    QDate from;
    QDate to;
    QString spoken;
};

struct TimeLines
{
    QList<LifeEvent> events; ///< by date
    QList<RecoverySpan> recovery;
    QList<UseSpan> use;
    QList<ScoreLine> scores;
    QDate groupFrom; ///< invalid where the member is in no group
    QDate groupTo;
    QDate today;
};

TimeLines timeLinesOf(const MemberShown &shown);

/// The same as one list by date: what a table beside the chart says.
struct TimeEntry
{
    QDate day; ///< what it is ordered by
    QString when;
    QString what;
    qsizetype event = -1; ///< among the lines' events; -1: a score, a use or a time in recovery
    QString kind;         ///< of what is no life event: "score", "recovery", …
};
QList<TimeEntry> entriesOf(const TimeLines &lines);

} // namespace ipt
