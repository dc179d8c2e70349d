#include "storage/records/oversight_records.h"

#include "storage/test_practice.h"
#include "support/text_of.h"

using namespace ipt;

namespace {

const GroupId g1(QStringLiteral("g1"));
const MemberId m1(QStringLiteral("m1"));
const UserId u1(QStringLiteral("u1"));

} // namespace

TEST_CASE("A follow-up stays open until what was done is written down")
{
    TestPractice practice;
    OversightRecords oversight = practice.file().oversight();
    REQUIRE(oversight.openFollowUps().size() == 1);
    FollowUp followUp = oversight.openFollowUps().first();
    followUp.closed = Signature{u1, instant("2026-02-04T09:00:00Z")};
    CHECK(errorOf([&] { oversight.put(followUp); }) == ErrorKind::BadInput);
    followUp.done = QStringLiteral("  ");
    CHECK(errorOf([&] { oversight.put(followUp); }) == ErrorKind::BadInput);
    followUp.done = QStringLiteral("called, safe, plan gone over");
    oversight.put(followUp);
    CHECK(oversight.openFollowUps().isEmpty());
    CHECK(oversight.followUp(followUp.id) == followUp);
    CHECK(oversight.followUpsOf(m1) == QList{followUp});
    CHECK(oversight.followUpsOf(g1) == QList{followUp});
}

TEST_CASE("Disclosures, contacts, passed rules and definitions are found by whom they concern")
{
    TestPractice practice;
    OversightRecords oversight = practice.file().oversight();
    CHECK(oversight.disclosuresOf(m1).size() == 1);
    CHECK(oversight.disclosures().size() == 3);
    CHECK(oversight.contactsOf(m1).size() == 1);
    CHECK(oversight.contactsOf(MemberId(QStringLiteral("u1"))).isEmpty());
    CHECK(oversight.overridesOf(g1).size() == 1);

    OwnDefinition definition{QStringLiteral("technique"), QStringLiteral("mirroring"), QStringLiteral("{}")};
    oversight.put(definition);
    definition.body = QStringLiteral("{\"family\": \"process\"}");
    oversight.put(definition);
    CHECK(oversight.definitions(QStringLiteral("technique")) == QList{definition});
    CHECK(oversight.definitions(QStringLiteral("arc")).isEmpty());
    definition.body = QStringLiteral("{");
    CHECK(errorOf([&] { oversight.put(definition); }) == ErrorKind::BadInput);
    oversight.removeDefinition(definition.kind, definition.id);
    CHECK(oversight.definitions().isEmpty());
}
