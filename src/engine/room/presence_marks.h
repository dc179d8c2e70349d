#pragma once

#include "engine/record/session.h"

/// What attendance gets by the clock. While a session runs, the minutes of who came late count up to its
/// planned end, so that they say how much of it they missed.
namespace ipt {

inline constexpr int mostMinutesAttended = 600;

/// Where a running session stands, in whole minutes of its sittings taken together.
struct RoomClock
{
    int now = 0;
    int before = 0; ///< of the sittings that are over
    int planned = 0;
};

/// The member's attendance once the presence is marked. Without a clock, minutes that were given stay
/// with those who were there for part of it.
/// In a second sitting a mark adds to what the first one says: who only comes now is late, who does not
/// come back left early, and who comes back missed no more than was missed before.
Attendance marked(const MemberId &member, Presence presence, const std::optional<Attendance> &before,
                  const std::optional<RoomClock> &clock);

/// The minutes of the member once the session is over, having lasted so many: filled in where the clock
/// is to say them, as they were otherwise.
std::optional<int> minutesOnceOver(const Attendance &mark, int lasted, int planned);

} // namespace ipt
