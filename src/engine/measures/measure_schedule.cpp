#include "engine/measures/measure_schedule.h"

#include <algorithm>

namespace ipt {

bool isScheduled(const MeasureSchedule &schedule, const Arc &arc, SessionNumber session, SessionNumber joined)
{
    if (session == joined)
        return true;
    if (session < joined)
        return false;
    const auto startsAPhase = [session](const PhaseSpan &span) { return span.first == session; };
    switch (schedule.kind) {
    case ScheduleKind::EachSession:
        return true;
    case ScheduleKind::EveryNth:
        return schedule.every > 0 && session.value() % schedule.every == 0;
    case ScheduleKind::PhaseStarts:
        return std::any_of(arc.phases.begin(), arc.phases.end(), startsAPhase);
    case ScheduleKind::FirstAndLast:
        return !arc.phases.isEmpty() &&
               (session == arc.phases.first().first || session == arc.phases.last().last);
    case ScheduleKind::AtSessions:
        return schedule.sessions.contains(session);
    }
    return false;
}

std::optional<SessionNumber> dueSince(const MeasureSchedule &schedule, const Arc &arc, SessionNumber session,
                                      SessionNumber joined, std::optional<SessionNumber> lastTaken)
{
    const int earliest = lastTaken ? std::max(joined.value(), lastTaken->value() + 1) : joined.value();
    for (int number = session.value(); number >= earliest; --number) {
        if (isScheduled(schedule, arc, SessionNumber(number), joined))
            return SessionNumber(number);
    }
    return std::nullopt;
}

} // namespace ipt
