#include "engine/room/presence_marks.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

const MemberId kim(QStringLiteral("kim"));

Attendance mark(Presence presence, std::optional<int> minutes = {})
{
    return {kim, presence, minutes, {}};
}

} // namespace

TEST_CASE("A mark gets its minutes by the clock")
{
    using enum Presence;
    struct Case
    {
        const char *what;
        std::optional<Attendance> before;
        Presence pressed;
        RoomClock clock;
        Attendance after;
        std::optional<int> onceOver; ///< of a session that lasts 85 minutes
    };
    const RoomClock at10{10, 0, 90};
    const RoomClock at60{60, 0, 90};
    const RoomClock second{50, 45, 90}; // five minutes into the second sitting
    const RoomClock leaving{70, 45, 90};
    const auto [what, before, pressed, clock, after, onceOver] = GENERATE_COPY(values<Case>({
        {"here", {}, Present, at10, mark(Present), 85},
        {"came ten minutes late", {}, Late, at10, mark(Late, 80), 75},
        {"left after an hour", mark(Present), LeftEarly, at60, mark(LeftEarly, 60), 60},
        {"late, then left", mark(Late, 80), LeftEarly, at60, mark(LeftEarly, 50), 50},
        {"not there", {}, Absent, at60, mark(Absent), {}},
        {"was called absent and came", mark(Absent), Late, at10, mark(Late, 80), 75},
        {"called present by mistake", mark(Present), Absent, at60, mark(Absent), {}},

        {"both sittings", mark(Present), Present, second, mark(Present), 85},
        {"only the first", mark(Present), Absent, second, mark(LeftEarly, 45), 45},
        {"late in the first, not in the second", mark(Late, 80), Excused, second, mark(LeftEarly, 35), 35},
        {"only the second", mark(Absent), Present, second, mark(Late, 45), 40},
        {"late into the second alone", mark(Excused), Late, second, mark(Late, 40), 35},
        {"first whole, second late", mark(Present), Late, second, mark(Late, 85), 80},
        {"left the first, back in time", mark(LeftEarly, 30), Present, second, mark(Late, 75), 70},
        {"left the first, back late", mark(LeftEarly, 30), Late, second, mark(Late, 70), 65},
        {"left at the very end, and back", mark(LeftEarly, 45), Present, second, mark(Present), 85},
        {"left the second", mark(Present), LeftEarly, leaving, mark(LeftEarly, 70), 70},
        {"late in the first, left the second", mark(Late, 80), LeftEarly, leaving, mark(LeftEarly, 60), 60},
        {"neither", mark(Absent), Excused, second, mark(Excused), {}},
        {"first seen in the second", {}, Present, second, mark(Present), 85},
    }));
    INFO(what);
    const Attendance got = marked(kim, pressed, before, clock);
    CHECK(got == after);
    CHECK(minutesOnceOver(got, 85, 90) == onceOver);
}

TEST_CASE("Without a clock a mark keeps the minutes that were given for a part")
{
    CHECK(marked(kim, Presence::Late, mark(Presence::LeftEarly, 40), {}) == mark(Presence::Late, 40));
    CHECK(marked(kim, Presence::Present, mark(Presence::Late, 40), {}) == mark(Presence::Present));
    CHECK(marked(kim, Presence::Late, {}, {}) == mark(Presence::Late));
}
