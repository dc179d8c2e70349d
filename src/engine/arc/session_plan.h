#pragma once

#include "engine/core/result.h"
#include "engine/record/group.h"

/// When a group meets.
namespace ipt {

/// A place on the wall clock of the practice. `zone` is an IANA name.
struct WallTime
{
    QDate day;
    QTime time;
    QString zone;
};

/// The point in time, with the offset the zone has on that day. Refused where the zone is unknown
/// or the day or time is not one. A time that a clock change skips is the one an hour later.
Result<Instant> instantOf(const WallTime &wall);

/// The sessions of a new group: the first at `first`, the others each week at the same time on
/// the wall, whatever the clock changes between.
Result<QList<SessionHead>> planSessions(const Arc &arc, const WallTime &first);
/// The sessions of a new group, without times.
QList<SessionHead> unscheduledSessions(const Arc &arc);

/// What must be added and dropped so that the sessions are those of the arc.
struct PlanChange
{
    QList<SessionHead> added;
    QList<SessionNumber> dropped;

    friend bool operator==(const PlanChange &, const PlanChange &) = default;
};

/// Added sessions follow weekly on the last scheduled one that was not split, where there is one. Only
/// planned sessions are ever dropped, and none that was broken off.
PlanChange fitPlan(const Arc &arc, const QList<SessionHead> &sessions, const QString &zone);

/// The planned sessions from `from` on, each moved by so many days at the same time on the wall.
QList<SessionHead> shiftPlanned(const QList<SessionHead> &sessions, SessionNumber from, int days,
                                const QString &zone);

} // namespace ipt
