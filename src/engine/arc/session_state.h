#pragma once

#include "engine/core/result.h"
#include "engine/record/session.h"

/// What can happen to a session: planned, in progress, held; or cancelled, moved, reopened.
/// Each step gives the session as it is afterwards, or why it can't be taken.
namespace ipt {

inline constexpr int hoursToReopen = 24;
inline constexpr int longestReason = 500;

/// A planned session begins. `others` are the group's sessions: only one runs at a time.
Result<SessionHead> startSession(const SessionHead &session, const QList<SessionHead> &others,
                                 const Instant &now);
/// One started by mistake is planned again.
Result<SessionHead> takeBackStart(const SessionHead &session);
/// A session in progress is held.
Result<SessionHead> endSession(const SessionHead &session, const Instant &now);
/// A planned session that took place without the program is held, with the times given.
Result<SessionHead> recordAsHeld(const SessionHead &session, const Instant &started, const Instant &ended,
                                 const Instant &now);
/// A planned session will not take place; it keeps its number.
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
