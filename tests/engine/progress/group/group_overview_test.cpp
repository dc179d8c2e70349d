#include "engine/progress/group/group_overview.h"

#include "engine/arc/arc.h"
#include "support/standard_measures.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

MemberId id(const char *text)
{
    return MemberId(QString::fromUtf8(text));
}

Moment moment(const QList<MemberId> &members, const QList<ProblemArea> &areas = {})
{
    Moment one;
    one.members = members;
    one.problemAreas = areas;
    return one;
}

MeasureTaken gad(const char *member, int session, int first, int second = 0)
{
    MeasureTaken taken;
    taken.member = id(member);
    taken.group = GroupId(QStringLiteral("g1"));
    taken.session = SessionNumber(session);
    taken.measure = QStringLiteral("gad-7");
    taken.taken = QDate(2026, 2, 3).addDays(7 * session);
    taken.items = {first, first, first, first, second, second, second};
    return taken;
}

/// Three members; four sessions of which three are held; Kim left after the second.
GroupCourse threeMembers()
{
    GroupCourse course;
    Group &group = course.group;
    group.id = GroupId(QStringLiteral("g1"));
    group.arc = arcWith({SessionNumber(1), SessionNumber(3), SessionNumber(4)});
    group.participation = {{id("dana"), SessionNumber(1), {}, {}},
                           {id("theo"), SessionNumber(1), {}, {}},
                           {id("kim"), SessionNumber(1), SessionNumber(2), {}}};
    for (int number = 4; number >= 1; --number) {
        Session session;
        session.number = SessionNumber(number);
        session.state = number < 4 ? SessionState::Held : SessionState::Planned;
        group.sessions.append(session);
    }
    const auto session = [&group](int number) -> Session & { return group.sessions[4 - number]; };
    session(1).attendance = {{id("dana"), Presence::Present, {}, {}},
                             {id("theo"), Presence::Present, {}, {}},
                             {id("kim"), Presence::Present, {}, {}}};
    session(2).attendance = {{id("dana"), Presence::Late, {}, {}},
                             {id("theo"), Presence::Present, {}, {}},
                             {id("kim"), Presence::Absent, {}, {}}};
    session(3).attendance = {{id("dana"), Presence::Present, {}, {}},
                             {id("theo"), Presence::LeftEarly, {}, {}}};
    session(1).moments = {moment({id("dana"), id("theo")}, {ProblemArea::Grief}), moment({id("theo")}),
                          moment({id("kim")}, {ProblemArea::Grief, ProblemArea::RoleDispute}), moment({})};
    session(2).moments = {moment({id("dana")}), moment({id("dana")})};
    session(3).moments = {moment({id("dana")}), moment({id("dana")}), moment({id("dana")}),
                          moment({id("dana")}), moment({id("dana")})};
    course.called = {{id("dana"), QStringLiteral("Dana")},
                     {id("theo"), QStringLiteral("Theo")},
                     {id("kim"), QStringLiteral("Kim")}};
    return course;
}

} // namespace

TEST_CASE("The heat map has a cell for each member and session, in their order")
{
    GroupCourse course = threeMembers();
    course.measures = {gad("dana", 1, 3), gad("dana", 3, 1), gad("theo", 1, 1)};
    const GroupOverview overview = overviewOf(course, standardMeasures());
    CHECK(overview.measureName == QStringLiteral("GAD-7"));
    CHECK(overview.bands.size() == 4);
    CHECK(overview.phase == Phase::Middle);
    REQUIRE(overview.sessions.size() == 4);
    CHECK(overview.sessions.first().number == SessionNumber(1));
    REQUIRE(overview.rows.size() == 3);

    const OverviewRow &dana = overview.rows.at(0);
    CHECK(dana.called == QStringLiteral("Dana"));
    CHECK(dana.cells.at(1).presence == Presence::Late);
    CHECK(dana.cells.at(1).attended());
    CHECK(dana.cells.at(0).total == 12);
    CHECK(dana.cells.at(0).band == 2);
    CHECK_FALSE(dana.cells.at(1).total);
    CHECK(dana.cells.at(2).band == 0);
    CHECK(dana.firstTotal == 12);
    CHECK(dana.latestTotal == 4);
    CHECK(dana.verdict == Verdict::Better);
    CHECK(dana.momentsByArea == std::array<int, 4>{1, 0, 0, 0});
    CHECK(dana.turns == 8);
    CHECK(dana.turnShare == Catch::Approx(0.8));

    const OverviewRow &theo = overview.rows.at(1);
    CHECK(theo.cells.at(0).moments == 2);
    CHECK(theo.cells.at(0).turns == 1);
    CHECK(theo.lastWorkedWith == SessionNumber(1));
    CHECK(theo.attendedSince == 2);
    CHECK_FALSE(theo.verdict);

    const OverviewRow &kim = overview.rows.at(2);
    CHECK_FALSE(kim.belongsNow);
    CHECK_FALSE(kim.cells.at(2).belongs);
    CHECK(kim.attendedSince == 0);
    CHECK(kim.momentsByArea == std::array<int, 4>{1, 1, 0, 0});
}

