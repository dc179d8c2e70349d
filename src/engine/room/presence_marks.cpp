#include "engine/room/presence_marks.h"

#include <algorithm>

namespace ipt {

namespace {

/// How much of the session the member missed up to now; nothing is missed by who has no mark yet.
int missedBy(const std::optional<Attendance> &mark, int now, int planned)
{
    if (!mark)
        return 0;
    if (!mark->attended())
        return now;
    if (mark->status == Presence::Late && mark->minutes)
        return std::max(0, planned - *mark->minutes);
    if (mark->status == Presence::LeftEarly && mark->minutes)
        return std::max(0, now - *mark->minutes);
    return 0;
}

Attendance lateBy(Attendance mark, int missed, int planned)
{
    mark.status = Presence::Late;
    mark.minutes = std::max(0, planned - missed);
    return mark;
}

/// A mark in a second sitting, where it says something else than it would in the first.
std::optional<Attendance> inLaterSitting(Presence presence, const Attendance &before, const RoomClock &clock)
{
    const bool wasBack = before.status == Presence::LeftEarly && before.minutes.value_or(0) <= clock.before;
    const bool comesNow = !before.attended() || wasBack;
    const int missedBefore = missedBy(before, clock.before, clock.planned);
    switch (presence) {
    case Presence::Present:
        if (!comesNow || missedBefore == 0)
            return std::nullopt;
        return lateBy(before, missedBefore, clock.planned);
    case Presence::Late:
        // Only what was missed of this sitting comes to what was missed before.
        return lateBy(before, missedBefore + clock.now - clock.before, clock.planned);
    case Presence::Excused:
    case Presence::Absent: {
        const int had = clock.before - missedBefore;
        if (!before.attended() || had <= 0)
            return std::nullopt;
        Attendance mark = before;
        mark.status = Presence::LeftEarly;
        mark.minutes = had;
        return mark;
    }
    case Presence::LeftEarly:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

Attendance marked(const MemberId &member, Presence presence, const std::optional<Attendance> &before,
                  const std::optional<RoomClock> &clock)
{
    Attendance mark = before.value_or(Attendance{member, presence, {}, {}});
    if (clock && clock->before > 0 && before) {
        if (const std::optional<Attendance> later = inLaterSitting(presence, mark, *clock))
            return *later;
    }
    mark.status = presence;
    mark.minutes.reset();
    if (presence == Presence::Late)
        mark.minutes = clock    ? std::optional(std::max(0, clock->planned - clock->now))
                       : before ? before->minutes
                                : std::nullopt;
    if (presence == Presence::LeftEarly) {
        const bool wasLate = before && before->status == Presence::Late;
        mark.minutes =
            clock ? std::optional(clock->now - (wasLate ? missedBy(before, clock->now, clock->planned) : 0))
            : before ? before->minutes
                     : std::nullopt;
    }
    return mark;
}

std::optional<int> minutesOnceOver(const Attendance &mark, int lasted, int planned)
{
    if (mark.status == Presence::Present && !mark.minutes)
        return std::min(lasted, mostMinutesAttended);
    if (mark.status == Presence::Late && mark.minutes)
        return std::clamp(lasted - (planned - *mark.minutes), 0, mostMinutesAttended);
    return mark.minutes;
}

} // namespace ipt
