#include "engine/measures/measure_schedule.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

Arc arcOf16()
{
    return {std::nullopt,
            {{Phase::Inventory, SessionNumber(1), SessionNumber(3)},
             {Phase::Middle, SessionNumber(4), SessionNumber(14)},
             {Phase::Termination, SessionNumber(15), SessionNumber(16)}},
            90};
}

struct Scheduled
{
    MeasureSchedule schedule;
    int joined;
    QList<int> sessions;
};

} // namespace

TEST_CASE("A schedule names its sessions, and the one in which a member joined")
{
    const auto row =
        GENERATE(Scheduled{{ScheduleKind::EveryNth, 4, {}}, 1, {1, 4, 8, 12, 16}},
                 Scheduled{{ScheduleKind::EveryNth, 2, {}}, 9, {9, 10, 12, 14, 16}},
                 Scheduled{{ScheduleKind::PhaseStarts, 1, {}}, 1, {1, 4, 15}},
                 Scheduled{{ScheduleKind::PhaseStarts, 1, {}}, 2, {2, 4, 15}},
                 Scheduled{{ScheduleKind::FirstAndLast, 1, {}}, 1, {1, 16}},
                 Scheduled{{ScheduleKind::FirstAndLast, 1, {}}, 5, {5, 16}},
                 Scheduled{{ScheduleKind::AtSessions, 1, {SessionNumber(3), SessionNumber(9)}}, 1, {1, 3, 9}},
                 Scheduled{{ScheduleKind::EachSession, 1, {}}, 13, {13, 14, 15, 16}});
    QList<int> named;
    for (int number = 1; number <= 16; ++number) {
        if (isScheduled(row.schedule, arcOf16(), SessionNumber(number), SessionNumber(row.joined)))
            named.append(number);
    }
    CHECK(named == row.sessions);
}

TEST_CASE("A measure stays owed until it is taken")
{
    const MeasureSchedule fourth{ScheduleKind::EveryNth, 4, {}};
    const auto owedAt = [&](int session, std::optional<int> last, int joined = 1) -> std::optional<int> {
        const std::optional<SessionNumber> since =
            dueSince(fourth, arcOf16(), SessionNumber(session), SessionNumber(joined),
                     last ? std::optional(SessionNumber(*last)) : std::nullopt);
        return since ? std::optional(since->value()) : std::nullopt;
    };
    CHECK(owedAt(1, {}) == 1);
    CHECK(owedAt(3, {}) == 1);
    CHECK_FALSE(owedAt(3, 1));
    CHECK(owedAt(4, 1) == 4);
    CHECK(owedAt(6, 1) == 4);
    CHECK_FALSE(owedAt(6, 5));
    CHECK(owedAt(13, 5) == 12);
    CHECK_FALSE(owedAt(4, {}, 6));
    CHECK(owedAt(7, {}, 6) == 6);
    CHECK_FALSE(dueSince({ScheduleKind::EveryNth, 0, {}}, Arc(), SessionNumber(5), SessionNumber(1),
                         SessionNumber(1)));
}
