#include "practice/members.h"
#include "practice/supervision.h"
#include "practice/support/house.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

TEST_CASE("A supervisor reads what became of the members of the groups they supervise")
{
    House house;
    Practice &practice = house.as(bell);
    const Result<QList<GroupId>> groups = practice.supervision().overviewGroups();
    REQUIRE(groups.ok());
    CHECK(*groups == QList{tuesday, thursday});
    const Result<QList<GroupOutcome>> outcomes = practice.supervision().outcomes(*groups);
    REQUIRE(outcomes.ok());
    REQUIRE(outcomes->size() == 2);
    const GroupOutcome &ended = outcomes->first();
    CHECK(ended.members == 7);
    CHECK(ended.completed == 6);
    CHECK(ended.left == 1);
    CHECK(ended.leftAfter.value(SessionNumber(6)) == 1);
    CHECK(outcomes->last().ongoing == 5);
}

TEST_CASE("What leaves the practice hides small counts and names nobody")
{
    House house;
    Practice &practice = house.as(bell);
    const Result<QList<GroupOutcome>> outcomes = practice.supervision().outcomes({tuesday, thursday});
    REQUIRE(outcomes.ok());
    const Result<ExportedFile> file = practice.supervision().exportOverview(*outcomes);
    REQUIRE(file.ok());
    CHECK(file->suggestedName == u"practice-overview-2026-05-28.csv"_s);
    const QString text = QString::fromUtf8(file->content);
    // One left after session 6: neither that nor who completed may be told.
    CHECK(text.contains(u"Tuesday evening,Members,left early,,7,"_s));
    CHECK(text.contains(u"Tuesday evening,Members,completed,,7,"_s));
    CHECK_FALSE(text.contains(u"Left after session"_s));
    const QStringList lines = text.split(u"\r\n"_s);
    for (const QString &line : lines) {
        const QString count = line.section(u',', 3, 3);
        INFO(line.toStdString());
        CHECK((line.contains(u",Sessions,"_s) || count.toInt() == 0 || count.toInt() >= 5));
    }
    const PracticeRecord record = house.record();
    for (const Member &member : record.members)
        CHECK_FALSE(text.contains(member.goesBy()));
}

TEST_CASE("Nobody reads or exports what became of groups they don't supervise")
{
    House house;
    const QList<GroupOutcome> outcomes = house.as(bell).supervision().outcomes({tuesday}).value();
    for (const UserId &user : {lindqvist, okafor, marchetti}) {
        Practice &practice = house.as(user);
        CHECK_FALSE(practice.supervision().overviewGroups().ok());
        CHECK(practice.supervision().outcomes({tuesday}).error().kind == ErrorKind::NotPermitted);
        CHECK(practice.supervision().exportOverview(outcomes).error().kind == ErrorKind::NotPermitted);
    }
    // A supervisor of other groups is not this group's.
    Practice &practice = house.as(bell);
    GroupOutcome another = outcomes.first();
    another.group = GroupId(u"g-none"_s);
    CHECK(practice.supervision().exportOverview({another}).error().kind == ErrorKind::NotPermitted);
    CHECK(practice.supervision().outcomes({another.group}).error().kind == ErrorKind::NotPermitted);
}
