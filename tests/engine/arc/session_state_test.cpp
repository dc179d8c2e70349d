#include "engine/arc/session_state.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

const QString because = QStringLiteral("Snow");

Instant at(const char *text)
{
    return *Instant::parse(QString::fromLatin1(text));
}

SessionHead sessionIn(SessionState state)
{
    SessionHead session;
    session.number = SessionNumber(4);
    session.state = state;
    session.scheduled = at("2026-02-24T18:00:00-05:00");
    if (state == SessionState::InProgress || state == SessionState::Held)
        session.started = at("2026-02-24T18:02:00-05:00");
    if (state == SessionState::Held)
        session.ended = at("2026-02-24T19:30:00-05:00");
    if (state == SessionState::Cancelled)
        session.cancelledReason = because;
    return session;
}

const Instant nextDay = at("2026-02-25T18:00:00-05:00");
const Instant sameEvening = at("2026-02-24T20:00:00-05:00");

} // namespace

TEST_CASE("Each step is taken only from the states it fits")
{
    using enum SessionState;
    struct Case
    {
        const char *step;
        std::function<Result<SessionHead>(const SessionHead &)> take;
        QList<SessionState> from;
        SessionState to;
    };
    const auto [step, take, from, to] = GENERATE(values<Case>({
        {"start", [](auto &s) { return startSession(s, {s}, sameEvening); }, {Planned}, InProgress},
        {"take back", [](auto &s) { return takeBackStart(s); }, {InProgress}, Planned},
        {"end", [](auto &s) { return endSession(s, sameEvening); }, {InProgress}, Held},
        {"break off",
         [](auto &s) { return breakOffSession(s, sameEvening, nextDay, sameEvening); },
         {InProgress, Held},
         Planned},
        {"record",
         [](auto &s) {
             return recordAsHeld(s, at("2026-02-24T18:00:00-05:00"), at("2026-02-24T19:30:00-05:00"),
                                 sameEvening);
         },
         {Planned},
         Held},
        {"cancel", [](auto &s) { return cancelSession(s, because); }, {Planned}, Cancelled},
        {"restore", [](auto &s) { return restoreSession(s); }, {Cancelled}, Planned},
        {"move",
         [](auto &s) { return scheduleSession(s, sameEvening, because); },
         {Planned, Cancelled},
         Planned},
        {"reopen", [](auto &s) { return reopenSession(s, {s}, because, sameEvening); }, {Held}, InProgress},
    }));
    INFO(step);
    for (SessionState state : {Planned, InProgress, Held, Cancelled}) {
        const SessionHead before = sessionIn(state);
        const Result<SessionHead> after = take(before);
        INFO("from " << wordOf(state).data());
        CHECK(after.ok() == from.contains(state));
        if (after.ok()) {
            CHECK(after->state == to);
            CHECK(after->number == before.number);
            CHECK(after->cancelledReason.has_value() == (to == Cancelled));
            CHECK(after->ended.has_value() == (to == Held));
        } else {
            CHECK(after.error().sentence.contains(QStringLiteral("Session 4")));
        }
    }
}

TEST_CASE("Only one session of a group runs at a time")
{
    SessionHead third = sessionIn(SessionState::InProgress);
    third.number = SessionNumber(3);
    const SessionHead fourth = sessionIn(SessionState::Planned);
    const Result<SessionHead> started = startSession(fourth, {third, fourth}, sameEvening);
    REQUIRE_FALSE(started.ok());
    CHECK(started.error().sentence.contains(QStringLiteral("Session 3 is still in progress")));
    const SessionHead held = sessionIn(SessionState::Held);
    CHECK_FALSE(reopenSession(held, {third, held}, because, sameEvening).ok());
    CHECK(reopenSession(held, {held}, because, sameEvening).ok());
}

TEST_CASE("Cancelling and reopening take a reason")
{
    for (const QString &blank : {QString(), QStringLiteral("  \t"), QString(501, QLatin1Char('x'))}) {
        CHECK_FALSE(cancelSession(sessionIn(SessionState::Planned), blank).ok());
        CHECK_FALSE(reopenSession(sessionIn(SessionState::Held), {}, blank, sameEvening).ok());
    }
    CHECK(cancelSession(sessionIn(SessionState::Planned), QStringLiteral(" Snow "))->cancelledReason ==
          because);
    CHECK(checkReason(QString(500, QLatin1Char('x'))).ok());
    // Characters are counted as people count them, not as UTF-16 does.
    CHECK(checkReason(QString::fromUcs4(U"\U0001F328").repeated(500)).ok());
}

TEST_CASE("A first time needs no reason, another one does")
{
    SessionHead session = sessionIn(SessionState::Planned);
    CHECK(needsReasonToMove(session));
    CHECK_FALSE(scheduleSession(session, sameEvening).ok());
    session.scheduled.reset();
    CHECK_FALSE(needsReasonToMove(session));
    const Result<SessionHead> scheduled = scheduleSession(session, sameEvening);
    REQUIRE(scheduled.ok());
    CHECK(scheduled->scheduled == sameEvening);
}

TEST_CASE("A held session reopens within a day of its end and not after")
{
    const SessionHead held = sessionIn(SessionState::Held);
    CHECK(reopenSession(held, {held}, because, at("2026-02-25T19:30:00-05:00")).ok());
    const Result<SessionHead> late = reopenSession(held, {held}, because, at("2026-02-25T19:30:01-05:00"));
    REQUIRE_FALSE(late.ok());
    CHECK(late.error().sentence.contains(QStringLiteral("addendum")));
    // The same moment written with another offset.
    CHECK(reopenSession(held, {held}, because, at("2026-02-26T00:30:00Z")).ok());
    SessionHead endless = held;
    endless.ended.reset();
    CHECK_FALSE(reopenSession(endless, {endless}, because, sameEvening).ok());
}

TEST_CASE("A session does not end before it started, nor in the future")
{
    const Instant before = at("2026-02-24T18:01:00-05:00");
    CHECK_FALSE(endSession(sessionIn(SessionState::InProgress), before).ok());
    const SessionHead planned = sessionIn(SessionState::Planned);
    CHECK_FALSE(recordAsHeld(planned, sameEvening, before, sameEvening).ok());
    CHECK_FALSE(recordAsHeld(planned, before, sameEvening, before).ok());
}
