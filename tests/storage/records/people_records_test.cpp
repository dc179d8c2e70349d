#include "storage/records/people_records.h"

#include "storage/full_record.h"
#include "storage/test_practice.h"
#include "support/text_of.h"

using namespace ipt;

TEST_CASE("People are changed in place and keep their order")
{
    TestPractice practice;
    UserRecords users = practice.file().users();
    User first = users.all().first();
    first.name = QStringLiteral("Theodora Ash");
    first.roles = {Role::Clinician};
    first.credentials.reset();
    users.put(first);
    CHECK(users.all().first() == first);
    CHECK(users.find(first.id) == first);
    CHECK_FALSE(users.find(UserId(QStringLiteral("u3"))));

    MemberRecords members = practice.file().members();
    Member member = members.find(members.briefs().last().id).value();
    member.screening.reset();
    member.consents = {};
    member.clinician.reset();
    members.put(member);
    CHECK(members.find(member.id) == member);
    CHECK(members.briefs().last().id == member.id);
    CHECK(errorOf([&] {
              member.clinician = UserId(QStringLiteral("nobody"));
              members.put(member);
          }) == ErrorKind::NotFound);
}

TEST_CASE("Members are listed as lists show them")
{
    TestPractice practice;
    MemberRecords members = practice.file().members();
    const QList<ListedMember> all = members.briefs();
    REQUIRE(all.size() == 2);
    CHECK(all[0].goesBy == QStringLiteral("Bartholomew"));
    CHECK(all[1].goesBy == QStringLiteral("Mari"));
    CHECK(all[1].pronouns == QStringLiteral("she/they"));
    CHECK(members.briefsOf(GroupId(QStringLiteral("g1"))).size() == 2);
    CHECK(members.briefsOf(GroupId(QStringLiteral("g2"))).isEmpty());
    CHECK(members.ofClinician(UserId(QStringLiteral("u2"))) == QList{MemberId(QStringLiteral("m1"))});
}

TEST_CASE("Groups are found by who runs, supervises and belongs to them")
{
    TestPractice practice;
    GroupRecords groups = practice.file().groups();
    const GroupId g1(QStringLiteral("g1"));
    const GroupId g2(QStringLiteral("g2"));
    CHECK(groups.ofFacilitator(UserId(QStringLiteral("u1"))) == QList{g1, g2});
    CHECK(groups.ofFacilitator(UserId(QStringLiteral("u2"))) == QList{g1});
    CHECK(groups.ofSupervisor(UserId(QStringLiteral("u2"))) == QList{g1});
    CHECK(groups.ofMember(MemberId(QStringLiteral("m1"))) == QList{g1});
    CHECK(groups.ofMember(MemberId(QStringLiteral("u1"))).count(g1) == 1); // in it twice

    GroupHead head = groups.head(g2).value();
    head.facilitators = {UserId(QStringLiteral("u2"))};
    head.arc.minutes = 75;
    groups.put(head);
    CHECK(groups.head(g2) == head);
    CHECK(groups.heads()[1] == head);
    head.arc.minutes = 10;
    CHECK(errorOf([&] { groups.put(head); }) == ErrorKind::BadInput);

    const Strategy strategy{StrategyId(QStringLiteral("s9")), ProblemArea::Grief, QStringLiteral("say it"),
                            SessionNumber(1)};
    groups.putStrategy(g1, strategy);
    CHECK(groups.strategies(g1).last() == strategy);
    groups.removeStrategy(g1, StrategyId(QStringLiteral("s1")));
    groups.removeStrategy(g1, StrategyId(QStringLiteral("s0")));
    CHECK(groups.strategies(g1) == OptionalList<Strategy>{strategy});
}

TEST_CASE("Drafts are kept for each user and place")
{
    TestPractice practice;
    const UserId other(QStringLiteral("u2"));
    DraftRecords drafts = practice.file().drafts();
    drafts.put(TestPractice::user(), QStringLiteral("capture/g1/3"), QStringLiteral("he s"));
    drafts.put(TestPractice::user(), QStringLiteral("capture/g1/3"), QStringLiteral("he said"));
    drafts.put(other, QStringLiteral("capture/g1/3"), QString());
    CHECK(practice.reopen().drafts().find(TestPractice::user(), QStringLiteral("capture/g1/3")) ==
          QStringLiteral("he said"));
    DraftRecords again = practice.file().drafts();
    CHECK(again.find(other, QStringLiteral("capture/g1/3")) == QString());
    again.remove(other, QStringLiteral("capture/g1/3"));
    CHECK(again.of(other).isEmpty());
    CHECK(again.of(TestPractice::user()).size() == 1);
}
