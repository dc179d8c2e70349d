#pragma once

#include "engine/record/group.h"

#include <QList>

#include <optional>

namespace ipt {

/// When a measure is asked for in the course of a group.
enum class ScheduleKind {
    EachSession,
    EveryNth,     ///< sessions n, 2n, 3n, …
    PhaseStarts,  ///< the first session of each phase
    FirstAndLast, ///< the first and the last session of the arc
    AtSessions,   ///< sessions of the practice's own choice
    Never,        ///< not asked for; it can be taken all the same
};

struct MeasureSchedule
{
    ScheduleKind kind = ScheduleKind::EachSession;
    int every = 1;                 ///< for EveryNth, 1 to 60
    QList<SessionNumber> sessions; ///< for AtSessions, ascending

    friend bool operator==(const MeasureSchedule &, const MeasureSchedule &) = default;
};

/// True where the schedule names the session. Whatever the schedule, the first session that
/// a member belongs to asks for the measure, unless it is never asked for: without it there is
/// nothing to compare with.
bool isScheduled(const MeasureSchedule &schedule, const Arc &arc, SessionNumber session,
                 SessionNumber joined);

/// The session for which a measure is owed at `session`: the latest scheduled one that is
/// not after it, unless the measure was taken in it or later. Nothing where none is owed.
/// A measure not taken when it was scheduled stays owed until it is.
std::optional<SessionNumber> dueSince(const MeasureSchedule &schedule, const Arc &arc, SessionNumber session,
                                      SessionNumber joined, std::optional<SessionNumber> lastTaken);

/// The schedule in words, such as "every 4th session" or "sessions 1, 8 and 16".
QString scheduleText(const MeasureSchedule &schedule);

} // namespace ipt
