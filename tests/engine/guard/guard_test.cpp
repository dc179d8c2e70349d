#include "engine/guard/guard.h"

#include "engine/support/demo_record.h"
#include "support/text_of.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

Note *noteIn(PracticeRecord &record, int group, int session, const QString &id)
{
    for (Note &note : record.groups[group].sessions[session].notes) {
        if (note.id.text() == id)
            return &note;
    }
    return nullptr;
}

QString linesOf(const QList<Finding> &findings)
{
    QByteArray lines;
    for (const Finding &finding : findings)
        lines += toJsonLine(finding) + '\n';
    return QString::fromUtf8(lines);
}

} // namespace

TEST_CASE("The demonstration practice's notes pass all guards")
{
    CHECK(linesOf(guardRecord(test::demoRecord())) == QString());
}

TEST_CASE("A finding says where it stands, in the order of the record")
{
    PracticeRecord record = test::demoRecord();
    Note *groupNote = noteIn(record, 0, 4, QStringLiteral("n-a05-g"));
    Note *memberNote = noteIn(record, 0, 4, QStringLiteral("n-a05-a3"));
    REQUIRE(groupNote);
    REQUIRE(memberNote);
    groupNote->sections[1].text += QStringLiteral(" 👋 Darnell laughed.");
    memberNote->sections[0].text.prepend(QStringLiteral("Answered Hyun-\nwoo. "));
    memberNote->sections[2].text = QStringLiteral(" \n ");
    const auto found = guardRecord(record);
    REQUIRE(found.size() == 3);
    const QString &text = groupNote->sections[1].text;
    CHECK(found[0].guard == GuardKind::Name);
    CHECK(found[0].group == GroupId(QStringLiteral("g-tuesday")));
    CHECK(found[0].session == SessionNumber(5));
    CHECK(found[0].note == groupNote->id);
    CHECK(found[0].section == 1);
    CHECK(found[0].start == text.indexOf(QStringLiteral("Darnell")));
    CHECK(found[0].text == QStringLiteral("Darnell"));
    CHECK(found[0].whose == QStringLiteral("m-a2"));
    CHECK(found[1].note == memberNote->id);
    CHECK(found[1].text == QStringLiteral("Hyun-\nwoo"));
    CHECK(found[1].whose == QStringLiteral("m-a4"));
    CHECK(found[2].guard == GuardKind::Empty);
    CHECK(found[2].section == 2);
}

TEST_CASE("One note is checked as the whole record would check it")
{
    PracticeRecord record = test::demoRecord();
    Group &group = record.groups[0];
    Session &session = group.sessions[6];
    Note &copied = session.notes[2];
    copied.sections = session.notes[1].sections;
    REQUIRE(copied.member);
    GuardContext context;
    context.group = group.id;
    context.session = session.number;
    context.names = NameIndex::of(record);
    context.others = comparedWith(copied, group, session.number, context.names);
    QList<Finding> expected;
    for (const Finding &finding : guardRecord(record)) {
        if (finding.note == copied.id && finding.session == session.number && finding.group == group.id)
            expected += finding;
    }
    CHECK_FALSE(expected.isEmpty());
    CHECK(linesOf(guardNote(copied, context)) == linesOf(expected));
}

TEST_CASE("An addendum is looked through as well")
{
    PracticeRecord record = test::demoRecord();
    Note *note = noteIn(record, 0, 3, QStringLiteral("n-a04-g"));
    REQUIRE(note);
    note->addenda[0].text += QStringLiteral(" Imran agrees.");
    const auto found = guardRecord(record);
    REQUIRE(found.size() == 1);
    CHECK(found[0].section == note->sections.size());
    CHECK(found[0].text == QStringLiteral("Imran"));
}

TEST_CASE("A finding is one JSON object on one line, its keys in order")
{
    Finding finding;
    finding.guard = GuardKind::Private;
    finding.group = GroupId(QStringLiteral("g \"1\""));
    finding.session = SessionNumber(3);
    finding.note = NoteId(QStringLiteral("n1"));
    finding.section = 2;
    finding.start = 10;
    finding.length = 9;
    finding.text = QStringLiteral("a\nb\\\u2028\"é");
    const QByteArray line = toJsonLine(finding);
    CHECK_FALSE(line.contains('\n'));
    CHECK(line.startsWith(
        "{\"guard\":\"private\",\"group\":\"g \\\"1\\\"\",\"session\":3,\"note\":\"n1\",\"section\":2,"
        "\"start\":10,\"length\":9,\"text\":"));
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    CHECK(object.size() == 9);
    CHECK(object[QStringLiteral("text")].toString() == finding.text);
    CHECK(object[QStringLiteral("whose")].toString().isEmpty());
}

TEST_CASE("Checking grows with the number of notes and no faster")
{
    const PracticeRecord once = test::demoRecord();
    PracticeRecord many = once;
    for (int copy = 1; copy < 8; ++copy) {
        for (Group group : once.groups) {
            group.id = GroupId(group.id.text() + QString::number(copy));
            many.groups += group;
        }
    }
    const auto timeOf = [](const PracticeRecord &record) {
        QElapsedTimer timer;
        timer.start();
        (void)guardRecord(record);
        return timer.nsecsElapsed();
    };
    (void)timeOf(once);
    const auto one = timeOf(once);
    const auto eight = timeOf(many);
    INFO("152 notes in " << one / 1e6 << " ms, 1216 in " << eight / 1e6 << " ms");
    CHECK(eight < one * 8 * 3);
}
