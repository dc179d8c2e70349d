#include "storage/interchange/document.h"

#include "storage/interchange/example_document.h"
#include "support/mangled.h"

#include <QElapsedTimer>

using namespace ipt;

namespace {

/// Whatever comes in, there is either a record that can be written and read again, or a
/// refusal that says something.
void checkAnswer(const QByteArray &document)
{
    const Result<PracticeRecord> record = example::read(document);
    if (record.ok()) {
        const Result<PracticeRecord> again = example::read(writeDocument(*record));
        REQUIRE(again.ok());
        REQUIRE(*again == *record);
        return;
    }
    REQUIRE(record.error().kind == ErrorKind::BadInput);
    REQUIRE_FALSE(record.error().sentence.isEmpty());
    REQUIRE((record.error().where.isEmpty() || record.error().where.startsWith(QLatin1Char('/'))));
}

} // namespace

TEST_CASE("A document cut anywhere is refused")
{
    const QByteArray document = example::text().trimmed();
    for (qsizetype length = 0; length < document.size(); length += 7) {
        CAPTURE(length);
        const Result<PracticeRecord> record = example::read(document.first(length));
        REQUIRE_FALSE(record.ok());
        REQUIRE(record.error().kind == ErrorKind::BadInput);
    }
}

TEST_CASE("A mangled document is read or refused, never worse")
{
    const QByteArray document = example::text();
    std::mt19937 random(20260203);
    for (int i = 0; i < 1500; ++i)
        checkAnswer(support::mangled(document, random));
}

TEST_CASE("A document ten times as large takes about ten times as long")
{
    const auto readingTime = [](int members) {
        example::Json document = example::parsed(example::text());
        const example::Json moment = document["groups"][0]["sessions"][0]["moments"][0];
        for (int i = 0; i < members; ++i) {
            const std::string id = "more" + std::to_string(i);
            document["members"].push_back({{"id", id}, {"name", "A"}});
            document["groups"][0]["participation"].push_back({{"member", id}, {"joined_session", 1}});
            document["groups"][0]["sessions"][0]["attendance"].push_back(
                {{"member", id}, {"status", "present"}});
            document["groups"][0]["sessions"][0]["moments"].push_back(moment);
            document["groups"][0]["sessions"][0]["moments"].back()["id"] = id;
        }
        const QByteArray written = example::written(document);
        QElapsedTimer timer;
        timer.start();
        REQUIRE(example::read(written).ok());
        return std::max<qint64>(timer.elapsed(), 1);
    };
    const qint64 small = readingTime(600);
    const qint64 large = readingTime(6000);
    CAPTURE(small, large);
    CHECK(large < 40 * small); // a hundred times where something is compared with everything
}
