#pragma once

#include "engine/core/result.h"
#include "engine/record/session.h"

/// What can happen to a session: planned, in progress, held; or cancelled, moved, broken off, reopened.
/// Each step gives the session as it is afterwards, or why it can't be taken.
namespace ipt {

inline constexpr int hoursToReopen = 24;
inline constexpr int longestReason = 500;

/// A planned session begins, or one that was broken off goes on. `others` are the group's sessions: only one
/// runs at a time.
Result<SessionHead> startSession(const SessionHead &session, const QList<SessionHead> &others,
                                 const Instant &now);
/// One started by mistake is planned again; sittings before it stay.
Result<SessionHead> takeBackStart(const SessionHead &session);
/// A session in progress is held.
Result<SessionHead> endSession(const SessionHead &session, const Instant &now);
/// A session in progress is broken off at a time that has come and goes on another time, known or not: it
/// is planned again, with what took place as an earlier part. One that was ended, though it was to go
/// on, is broken off at its end instead, as long as it could be reopened.
Result<SessionHead> breakOffSession(const SessionHead &session, const Instant &at,
                                    const std::optional<Instant> &goesOn, const Instant &now);
/// One that was broken off does not go on: it is held with what took place.
Result<SessionHead> endWithoutRest(const SessionHead &session);
/// A planned session, or the rest of one, that took place without the program is held, with the times
/// given.
Result<SessionHead> recordAsHeld(const SessionHead &session, const Instant &started, const Instant &ended,
                                 const Instant &now);
/// A planned session will not take place; it keeps its number. Not one that took place in part.
Result<SessionHead> cancelSession(const SessionHead &session, const QString &reason);
/// A cancelled session is planned again, at the time it had.
Result<SessionHead> restoreSession(const SessionHead &session);
/// Gives a planned session its time, or a planned or cancelled one another. A session that already
/// had a time needs a reason, which the caller keeps.
Result<SessionHead> scheduleSession(const SessionHead &session, const Instant &at,
                                    const QString &reasonForMoving = {});
bool needsReasonToMove(const SessionHead &session);
/// A held session is in progress again: within 24 hours of its end, with a reason, which the
/// caller keeps, and while none of `others` runs.
Result<SessionHead> reopenSession(const SessionHead &session, const QList<SessionHead> &others,
                                  const QString &reason, const Instant &now);
bool mayReopen(const SessionHead &session, const Instant &now);

/// The reason without the blanks around it; refused where nothing is left, or more than 500 characters.
Result<QString> checkReason(const QString &reason);

} // namespace ipt
