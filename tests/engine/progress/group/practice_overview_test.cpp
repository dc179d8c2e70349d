#include "engine/progress/group/practice_overview.h"

#include "engine/arc/arc.h"
#include "support/standard_measures.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

/// A group in which each member gave two PHQ-9, with these totals.
GroupCourse groupWith(const char *name, const QList<std::pair<int, int>> &totals, int held = 16)
{
    GroupCourse course;
    course.group.id = GroupId(QString::fromUtf8(name));
    course.group.name = QString::fromUtf8(name);
    course.group.arc = arcWith({SessionNumber(3), SessionNumber(14), SessionNumber(16)});
    for (int number = 1; number <= 16; ++number) {
        Session session;
        session.number = SessionNumber(number);
        session.state = number <= held ? SessionState::Held : SessionState::Planned;
        course.group.sessions.append(session);
    }
    for (const auto &[first, latest] : totals) {
        const MemberId member(QStringLiteral("%1-%2").arg(course.group.name).arg(course.measures.size()));
        course.group.participation.append({member, SessionNumber(1), {}, {}});
        for (const int total : {first, latest}) {
            QList<std::optional<int>> items;
            for (int left = total; items.size() < 9; left -= *items.last())
                items.append(std::min(3, left));
            const QDate day = QDate(2026, 2, 3).addDays(int(course.measures.size()));
            course.measures.append(
                {member, course.group.id, SessionNumber(1), QStringLiteral("phq-9"), day, items});
        }
    }
    return course;
}

ChangeRates phqOf(const GroupOutcome &outcome)
{
    for (const ChangeRates &rates : outcome.change) {
        if (rates.measure == QStringLiteral("phq-9"))
            return rates;
    }
    FAIL("no PHQ-9");
    return {};
}

void leaveAfter(GroupCourse *course, int member, int session)
{
    course->group.participation[member].left = SessionNumber(session);
}

} // namespace

TEST_CASE("Each member counts once, by the change from the first score to the latest")
{
    GroupCourse one = groupWith("a", {{20, 8}, {20, 14}, {20, 15}, {10, 16}, {8, 8}});
    // Somebody with one score has not changed in any way, and another group's scores don't count here.
    one.measures.append({MemberId(QStringLiteral("single")), one.group.id, SessionNumber(1),
                         QStringLiteral("phq-9"), QDate(2026, 3, 1), QList<std::optional<int>>(9, 1)});
    one.measures.append({MemberId(QStringLiteral("a-8")), GroupId(QStringLiteral("elsewhere")),
                         SessionNumber(1), QStringLiteral("phq-9"), QDate(2026, 5, 1),
                         QList<std::optional<int>>(9, 0)});
    const PracticeOverview overview =
        practiceOverviewOf({one, groupWith("b", {{20, 2}}), GroupCourse()}, standardMeasures());
    REQUIRE(overview.groups.size() == 3);
    const ChangeRates a = phqOf(overview.groups.first());
    CHECK(a.better == 2);
    CHECK(a.none == 2);
    CHECK(a.worse == 1);
    CHECK(a.n == 5);
    const ChangeRates all = phqOf(overview.all);
    CHECK(all.better == 3);
    CHECK(all.n == 6);
    CHECK(all.name == QStringLiteral("PHQ-9"));
    CHECK(overview.groups.first().change.size() == 3);
}

TEST_CASE("A member completes, leaves or is still there")
{
    GroupCourse ended = groupWith("a", {{1, 1}, {1, 1}, {1, 1}, {1, 1}});
    leaveAfter(&ended, 0, 6);
    leaveAfter(&ended, 1, 6);
    leaveAfter(&ended, 2, 16);
    GroupCourse running = groupWith("b", {{1, 1}, {1, 1}}, 7);
    leaveAfter(&running, 0, 2);
    // Came back: the last span decides.
    running.group.participation.append(
        {running.group.participation.first().member, SessionNumber(5), {}, {}});
    const PracticeOverview overview = practiceOverviewOf({ended, running}, standardMeasures());
    const GroupOutcome &first = overview.groups.first();
    CHECK(first.completed == 2);
    CHECK(first.left == 2);
    CHECK(first.ongoing == 0);
    CHECK(first.leftAfter.value(SessionNumber(6)) == 2);
    CHECK(first.sessionsHeld == 16);
    CHECK(overview.groups.last().ongoing == 2);
    CHECK(overview.groups.last().left == 0);
    CHECK(overview.all.members == 6);
    CHECK(overview.all.sessionsHeld == 23);
}

TEST_CASE("What leaves the practice has no cell from which a person can be told")
{
    const QList<std::pair<int, int>> better(6, {20, 5});
    QList<std::pair<int, int>> mixed(6, {20, 5});
    mixed.append({10, 20});
    const auto hidden = [](const QList<GroupCourse> &groups) {
        return withoutSmallCells(practiceOverviewOf(groups, standardMeasures()));
    };

    const PracticeOverview clear = hidden({groupWith("a", better)});
    CHECK(phqOf(clear.groups.first()).better == 6);
    CHECK(phqOf(clear.groups.first()).worse == 0);
    CHECK(clear.groups.first().completed == 6);

    // One who is worse would be told by the others: all parts go, the whole stays.
    const PracticeOverview one = hidden({groupWith("a", mixed)});
    CHECK_FALSE(phqOf(one.groups.first()).worse);
    CHECK_FALSE(phqOf(one.groups.first()).better);
    CHECK(phqOf(one.groups.first()).n == 7);
    CHECK_FALSE(phqOf(one.all).better);

    // The sum over all groups less the groups shown would give the hidden one away.
    const PracticeOverview two = hidden({groupWith("a", mixed), groupWith("b", better)});
    CHECK(phqOf(two.groups.last()).better == 6);
    CHECK_FALSE(phqOf(two.all).better);
    CHECK_FALSE(phqOf(two.all).n);

    // Two hidden ones hide each other.
    const QList<std::pair<int, int>> none(5, {5, 5});
    const QList<std::pair<int, int>> worse(4, {5, 15});
    const PracticeOverview three =
        hidden({groupWith("a", mixed), groupWith("b", worse), groupWith("c", none)});
    CHECK_FALSE(phqOf(three.groups.at(1)).n);
    CHECK(phqOf(three.all).worse == 5);
    CHECK(phqOf(three.all).n == 16);
}

TEST_CASE("Drop-out by session is hidden where few left")
{
    const QList<std::pair<int, int>> twelve(12, {20, 5});
    GroupCourse course = groupWith("a", twelve);
    for (int member = 0; member < 6; ++member)
        leaveAfter(&course, member, 4);
    PracticeOverview overview = practiceOverviewOf({course}, standardMeasures());
    CHECK(withoutSmallCells(overview).groups.first().leftAfter.value(SessionNumber(4)) == 6);
    leaveAfter(&course, 0, 5);
    overview = practiceOverviewOf({course}, standardMeasures());
    const GroupOutcome shown = withoutSmallCells(overview).groups.first();
    CHECK(shown.leftAfter.isEmpty());
    CHECK(shown.left == 6);
    CHECK(overview.groups.first().leftAfter.size() == 2);
}

TEST_CASE("A share in percent is rounded half up and needs both numbers")
{
    CHECK(percentOf(1, 8) == 13);
    CHECK(percentOf(1, 3) == 33);
    CHECK(percentOf(5, 5) == 100);
    CHECK(percentOf(0, 7) == 0);
    CHECK_FALSE(percentOf(std::nullopt, 7));
    CHECK_FALSE(percentOf(3, std::nullopt));
    CHECK_FALSE(percentOf(0, 0));
}
