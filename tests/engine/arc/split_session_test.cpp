#include "engine/arc/arc.h"
#include "engine/arc/session_plan.h"
#include "engine/arc/session_state.h"
#include "engine/arc/sittings.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

Instant at(const char *text)
{
    return *Instant::parse(QString::fromLatin1(text));
}

const SessionPart tuesday{at("2026-03-03T18:00:00-05:00"), at("2026-03-03T18:45:00-05:00")};
const Instant thursday = at("2026-03-05T18:00:00-05:00");
const Instant thursdayLater = at("2026-03-05T18:40:00-05:00");

SessionHead running()
{
    SessionHead session;
    session.number = SessionNumber(5);
    session.state = SessionState::InProgress;
    session.scheduled = tuesday.started;
    session.started = tuesday.started;
    return session;
}

SessionHead brokenOff()
{
    return *breakOffSession(running(), tuesday.ended, thursday, tuesday.ended);
}

SessionHead inSecondSitting()
{
    return *startSession(brokenOff(), {}, thursday);
}

SessionHead heldInTwo()
{
    return *endSession(inSecondSitting(), thursdayLater);
}

} // namespace

TEST_CASE("A session that is broken off goes on and is held with both its sittings")
{
    const SessionHead off = brokenOff();
    CHECK(off.state == SessionState::Planned);
    CHECK(off.scheduled == thursday);
    CHECK_FALSE(off.started);
    CHECK(off.earlierParts == OptionalList<SessionPart>{tuesday});
    CHECK(isBrokenOff(off));

    const SessionHead held = heldInTwo();
    CHECK(held.state == SessionState::Held);
    CHECK(sittingsOf(held) == QList<SessionPart>{tuesday, {thursday, thursdayLater}});
    CHECK(minutesHeld(held) == 85);
    CHECK_FALSE(isBrokenOff(held));
}

TEST_CASE("The day on which a session goes on need not be known, and is set like that of any other")
{
    const SessionHead off = *breakOffSession(running(), tuesday.ended, {}, tuesday.ended);
    CHECK_FALSE(off.scheduled);
    CHECK_FALSE(needsReasonToMove(off));
    const Result<SessionHead> planned = scheduleSession(off, thursday);
    REQUIRE(planned.ok());
    CHECK(planned->scheduled == thursday);
    CHECK(planned->earlierParts == off.earlierParts);
    CHECK_FALSE(scheduleSession(*planned, thursdayLater).ok());
    CHECK(scheduleSession(*planned, thursdayLater, u"Snow"_s)->earlierParts == off.earlierParts);
}

TEST_CASE("What took place in part is not cancelled, it ends with that")
{
    const Result<SessionHead> cancelled = cancelSession(brokenOff(), u"Snow"_s);
    REQUIRE_FALSE(cancelled.ok());
    CHECK(cancelled.error().sentence.contains(u"rest does not take place"_s));

    const SessionHead held = *endWithoutRest(brokenOff());
    CHECK(held.state == SessionState::Held);
    CHECK(held.started == tuesday.started);
    CHECK(held.ended == tuesday.ended);
    CHECK(held.earlierParts.isEmpty());
    CHECK_FALSE(held.earlierParts.isGiven());

    // Of three sittings, the first stays an earlier one.
    const SessionHead twice = *breakOffSession(inSecondSitting(), thursdayLater, {}, thursdayLater);
    CHECK(endWithoutRest(twice)->earlierParts == OptionalList<SessionPart>{tuesday});
    CHECK(endWithoutRest(twice)->started == thursday);
    CHECK(minutesHeld(*endWithoutRest(twice)) == 85);

    SessionHead neverBegun;
    CHECK_FALSE(endWithoutRest(neverBegun).ok());
    CHECK_FALSE(endWithoutRest(running()).ok());
    CHECK_FALSE(endWithoutRest(held).ok());
}

TEST_CASE("A start of the second sitting is taken back without the first")
{
    const Result<SessionHead> back = takeBackStart(inSecondSitting());
    REQUIRE(back.ok());
    CHECK(*back == brokenOff());
}

TEST_CASE("A session held in two sittings reopens its last one")
{
    const Result<SessionHead> again = reopenSession(heldInTwo(), {}, u"Went on"_s, thursdayLater);
    REQUIRE(again.ok());
    CHECK(*again == inSecondSitting());
}

TEST_CASE("A session that was ended though it goes on is broken off at its end, for a day")
{
    const SessionHead ended = *endSession(running(), tuesday.ended);
    const Result<SessionHead> off =
        breakOffSession(ended, at("2026-03-03T21:00:00-05:00"), thursday, at("2026-03-03T21:00:00-05:00"));
    REQUIRE(off.ok());
    CHECK(*off == brokenOff());
    CHECK_FALSE(breakOffSession(ended, thursday, {}, thursday).ok());
}

