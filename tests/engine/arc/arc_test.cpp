#include "engine/arc/arc.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

SessionNumber nr(int number)
{
    return SessionNumber(number);
}

Arc usualArc()
{
    return arcWith({nr(3), nr(14), nr(16)});
}

} // namespace

TEST_CASE("The usual arc, the long one and the short one are sound")
{
    for (const Boundaries &ends : {Boundaries{nr(3), nr(14), nr(16)}, Boundaries{nr(5), nr(15), nr(20)},
                                   Boundaries{nr(2), nr(6), nr(8)}, Boundaries{nr(1), nr(2), nr(3)},
                                   Boundaries{nr(20), nr(40), nr(60)}}) {
        const Arc arc = arcWith(ends);
        CHECK(checkArc(arc).ok());
        CHECK(sessionCount(arc) == ends.terminationEnds.value());
    }
}

TEST_CASE("A broken arc is refused with the place and what is wrong")
{
    struct Case
    {
        const char *what;
        std::function<void(Arc &)> breakIt;
        QStringView where;
        QStringView says;
    };
    const auto [what, breakIt, where, says] = GENERATE(values<Case>({
        {"two phases", [](Arc &arc) { arc.phases.removeLast(); }, u"/phases", u"three phases"},
        {"four phases", [](Arc &arc) { arc.phases.append(arc.phases.last()); }, u"/phases", u"three phases"},
        {"another order", [](Arc &arc) { arc.phases.swapItemsAt(0, 1); }, u"/phases/0/phase",
         u"in that order"},
        {"a phase twice", [](Arc &arc) { arc.phases[2].phase = Phase::Middle; }, u"/phases/2/phase",
         u"in that order"},
        {"starts at 2", [](Arc &arc) { arc.phases[0].first = nr(2); }, u"/phases/0/first",
         u"starts at session 1"},
        {"starts at 0", [](Arc &arc) { arc.phases[0].first = nr(0); }, u"/phases/0/first",
         u"starts at session 1"},
        {"a gap", [](Arc &arc) { arc.phases[1].first = nr(5); }, u"/phases/1/first", u"ends at session 3"},
        {"an overlap", [](Arc &arc) { arc.phases[1].first = nr(3); }, u"/phases/1/first",
         u"ends at session 3"},
        {"an empty phase", [](Arc &arc) { arc.phases[0].last = nr(0); }, u"/phases/0/last",
         u"has no session"},
        {"61 sessions", [](Arc &arc) { arc.phases[2].last = nr(61); }, u"/phases/2/last", u"60"},
        {"14 minutes", [](Arc &arc) { arc.minutes = 14; }, u"/minutes", u"14 minutes"},
        {"301 minutes", [](Arc &arc) { arc.minutes = 301; }, u"/minutes", u"301 minutes"},
    }));
    INFO(what);
    Arc arc = usualArc();
    breakIt(arc);
    const Result<void> checked = checkArc(arc);
    REQUIRE_FALSE(checked.ok());
    CHECK(checked.error().kind == ErrorKind::BadInput);
    CHECK(checked.error().where == where);
    CHECK(checked.error().sentence.contains(says));
    CHECK(checked.error().sentence.endsWith(QLatin1Char('.')));
}

TEST_CASE("Each session has its phase, and those outside the arc have none")
{
    const Arc arc = usualArc();
    CHECK(phaseOf(arc, nr(0)) == std::nullopt);
    CHECK(phaseOf(arc, nr(1)) == Phase::Inventory);
    CHECK(phaseOf(arc, nr(3)) == Phase::Inventory);
    CHECK(phaseOf(arc, nr(4)) == Phase::Middle);
    CHECK(phaseOf(arc, nr(14)) == Phase::Middle);
    CHECK(phaseOf(arc, nr(15)) == Phase::Termination);
    CHECK(phaseOf(arc, nr(16)) == Phase::Termination);
    CHECK(phaseOf(arc, nr(17)) == std::nullopt);
    CHECK(midpointOf(arc) == nr(9));
    CHECK(minutesOf(arc) == 90);
    CHECK(sessionCount(Arc()) == 0);
    CHECK(midpointOf(Arc()) == std::nullopt);
    Arc silent = arc;
    silent.minutes.reset();
    CHECK(minutesOf(silent) == 90);
}

TEST_CASE("Boundaries move, the name and the minutes stay")
{
    Arc arc = usualArc();
    arc.name = QStringLiteral("Ours");
    arc.minutes = 75;
    const Result<Arc> moved = moveBoundaries(arc, {nr(4), nr(12), nr(14)}, nr(14));
    REQUIRE(moved.ok());
    CHECK(moved->name == QStringLiteral("Ours"));
    CHECK(moved->minutes == 75);
    CHECK(phaseOf(*moved, nr(4)) == Phase::Inventory);
    CHECK(sessionCount(*moved) == 14);
}

TEST_CASE("An arc never ends before a session that the record already speaks of")
{
    const Result<Arc> moved = moveBoundaries(usualArc(), {nr(3), nr(8), nr(10)}, nr(11));
    REQUIRE_FALSE(moved.ok());
    CHECK(moved.error().sentence.contains(QStringLiteral("session 11")));
    CHECK_FALSE(moveBoundaries(usualArc(), {nr(3), nr(3), nr(10)}).ok());
    CHECK(moveBoundaries(usualArc(), {nr(3), nr(8), nr(10)}, nr(10)).ok());
}

TEST_CASE("What was started or cancelled, and whoever joined or left, keeps a session in the arc")
{
    QList<SessionHead> sessions(4);
    for (int i = 0; i < 4; ++i)
        sessions[i].number = nr(i + 1);
    CHECK(lastSessionInUse(sessions, {}) == std::nullopt);
    sessions[0].state = SessionState::Held;
    sessions[2].state = SessionState::Cancelled;
    CHECK(lastSessionInUse(sessions, {}) == nr(3));
    const MemberId dana(QStringLiteral("dana"));
    CHECK(lastSessionInUse(sessions, {{dana, nr(1), nr(6), std::nullopt}}) == nr(6));
    CHECK(lastSessionInUse({}, {{dana, nr(5), std::nullopt, std::nullopt}}) == nr(5));
}