TEST_CASE("Turns are even when everybody had as many")
{
    const GroupOverview overview = overviewOf(threeMembers(), standardMeasures());
    REQUIRE(overview.turns.size() == 3);
    CHECK(overview.turns.at(0).turns == 3);
    CHECK(*overview.turns.at(0).evenness == Catch::Approx(1.0));
    CHECK(*overview.turns.at(1).evenness == Catch::Approx(0.0));
    CHECK(overview.turns.at(2).most == id("dana"));
    CHECK(overview.turns.at(2).mostShare == Catch::Approx(1.0));

    GroupCourse silent = threeMembers();
    silent.group.sessions[3].moments = {};
    CHECK_FALSE(overviewOf(silent, standardMeasures()).turns.first().evenness);
}

TEST_CASE("A group's headlines count who changed, and say when change isn't looked for yet")
{
    const auto told = [](const GroupCourse &course) {
        QStringList plain;
        for (const Sentence &one : overviewOf(course, standardMeasures()).headlines)
            plain.append(one.plain);
        return plain;
    };
    GroupCourse course = threeMembers();
    CHECK(told(course) == QStringList{QStringLiteral("Few had most of the turns of late (33 % even).")});
    course.measures = {gad("dana", 1, 3), gad("theo", 1, 1), gad("kim", 1, 3)};
    CHECK(told(course).first() == QStringLiteral("Nobody has a second GAD-7 to compare with yet."));
    course.measures += {gad("dana", 3, 1), gad("theo", 3, 1), gad("kim", 2, 1)};
    // Kim has left and isn't counted.
    CHECK(told(course).first() ==
          QStringLiteral("GAD-7: 1 of 2 reliably better, 0 reliably worse, 1 without reliable change."));

    Formulation formulation;
    formulation.member = id("theo");
    formulation.group = course.group.id;
    Goal goal;
    goal.ratings = {{SessionNumber(1), Score(-1)}, {SessionNumber(3), Score(0)}};
    formulation.goals = {goal};
    course.formulations = {formulation};
    CHECK(told(course).contains(QStringLiteral("1 of 1 with a goal have moved on one.")));
    const GroupOverview overview = overviewOf(course, standardMeasures());
    CHECK(overview.rows.at(0).hasChanged());
    CHECK_FALSE(overview.rows.at(1).hasChanged());
    course.measures.clear();
    CHECK(overviewOf(course, standardMeasures()).rows.at(1).hasChanged());

    course.group.arc = arcWith({SessionNumber(3), SessionNumber(4), SessionNumber(5)});
    CHECK(told(course).first() ==
          QStringLiteral("The inventory phase is not over: change isn't looked for yet."));
    CHECK(told(GroupCourse()).isEmpty());
}

TEST_CASE("The notices name who is being left behind")
{
    GroupCourse course = threeMembers();
    course.measures = {gad("dana", 1, 0),    gad("dana", 3, 1), gad("theo", 1, 1),
                       gad("theo", 3, 1, 1), gad("kim", 1, 0),  gad("kim", 2, 3)};
    Formulation formulation;
    formulation.member = id("theo");
    formulation.group = course.group.id;
    Goal goal;
    goal.ratings = {{SessionNumber(1), Score(-1)}, {SessionNumber(3), Score(-1)}};
    formulation.goals = {goal};
    course.formulations = {formulation};
    QStringList notices;
    for (const Sentence &one : overviewOf(course, standardMeasures()).notices)
        notices.append(one.plain);
    CHECK(notices == QStringList{QStringLiteral("Dana is reliably worse: GAD-7 0 → 4."),
                                 QStringLiteral("Theo has not been worked with for 2 sessions."),
                                 QStringLiteral("Past the midpoint, Theo has not changed yet: no reliable "
                                                "change, no goal that moved."),
                                 QStringLiteral("Dana had more than half of the turns in session 3.")});
}

TEST_CASE("Another measure can be shown, and an empty group is an empty overview")
{
    GroupCourse course = threeMembers();
    course.measures = {gad("dana", 1, 3)};
    const GroupOverview other = overviewOf(course, standardMeasures(), QStringLiteral("phq-9"));
    CHECK(other.measureName == QStringLiteral("PHQ-9"));
    CHECK_FALSE(other.rows.first().cells.first().total);

    const GroupOverview empty = overviewOf(GroupCourse(), standardMeasures());
    CHECK(empty.rows.isEmpty());
    CHECK(empty.notices.isEmpty());
    CHECK_FALSE(empty.phase);
}

TEST_CASE("A group's course is what the record holds of its members")
{
    PracticeRecord record;
    record.groups = {threeMembers().group};
    Member dana;
    dana.id = id("dana");
    dana.name = QStringLiteral("Dana Record");
    Member stranger;
    stranger.id = id("other");
    record.members = {dana, stranger};
    record.measures = {gad("dana", 1, 1), gad("other", 1, 1)};
    const GroupCourse course = groupCourseOf(record, GroupId(QStringLiteral("g1")));
    CHECK(course.called == QHash<MemberId, QString>{{id("dana"), QStringLiteral("Dana")}});
    CHECK(course.measures.size() == 1);
    CHECK(course.group.participation.size() == 3);
}
