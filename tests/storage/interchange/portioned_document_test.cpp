#include "storage/interchange/portioned_document.h"

#include "storage/durable_file.h"
#include "storage/interchange/example_document.h"
#include "storage/test_practice.h"

using namespace ipt;
using example::Json;

namespace {

/// The record that a document's portions make up, in whatever order they come.
struct Gathered
{
    std::optional<Error> error;
    PracticeRecord record;
    int portions = 0;

    explicit Gathered(const QByteArray &document)
    {
        QBuffer device;
        device.setData(document);
        device.open(QIODevice::ReadOnly);
        const MeasureLibrary measures = standardMeasures();
        PortionedDocument portioned(device, measures);
        error = portioned.read();
        if (error)
            return;
        record = portioned.head();
        error = portioned.each([this](const PracticeRecord &portion) {
            ++portions;
            add(portion.users, record.users);
            add(portion.members, record.members);
            add(portion.groups, record.groups);
            add(portion.inventories, record.inventories);
            add(portion.formulations, record.formulations);
            add(portion.actions, record.actions);
            add(portion.measures, record.measures);
            add(portion.measureHistory, record.measureHistory);
            add(portion.lifeEvents, record.lifeEvents);
            add(portion.growth, record.growth);
            add(portion.midpointReviews, record.midpointReviews);
            add(portion.farewells, record.farewells);
            add(portion.disclosures, record.disclosures);
            add(portion.followUps, record.followUps);
            add(portion.contacts, record.contacts);
            add(portion.overrides, record.overrides);
            add(portion.definitions, record.definitions);
        });
    }

    template <typename List>
    void add(const List &items, List &all)
    {
        // Once a list has begun, what it refers to is there: users, members and groups are whole.
        if (!items.isEmpty() && static_cast<const void *>(&all) != &record.users)
            CHECK_FALSE(record.users.isEmpty());
        all.append(items);
    }
};

Json reversed(const Json &document)
{
    Json other = Json::object();
    for (auto key = document.rbegin(); key != document.rend(); ++key)
        other[key.key()] = key.value();
    return other;
}

/// What the folder holds after an import of the document that was refused.
QStringList leftAfterRefusal(const QByteArray &document)
{
    QTemporaryDir folder;
    QBuffer device;
    device.setData(document);
    device.open(QIODevice::ReadOnly);
    const MeasureLibrary measures = standardMeasures();
    PortionedDocument portioned(device, measures);
    REQUIRE_FALSE(portioned.read());
    CHECK(errorOf([&] {
              PracticeFile::create(
                  folder.filePath(QStringLiteral("p.iptg")), portioned.head(),
                  [&portioned](const auto &portion) {
                      if (const auto error = portioned.each(portion))
                          throw StorageError(*error);
                  },
                  portioned.users().first(), TestPractice::password(), TestPractice::policy());
          }) == ErrorKind::BadInput);
    return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

TEST_CASE("A document read in portions is the record that it holds, in whatever order its lists stand")
{
    const PracticeRecord whole = *example::read(example::text());
    const Gathered inOrder(example::text());
    CHECK_FALSE(inOrder.error);
    CHECK(inOrder.record == whole);
    CHECK(inOrder.portions > 17);

    const Gathered backwards(example::written(reversed(example::parsed(example::text()))));
    CHECK_FALSE(backwards.error);
    CHECK(backwards.record == whole);
}

TEST_CASE("Lists that are given and empty stay so in portions, and absent ones absent")
{
    Json document = example::parsed(example::text());
    document["actions"] = Json::array();
    document.erase("growth");
    const QByteArray text = example::written(document);
    const Gathered gathered(text);
    CHECK_FALSE(gathered.error);
    CHECK(gathered.record == *example::read(text));
    CHECK(gathered.record.actions.isGiven());
    CHECK_FALSE(gathered.record.growth.isGiven());
}

TEST_CASE("Of several broken rules the first in the format's order is told, wherever it stands")
{
    Json document = example::parsed(example::text());
    document["definitions"].push_back(document["definitions"][0]);
    document["actions"][0]["member"] = "nobody";
    const QByteArray text = example::written(document);
    const QByteArray backwards = example::written(reversed(document));
    const Error expected = example::read(text).error();
    CHECK(expected.where == QStringLiteral("/actions/0/member"));
    CHECK(example::errorInPortions(text) == expected);
    CHECK(example::errorInPortions(backwards) == expected);
}

TEST_CASE("A document that breaks a rule at its very end leaves no practice behind")
{
    Json document = example::parsed(example::text());
    document["definitions"].push_back(document["definitions"][0]);
    CHECK(leftAfterRefusal(example::written(document)).isEmpty());
    CHECK(leftAfterRefusal(example::written(reversed(document))).isEmpty());
}

TEST_CASE("A fault far into a document is placed by its line and column")
{
    Json document = example::parsed(example::text());
    document["groups"][0]["agreements"] = std::string(199'000, 'x');
    for (int i = 0; i < 4; ++i) {
        Json group = document["groups"][0];
        group["id"] = "long-" + std::to_string(i);
        document["groups"].push_back(group);
    }
    QByteArray text = example::written(document);
    const auto at = text.lastIndexOf(':');
    REQUIRE(at > 1'000'000);
    text[at] = '!';
    const auto line = text.left(at).count('\n') + 1;
    const auto column = at - text.lastIndexOf('\n', at);
    const std::optional<Error> error = example::errorInPortions(text);
    REQUIRE(error);
    CHECK_THAT(error->sentence.toStdString(),
               Catch::Matchers::ContainsSubstring(
                   QStringLiteral("(line %L1, column %L2)").arg(line).arg(column).toStdString()));
}
