#include "engine/room/moment_order.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

TEST_CASE("A moment noted late goes behind the last one that is not later")
{
    using Minute = std::optional<double>;
    struct Case
    {
        QList<Minute> others;
        Minute minute;
        int place;
    };
    const Case cases[]{
        {{}, 5, 0},
        {{}, {}, 0},
        {{1, 5, 9}, {}, 3},
        {{1, 5, 9}, 12, 3},
        {{1, 5, 9}, 9, 3},
        {{1, 5, 9}, 6, 2},
        {{1, 5, 9}, 0, 0},
        // Those without a minute stay where they are.
        {{1, {}, 9}, 5, 2},
        {{{}, {}}, 5, 2},
        {{9, {}, {}}, 5, 0},
    };
    for (const Case &each : cases) {
        QList<Moment> moments;
        for (const Minute &minute : each.others) {
            moments.append(Moment());
            moments.last().minute = minute;
        }
        INFO(each.others.size() << " others, minute " << each.minute.value_or(-1));
        CHECK(placeFor(moments, each.minute) == each.place);
    }
}
