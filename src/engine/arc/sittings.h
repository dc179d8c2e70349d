#pragma once

#include "engine/record/session.h"

#include <QString>

/// A session is held in one sitting, or in several when it was broken off and went on another time.
namespace ipt {

/// Planned, with something of it held already: it goes on.
bool isBrokenOff(const SessionHead &session);
/// Held, in progress, or broken off.
bool hasBegun(const SessionHead &session);
/// The number of the sitting that runs or comes next, from 1; of a held session that of its last.
int sittingAt(const SessionHead &session);
/// "first sitting", "second sitting", "sitting 5", in the user's language.
QString sittingName(int number);

/// All sittings that are over, in order.
QList<SessionPart> sittingsOf(const SessionHead &session);
/// When it first began, or is planned to begin; nothing where no time is known.
std::optional<Instant> beganAt(const SessionHead &session);
/// The day of that; invalid where no time is known.
QDate dayOf(const SessionHead &session);
/// Whether one of its sittings was on that day, or is planned for it.
bool meetsOn(const SessionHead &session, QDate day);

/// Whole minutes of the sittings that are over. What lies between them is no time in the room.
int minutesHeld(const SessionHead &session);
/// Whole minutes of the sittings before the one that runs or comes next.
int minutesBefore(const SessionHead &session);
/// When it would have started if all its sittings had been one that ends as it does: what the minutes
/// of a session count from while it runs. Nothing where no sitting was started.
std::optional<Instant> countsFrom(const SessionHead &session);
/// The time on the clock at a minute of the session, as moments count them.
std::optional<Instant> timeAtMinute(const SessionHead &session, double minute);

} // namespace ipt
