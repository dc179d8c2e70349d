#include "engine/arc/session_state.h"

#include "engine/arc/sittings.h"

#include <QCoreApplication>

namespace ipt {

namespace {

struct SessionStateText
{
    Q_DECLARE_TR_FUNCTIONS(SessionState)
};

/// What the session is at present, as the beginning of a refusal.
QString standing(const SessionHead &session)
{
    const int number = session.number.value();
    switch (session.state) {
    case SessionState::Planned:
        return isBrokenOff(session) ? SessionStateText::tr("Session %1 was broken off.").arg(number)
                                    : SessionStateText::tr("Session %1 has not been started.").arg(number);
    case SessionState::InProgress:
        return SessionStateText::tr("Session %1 is in progress.").arg(number);
    case SessionState::Held:
        return SessionStateText::tr("Session %1 has been held.").arg(number);
    case SessionState::Cancelled:
        return SessionStateText::tr("Session %1 is cancelled.").arg(number);
    }
    return {};
}

Error refused(const SessionHead &session, const QString &whatToDo)
{
    return badInput(standing(session) + QLatin1Char(' ') + whatToDo);
}

/// A group meets once at a time.
Result<void> checkNoneRuns(const SessionHead &session, const QList<SessionHead> &others)
{
    for (const SessionHead &other : others) {
        if (other.number != session.number && other.state == SessionState::InProgress) {
            return badInput(
                SessionStateText::tr("Session %1 is still in progress. End it before starting session %2.")
                    .arg(other.number.value())
                    .arg(session.number.value()));
        }
    }
    return {};
}

/// The sittings of a session do not overlap.
Result<void> checkAfterEarlierParts(const SessionHead &session, const Instant &at, const QString &field)
{
    if (session.earlierParts.isEmpty() || !at.isBefore(session.earlierParts.last().ended))
        return {};
    return badInput(SessionStateText::tr("Session %1 can't go on before it was broken off. Check the time.")
                        .arg(session.number.value()),
                    field);
}

/// Without an empty list, which would say that the session was asked for its parts and has none.
void setEarlierParts(SessionHead &session, const QList<SessionPart> &parts)
{
    session.earlierParts = parts;
    session.earlierParts.setGiven(!parts.isEmpty());
}

} // namespace

Result<QString> checkReason(const QString &reason)
{
    const QString trimmed = reason.trimmed();
    if (trimmed.isEmpty())
        return badInput(SessionStateText::tr("Give a reason, in a few words."), QStringLiteral("/reason"));
    if (trimmed.toUcs4().size() > longestReason) {
        return badInput(
            SessionStateText::tr("The reason is too long; keep it within %1 characters.").arg(longestReason),
            QStringLiteral("/reason"));
    }
    return trimmed;
}

Result<SessionHead> startSession(const SessionHead &session, const QList<SessionHead> &others,
                                 const Instant &now)
{
    if (session.state == SessionState::InProgress)
        return refused(session, SessionStateText::tr("There is no need to start it again."));
    if (session.state == SessionState::Held)
        return refused(session, SessionStateText::tr("Reopen it if something is missing."));
    if (session.state == SessionState::Cancelled)
        return refused(session, SessionStateText::tr("Restore it, then start it."));
    if (const Result<void> free = checkNoneRuns(session, others); !free)
        return free.error();
    if (const Result<void> after = checkAfterEarlierParts(session, now, {}); !after)
        return after.error();
    SessionHead started = session;
    started.state = SessionState::InProgress;
    started.started = now;
    started.ended.reset();
    return started;
}

Result<SessionHead> takeBackStart(const SessionHead &session)
{
    if (session.state != SessionState::InProgress)
        return refused(session, SessionStateText::tr("There is no start to take back."));
    SessionHead planned = session;
    planned.state = SessionState::Planned;
    planned.started.reset();
    return planned;
}

Result<SessionHead> endSession(const SessionHead &session, const Instant &now)
{
    if (session.state != SessionState::InProgress)
        return refused(session, SessionStateText::tr("Only a session in progress can be ended."));
    if (session.started && now.isBefore(*session.started)) {
        return badInput(
            SessionStateText::tr("Session %1 can't end before it started. Check the clock of this computer.")
                .arg(session.number.value()));
    }
    SessionHead held = session;
    held.state = SessionState::Held;
    held.ended = now;
    return held;
}

Result<SessionHead> breakOffSession(const SessionHead &session, const Instant &at,
                                    const std::optional<Instant> &goesOn, const Instant &now)
{
    const bool wasEnded = mayReopen(session, now);
    if ((session.state != SessionState::InProgress && !wasEnded) || !session.started)
        return refused(session, SessionStateText::tr("Only a session in progress can be broken off."));
    const SessionPart part{*session.started, wasEnded ? *session.ended : at};
    if (part.ended.isBefore(part.started)) {
        return badInput(
            SessionStateText::tr("A session can't be broken off before it started. Check the time."),
            QStringLiteral("/at"));
    }
    if (now.isBefore(part.ended)) {
        return badInput(
            SessionStateText::tr("This time has not come yet. Give the time at which it was broken off."),
            QStringLiteral("/at"));
    }
    SessionHead planned = session;
    planned.state = SessionState::Planned;
    planned.scheduled = goesOn;
    planned.started.reset();
    planned.ended.reset();
    setEarlierParts(planned, session.earlierParts + QList<SessionPart>{part});
    if (goesOn) {
        if (const Result<void> after = checkAfterEarlierParts(planned, *goesOn, QStringLiteral("/scheduled"));
            !after)
            return after.error();
    }
    return planned;
}

Result<SessionHead> endWithoutRest(const SessionHead &session)
{
    if (!isBrokenOff(session))
        return refused(session, SessionStateText::tr("There is no rest of it that could fall away."));
    SessionHead held = session;
    QList<SessionPart> parts = session.earlierParts;
    const SessionPart last = parts.takeLast();
    held.state = SessionState::Held;
    held.started = last.started;
    held.ended = last.ended;
    setEarlierParts(held, parts);
    return held;
}

Result<SessionHead> recordAsHeld(const SessionHead &session, const Instant &started, const Instant &ended,
                                 const Instant &now)
{
    if (session.state != SessionState::Planned)
        return refused(session, SessionStateText::tr("Only a planned session can be recorded as held."));
    if (ended.isBefore(started)) {
        return badInput(SessionStateText::tr("A session can't end before it started. Check the two times."),
                        QStringLiteral("/ended"));
    }
    if (now.isBefore(ended)) {
        return badInput(
            SessionStateText::tr("This time has not come yet. Give the times at which the session was held."),
            QStringLiteral("/ended"));
    }
    if (const Result<void> after = checkAfterEarlierParts(session, started, QStringLiteral("/started"));
        !after)
        return after.error();
    SessionHead held = session;
    held.state = SessionState::Held;
    held.started = started;
    held.ended = ended;
    return held;
}

Result<SessionHead> cancelSession(const SessionHead &session, const QString &reason)
{
    if (session.state == SessionState::InProgress)
        return refused(session, SessionStateText::tr("End it, or take its start back before cancelling it."));
    if (session.state != SessionState::Planned)
        return refused(session, SessionStateText::tr("Only a planned session can be cancelled."));
    if (isBrokenOff(session)) {
        return refused(session, SessionStateText::tr("What took place stays in the record: say that the rest "
                                                     "does not take place instead of cancelling it."));
    }
    Result<QString> given = checkReason(reason);
    if (!given)
        return given.error();
    SessionHead cancelled = session;
    cancelled.state = SessionState::Cancelled;
    cancelled.cancelledReason = *given;
    return cancelled;
}

Result<SessionHead> restoreSession(const SessionHead &session)
{
    if (session.state != SessionState::Cancelled)
        return refused(session, SessionStateText::tr("Only a cancelled session can be restored."));
    SessionHead planned = session;
    planned.state = SessionState::Planned;
    planned.cancelledReason.reset();
    return planned;
}

bool needsReasonToMove(const SessionHead &session)
{
    return session.scheduled.has_value();
}

Result<SessionHead> scheduleSession(const SessionHead &session, const Instant &at,
                                    const QString &reasonForMoving)
{
    if (session.state == SessionState::InProgress || session.state == SessionState::Held)
        return refused(session, SessionStateText::tr("Its time can't be changed any more."));
    if (needsReasonToMove(session)) {
        if (const Result<QString> given = checkReason(reasonForMoving); !given)
            return given.error();
    }
    if (const Result<void> after = checkAfterEarlierParts(session, at, QStringLiteral("/scheduled")); !after)
        return after.error();
    SessionHead planned = session;
    planned.state = SessionState::Planned;
    planned.cancelledReason.reset();
    planned.scheduled = at;
    return planned;
}

bool mayReopen(const SessionHead &session, const Instant &now)
{
    constexpr qint64 window = qint64(hoursToReopen) * 3600 * 1000;
    return session.state == SessionState::Held && session.ended &&
           now.msecsSinceEpoch() - session.ended->msecsSinceEpoch() <= window;
}

Result<SessionHead> reopenSession(const SessionHead &session, const QList<SessionHead> &others,
                                  const QString &reason, const Instant &now)
{
    if (session.state != SessionState::Held)
        return refused(session, SessionStateText::tr("Only a session that was held can be reopened."));
    if (!mayReopen(session, now)) {
        return badInput(SessionStateText::tr(
                            "Session %1 ended more than %2 hours ago and stays closed. Add to its notes with "
                            "an addendum instead.")
                            .arg(session.number.value())
                            .arg(hoursToReopen));
    }
    if (const Result<QString> given = checkReason(reason); !given)
        return given.error();
    if (const Result<void> free = checkNoneRuns(session, others); !free)
        return free.error();
    SessionHead reopened = session;
    reopened.state = SessionState::InProgress;
    reopened.ended.reset();
    return reopened;
}

} // namespace ipt