TEST_CASE("Sittings follow each other, and none is in the future")
{
    const Instant before = at("2026-03-03T18:44:59-05:00");
    const Instant beforeStart = at("2026-03-03T17:59:59-05:00");
    CHECK_FALSE(breakOffSession(running(), beforeStart, {}, tuesday.ended).ok());
    CHECK_FALSE(breakOffSession(running(), thursday, {}, tuesday.ended).ok());
    CHECK_FALSE(breakOffSession(running(), tuesday.ended, before, tuesday.ended).ok());
    CHECK_FALSE(startSession(brokenOff(), {}, before).ok());
    CHECK_FALSE(scheduleSession(brokenOff(), before, u"Snow"_s).ok());
    CHECK_FALSE(recordAsHeld(brokenOff(), before, thursday, thursdayLater).ok());
    CHECK(*recordAsHeld(brokenOff(), thursday, thursdayLater, thursdayLater) == heldInTwo());
    // Back to back is no overlap.
    CHECK(startSession(brokenOff(), {}, tuesday.ended).ok());
}

TEST_CASE("The second sitting waits for the session that runs")
{
    SessionHead sixth = running();
    sixth.number = SessionNumber(6);
    CHECK_FALSE(startSession(brokenOff(), {brokenOff(), sixth}, thursday).ok());
}

TEST_CASE("The minutes of a session run over its sittings, and the time between is none of them")
{
    const SessionHead second = inSecondSitting();
    CHECK(minutesBefore(second) == 45);
    CHECK(countsFrom(second) == at("2026-03-05T17:15:00-05:00"));
    CHECK(countsFrom(running()) == tuesday.started);
    CHECK_FALSE(countsFrom(brokenOff()));

    CHECK(timeAtMinute(second, 12) == at("2026-03-03T18:12:00-05:00"));
    CHECK(timeAtMinute(second, 44.9) == at("2026-03-03T18:44:54-05:00"));
    CHECK(timeAtMinute(second, 45) == thursday);
    CHECK(timeAtMinute(second, 60.5) == at("2026-03-05T18:15:30-05:00"));
    CHECK(timeAtMinute(brokenOff(), 50) == at("2026-03-03T18:50:00-05:00"));
    CHECK_FALSE(timeAtMinute(SessionHead(), 3));

    // What is noted at once after 45 minutes and 4 seconds carries the minute 45.0.
    SessionHead odd = second;
    odd.earlierParts.first().ended = at("2026-03-03T18:45:04-05:00");
    CHECK(timeAtMinute(odd, 45) == thursday);
}

TEST_CASE("A split session is of the day it began on, and meets on each of its days")
{
    const SessionHead off = brokenOff();
    CHECK(dayOf(off) == QDate(2026, 3, 3));
    CHECK(dayOf(heldInTwo()) == QDate(2026, 3, 3));
    CHECK(meetsOn(off, QDate(2026, 3, 3)));
    CHECK(meetsOn(off, QDate(2026, 3, 5)));
    CHECK_FALSE(meetsOn(off, QDate(2026, 3, 4)));
    CHECK(hasBegun(off));
    CHECK(sittingAt(off) == 2);
    CHECK(sittingName(2) == u"second sitting"_s);
    CHECK(sittingName(4) == u"sitting 4"_s);
}

TEST_CASE("An arc neither ends before a session that was broken off nor drops it")
{
    SessionHead last = brokenOff();
    last.number = SessionNumber(16);
    CHECK(lastSessionInUse({last}, {}) == SessionNumber(16));
    const Arc shorter = arcWith({SessionNumber(2), SessionNumber(6), SessionNumber(8)});
    CHECK(fitPlan(shorter, {last}, u"America/New_York"_s).dropped.isEmpty());
}

TEST_CASE("What is added to the plan follows when the group meets, not when a split session went on")
{
    SessionHead fourth;
    fourth.number = SessionNumber(4);
    fourth.scheduled = at("2026-02-24T18:00:00-05:00");
    const Arc arc = arcWith({SessionNumber(2), SessionNumber(4), SessionNumber(6)});
    const PlanChange change = fitPlan(arc, {fourth, brokenOff()}, u"America/New_York"_s);
    const auto sixth = std::find_if(change.added.begin(), change.added.end(),
                                    [](const SessionHead &head) { return head.number.value() == 6; });
    REQUIRE(sixth != change.added.end());
    CHECK(sixth->scheduled == at("2026-03-10T18:00:00-04:00"));
}
