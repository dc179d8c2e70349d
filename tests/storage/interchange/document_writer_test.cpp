#include "storage/interchange/document_writer.h"

#include "storage/durable_file.h"
#include "storage/full_record.h"
#include "storage/interchange/example_document.h"
#include "storage/test_practice.h"

using namespace ipt;

namespace {

/// The practice's document, and in how many portions it came.
struct Streamed
{
    QByteArray document;
    int portions = 0;

    explicit Streamed(PracticeFile &file, const PrivateNotes &privateNotes = PrivateNotes::all())
    {
        file.writeDocument(privateNotes, [this](const QByteArray &portion) {
            document += portion;
            ++portions;
        });
    }
};

/// Compared without printing either: a whole practice tells nobody where the difference is.
bool isWhatIsWrittenOf(const QByteArray &document, const PracticeRecord &record)
{
    const QByteArray whole = writeDocument(record);
    const auto [there, expected] =
        std::mismatch(document.begin(), document.end(), whole.begin(), whole.end());
    if (there == document.end() && expected == whole.end())
        return true;
    const auto at = std::distance(document.begin(), there);
    UNSCOPED_INFO("streamed " << document.mid(at - 40, 80).toStdString());
    UNSCOPED_INFO("expected " << whole.mid(at - 40, 80).toStdString());
    return false;
}

} // namespace

TEST_CASE("A practice is streamed as the same document, byte for byte, as its record is written in one piece")
{
    SECTION("with everything that can be kept")
    {
        TestPractice practice;
        CHECK(isWhatIsWrittenOf(Streamed(practice.file()).document, fullRecord()));
    }
    SECTION("with every key of the format")
    {
        const Result<PracticeRecord> record = example::read(example::text());
        REQUIRE(record.ok());
        QTemporaryDir folder;
        const auto made =
            PracticeFile::create(folder.filePath(QStringLiteral("e.iptg")), *record, record->users.first().id,
                                 TestPractice::password(), TestPractice::policy());
        CHECK(isWhatIsWrittenOf(Streamed(*made.file).document, *record));
    }
    SECTION("without the private notes of others")
    {
        TestPractice practice;
        const PrivateNotes own = PrivateNotes::of(TestPractice::user());
        CHECK(isWhatIsWrittenOf(Streamed(practice.file(), own).document, practice.file().record(own)));
    }
    SECTION("with lists that were not given, or that hold nothing")
    {
        PracticeRecord record;
        record.practice = fullRecord().practice;
        record.users = fullRecord().users;
        record.inventories.setGiven(true);
        record.measureHistory.setGiven(true);
        record.definitions.setGiven(true);
        TestPractice practice(record);
        CHECK(isWhatIsWrittenOf(Streamed(practice.file()).document, record));
    }
    SECTION("in portions, where it is long")
    {
        PracticeRecord record = fullRecord();
        for (int i = 0; i < 40; ++i) {
            Group group = record.groups.first();
            group.id = GroupId(QStringLiteral("long-%1").arg(i));
            group.agreements = QString(100'000, u'x');
            record.groups.append(group);
        }
        TestPractice practice(record);
        const Streamed streamed(practice.file());
        CHECK(streamed.portions > 3);
        CHECK(isWhatIsWrittenOf(streamed.document, record));
    }
}

TEST_CASE("A record written in portions is the one that they make up")
{
    const PracticeRecord whole = fullRecord();
    PracticeRecord head;
    head.practice = whole.practice;
    head.definitions = whole.definitions; // given, though it holds nothing
    QByteArray document;
    DocumentWriter writer(head, [&document](const QByteArray &portion) { document += portion; });
    PracticeRecord people;
    people.users = whole.users;
    people.members = whole.members;
    writer.write(people);
    for (const Group &group : whole.groups) {
        PracticeRecord one;
        one.groups = {group};
        writer.write(one);
    }
    PracticeRecord rest = whole;
    rest.users.clear();
    rest.members.clear();
    rest.groups.clear();
    writer.write(rest);
    writer.finish();
    CHECK(isWhatIsWrittenOf(document, whole));
}

TEST_CASE("A document whose writing breaks off leaves nothing, and what stood there stays")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("practice.json"));
    const bool stoodBefore = GENERATE(false, true);
    if (stoodBefore)
        writeDurably(path, "earlier");
    TestPractice practice;
    {
        DurableFile file(path);
        CHECK(errorOf([&] {
                  practice.file().writeDocument(PrivateNotes::all(), [&file](const QByteArray &portion) {
                      file.write(portion.left(1000));
                      throw StorageError(ErrorKind::InputOutput, QStringLiteral("The disk is full."));
                  });
              }) == ErrorKind::InputOutput);
    }
    const QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    CHECK(left == (stoodBefore ? QStringList{QStringLiteral("practice.json")} : QStringList()));
    if (stoodBefore)
        CHECK(readWhole(path, 100) == "earlier");
}
