#include "storage/records/whole_record.h"

#include "storage/full_record.h"
#include "storage/interchange/document.h"
#include "storage/test_practice.h"
#include "support/text_of.h"

#include <QJsonDocument>

using namespace ipt;

namespace {

/// Compared part by part, so that a failure says which.
void checkEqual(const PracticeRecord &read, const PracticeRecord &written)
{
    CHECK(read.practice == written.practice);
    CHECK(read.users == written.users);
    CHECK(read.members == written.members);
    REQUIRE(read.groups.size() == written.groups.size());
    for (qsizetype i = 0; i < read.groups.size(); ++i) {
        const Group &a = read.groups[i];
        const Group &b = written.groups[i];
        CHECK(static_cast<const GroupHead &>(a) == static_cast<const GroupHead &>(b));
        CHECK(a.participation == b.participation);
        CHECK(a.strategies == b.strategies);
        CHECK(a.sessions == b.sessions);
    }
    CHECK(read.inventories == written.inventories);
    CHECK(read.formulations == written.formulations);
    CHECK(read.actions == written.actions);
    CHECK(read.measures == written.measures);
    CHECK(read.lifeEvents == written.lifeEvents);
    CHECK(read.growth == written.growth);
    CHECK(read.midpointReviews == written.midpointReviews);
    CHECK(read.farewells == written.farewells);
    CHECK(read.disclosures == written.disclosures);
    CHECK(read.followUps == written.followUps);
    CHECK(read.contacts == written.contacts);
    CHECK(read.overrides == written.overrides);
    CHECK(read.definitions == written.definitions);
    CHECK(read == written);
}

} // namespace

TEST_CASE("A record comes back as it was written: order, texts, absent and empty")
{
    TestPractice practice;
    checkEqual(practice.file().record(PrivateNotes::all()), fullRecord());
    checkEqual(practice.reopen().record(PrivateNotes::all()), fullRecord());
}

TEST_CASE("Private notes are read by their author, or by all where that is asked for")
{
    TestPractice practice;
    const auto privateNotesIn = [&practice](const PrivateNotes &which) {
        QStringList ids;
        const PracticeRecord record = practice.file().record(which);
        for (const Note &note : record.groups[0].sessions[1].notes) {
            if (note.kind == NoteKind::Private)
                ids.append(note.id.text());
        }
        return ids;
    };
    CHECK(privateNotesIn(PrivateNotes::none()).isEmpty());
    CHECK(privateNotesIn(PrivateNotes::of(UserId(QStringLiteral("u1")))) ==
          QStringList{QStringLiteral("p1")});
    CHECK(privateNotesIn(PrivateNotes::of(UserId(QStringLiteral("u2")))) ==
          QStringList{QStringLiteral("p2")});
    CHECK(privateNotesIn(PrivateNotes::all()).size() == 2);
}

TEST_CASE("A record that refers to what is not there leaves no practice behind")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.iptg"));
    PracticeRecord record = fullRecord();
    record.actions[0].member = MemberId(QStringLiteral("nobody"));
    CHECK(errorOf([&] {
              PracticeFile::create(path, record, TestPractice::user(), TestPractice::password(),
                                   TestPractice::policy());
          }) == ErrorKind::NotFound);
    CHECK(QDir(folder.path()).isEmpty());
}

TEST_CASE("The demonstration practice goes through the file and comes out the same document")
{
    const Result<QByteArray> document = loadDocument(QStringLiteral(IPT_RESOURCES "/demo/practice.json"));
    REQUIRE(document.ok());
    const Result<PracticeRecord> record = readDocument(*document, MeasureLibrary());
    REQUIRE(record.ok());

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("demo.iptg"));
    const UserId user = record->users.first().id;
    PracticeFile::create(path, *record, user, TestPractice::password(), TestPractice::policy());
    const auto file = PracticeFile::open(path, user.text(), TestPractice::password(), TestPractice::policy());
    const PracticeRecord read = file->record(PrivateNotes::all());
    checkEqual(read, *record);
    CHECK(QJsonDocument::fromJson(writeDocument(read)) == QJsonDocument::fromJson(*document));
    CHECK(file->verify().isEmpty());
}
