#include "engine/arc/session_plan.h"

#include "engine/arc/arc.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

const QString newYork = QStringLiteral("America/New_York");

Arc usualArc()
{
    return arcWith({SessionNumber(3), SessionNumber(14), SessionNumber(16)});
}

} // namespace

TEST_CASE("A weekly group keeps its time on the wall through a clock change")
{
    const auto sessions = planSessions(usualArc(), {QDate(2026, 2, 24), QTime(18, 0), newYork});
    REQUIRE(sessions.ok());
    REQUIRE(sessions->size() == 16);
    CHECK(sessions->at(0).scheduled->text() == QStringLiteral("2026-02-24T18:00:00-05:00"));
    CHECK(sessions->at(1).scheduled->text() == QStringLiteral("2026-03-03T18:00:00-05:00"));
    CHECK(sessions->at(2).scheduled->text() == QStringLiteral("2026-03-10T18:00:00-04:00"));
    CHECK(sessions->at(15).number == SessionNumber(16));
    CHECK(sessions->at(15).scheduled->text() == QStringLiteral("2026-06-09T18:00:00-04:00"));
}

TEST_CASE("What is not a place on the wall clock is refused")
{
    const QDate day(2026, 2, 24);
    const QTime time(18, 0);
    CHECK_FALSE(planSessions(usualArc(), {day, time, QStringLiteral("Mars/Olympus")}).ok());
    CHECK_FALSE(planSessions(usualArc(), {day, time, QString()}).ok());
    CHECK_FALSE(planSessions(usualArc(), {QDate(), time, newYork}).ok());
    CHECK_FALSE(planSessions(usualArc(), {QDate(99999, 1, 1), time, newYork}).ok());
    CHECK_FALSE(planSessions(usualArc(), {day, QTime(), newYork}).ok());
    CHECK_FALSE(planSessions(Arc(), {day, time, newYork}).ok());
}

TEST_CASE("A time that the clock change skips still exists")
{
    const Result<Instant> at = instantOf({QDate(2026, 3, 8), QTime(2, 30), newYork});
    REQUIRE(at.ok());
    CHECK(at->text() == QStringLiteral("2026-03-08T03:30:00-04:00"));
}

TEST_CASE("A longer arc gets the sessions it lacks, weekly on the last")
{
    const auto sessions = *planSessions(usualArc(), {QDate(2026, 2, 24), QTime(18, 0), newYork});
    const Arc longer = arcWith({SessionNumber(3), SessionNumber(14), SessionNumber(18)});
    const PlanChange change = fitPlan(longer, sessions, newYork);
    CHECK(change.dropped.isEmpty());
    REQUIRE(change.added.size() == 2);
    CHECK(change.added[0].number == SessionNumber(17));
    CHECK(change.added[1].scheduled->text() == QStringLiteral("2026-06-23T18:00:00-04:00"));
    CHECK(fitPlan(usualArc(), sessions, newYork) == PlanChange());
}

TEST_CASE("A shorter arc drops planned sessions only")
{
    auto sessions = *planSessions(usualArc(), {QDate(2026, 2, 24), QTime(18, 0), newYork});
    sessions[12].state = SessionState::Cancelled;
    const Arc shorter = arcWith({SessionNumber(3), SessionNumber(10), SessionNumber(12)});
    const PlanChange change = fitPlan(shorter, sessions, newYork);
    CHECK(change.added.isEmpty());
    CHECK(change.dropped == QList{SessionNumber(14), SessionNumber(15), SessionNumber(16)});
}

TEST_CASE("The rest of the plan moves by a week, what was held stays")
{
    auto sessions = *planSessions(usualArc(), {QDate(2026, 2, 24), QTime(18, 0), newYork});
    sessions[0].state = SessionState::Held;
    sessions[3].scheduled.reset();
    const QList<SessionHead> shifted = shiftPlanned(sessions, SessionNumber(1), 7, newYork);
    REQUIRE(shifted.size() == 14);
    CHECK(shifted[0].number == SessionNumber(2));
    CHECK(shifted[0].scheduled->text() == QStringLiteral("2026-03-10T18:00:00-04:00"));
    CHECK(shiftPlanned(sessions, SessionNumber(17), 7, newYork).isEmpty());
}
