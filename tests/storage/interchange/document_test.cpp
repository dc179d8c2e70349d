#include "storage/interchange/document.h"

#include "storage/durable_file.h"
#include "storage/interchange/example_document.h"

#include <QTemporaryDir>

#include <set>

using namespace ipt;
using example::drop;
using example::Json;
using example::set;

namespace {

/// What comes back when a document is read and written again.
QByteArray roundTrip(const QByteArray &document)
{
    const Result<PracticeRecord> record = example::read(document);
    if (!record.ok())
        FAIL(record.error().where.toStdString() << ": " << record.error().sentence.toStdString());
    return writeDocument(*record);
}

void collectKeys(const Json &value, std::set<std::string> &keys)
{
    for (const auto &[key, part] : value.items()) {
        if (value.is_object())
            keys.insert(key);
        if (part.is_structured())
            collectKeys(part, keys);
    }
}

void collectProperties(const Json &schema, std::set<std::string> &keys)
{
    for (const auto &[key, part] : schema.items()) {
        if (key == "properties" && schema.is_object()) {
            for (const auto &[property, description] : part.items())
                keys.insert(property);
        }
        if (part.is_structured())
            collectProperties(part, keys);
    }
}

} // namespace

TEST_CASE("A document comes back as the same JSON, keys in the schema's order")
{
    const QByteArray document = example::text();
    CHECK(example::parsed(roundTrip(document)) == example::parsed(document));
}

TEST_CASE("The example uses every key of the published schema")
{
    QFile schema(QStringLiteral(IPT_RESOURCES "/../docs/interchange/practice.schema.json"));
    REQUIRE(schema.open(QIODevice::ReadOnly));
    std::set<std::string> published;
    collectProperties(example::parsed(schema.readAll()), published);
    REQUIRE(published.size() > 100);

    std::set<std::string> used;
    collectKeys(example::parsed(example::text()), used);
    std::set<std::string> unused;
    std::set_difference(published.begin(), published.end(), used.begin(), used.end(),
                        std::inserter(unused, unused.end()));
    CHECK(unused == std::set<std::string>());
}

TEST_CASE("The smallest document has none of the optional lists and gets none")
{
    const QByteArray document =
        R"({"groups":[],"members":[],"users":[],"practice":{"time_zone":"UTC","name":"A"},)"
        R"("version":1.0,"format":"iptgroups-practice"})";
    CHECK(nlohmann::json::parse(roundTrip(document).toStdString()) ==
          nlohmann::json::parse(document.toStdString()));
    CHECK_FALSE(example::read(document)->disclosures.isGiven());
}

TEST_CASE("An absent key and an empty list stay apart")
{
    for (const char *key :
         {"inventories", "formulations", "actions", "measures", "life_events", "growth", "midpoint_reviews",
          "farewells", "disclosures", "follow_ups", "contacts", "overrides", "definitions"}) {
        CAPTURE(key);
        std::vector<example::Change> changes;
        for (const char *dependent : {"formulations", "actions", "life_events"})
            changes.push_back(set(std::string("/") + dependent, Json::array()));
        changes.push_back(set(std::string("/") + key, Json::array()));
        const QByteArray emptied = example::changed(changes);
        CHECK(example::parsed(roundTrip(emptied)) == example::parsed(emptied));
        changes.push_back(drop(std::string("/") + key));
        const QByteArray without = example::changed(changes);
        CHECK(example::parsed(roundTrip(without)) == example::parsed(without));
    }
}

TEST_CASE("Numbers are taken as values, however they are spelled")
{
    struct Spelling
    {
        const char *spelled;
        const char *written;
    };
    const auto [spelled, written] =
        GENERATE(Spelling{"4.0", "4"}, Spelling{"4.50", "4.5"}, Spelling{"0.4e1", "4"}, Spelling{"-0.0", "0"},
                 Spelling{"0.1", "0.1"}, Spelling{"1e300", "1e+300"}, Spelling{"5e-324", "5e-324"},
                 Spelling{"9007199254740992", "9007199254740992"},
                 Spelling{"0.30000000000000004", "0.30000000000000004"});
    QByteArray document = example::text();
    document.replace("\"minute\": 4.5", QByteArray("\"minute\": ") + spelled);
    const QByteArray back = roundTrip(document);
    CHECK_THAT(back.toStdString(),
               Catch::Matchers::ContainsSubstring(std::string("\"minute\": ") + written + ','));
    CHECK(nlohmann::json::parse(back.toStdString()) == nlohmann::json::parse(document.toStdString()));
}

TEST_CASE("Whole numbers may be written with a fraction of nothing")
{
    const auto spelled = GENERATE("3.0", "3e0", "0.3e1", "30e-1");
    QByteArray document = example::text();
    document.replace("\"score\": 2", QByteArray("\"score\": ") + "2.0");
    document.replace("\"closeness\": 5", QByteArray("\"closeness\": ") + spelled);
    const Result<PracticeRecord> record = example::read(document);
    REQUIRE(record.ok());
    CHECK(record->inventories[2].relationships[0].closeness == Ring(3));
}

TEST_CASE("Texts come back letter by letter")
{
    const auto text =
        GENERATE("", "\xEF\xBB\xBF begins with a byte order mark", "line\nline\r\nline\ttab",
                 "quotes \" and \\ and / and \x7F and \x01", "e\xCC\x81 and \xC3\xA9 are not normalised",
                 "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xEF\xBF\xBD "
                 "\xEF\xBF\xBE",
                 "\xE2\x80\xA8 and \xE2\x80\xA9", " spaces around ");
    const QByteArray document = example::changed({set("/members/0/safety_plan", text)});
    CHECK(example::parsed(roundTrip(document)) == example::parsed(document));
}

TEST_CASE("A text may be as long as the schema allows, counted in code points")
{
    const auto repeated = [](const char *unit, int times) {
        return QByteArray(unit).repeated(times).toStdString();
    };
    const QByteArray document = example::changed({
        set("/members/1/name", repeated("\xF0\x9F\x8C\xBF", 500)),
        set("/members/0/safety_plan", repeated("\xF0\x9F\x8C\xBF", 200000)),
        set("/users/0/credentials", repeated("\xC3\xA9", 100)),
    });
    CHECK(example::parsed(roundTrip(document)) == example::parsed(document));
}

TEST_CASE("Escapes in the document mean the characters they stand for")
{
    QByteArray document = example::text();
    document.replace("Call Lou; then 988.", R"(\u0041\ud83c\udf3f\/\u00e9)");
    CHECK(example::read(document)->members[0].safetyPlan == QStringLiteral("A🌿/é"));
}

TEST_CASE("An instant keeps its offset and its fraction")
{
    const auto instant =
        GENERATE("2026-01-14T18:03:10.5-04:00", "2026-01-14T22:03:10.500Z", "2026-01-14T22:03:10+00:00",
                 "2026-01-14T22:03:10-00:00", "2026-01-15T12:03:10+14:00");
    const QByteArray document = example::changed({set("/groups/0/sessions/0/started", instant)});
    CHECK(example::parsed(roundTrip(document)) == example::parsed(document));
}

TEST_CASE("What the record may find odd but the format does not forbid is taken")
{
    const auto change =
        GENERATE(set("/inventories/0/ties/0/b", "r1"),                          // a tie to oneself
                 set("/groups/0/facilitators", Json::array({"u1", "u1"})),      // named twice
                 set("/groups/0/sessions/0/moments/0/members/0", "m3"),         // a member who was not there
                 set("/groups/0/sessions/0/moments/0/minute", 100000),          // after the end
                 set("/groups/0/sessions/0/ended", "2026-01-14T22:03:10.500Z"), // as it starts
                 set("/groups/0/sessions/0/notes/0/cosigned/at", "2026-01-15T00:10:00.000Z"),
                 set("/actions/0/reviewed_in_session", 2),     // in the session it was set in
                 set("/measures/0/taken", "1950-01-01"),       // long before the group
                 set("/members/0/born", "2199-12-31"),         // in the future
                 set("/disclosures/0/consent", "c1"),          // two of the members have one of that id
                 set("/groups/0/sessions/0/state", "planned"), // with all that happened in it
                 drop("/measures/0/group"),                    // a session of no particular group
                 set("/groups/0/sessions/0/theme", ""), set("/members/0/called", ""),
                 set("/practice/time_zone", "Nowhere"));
    CAPTURE(change.path);
    const QByteArray document = example::changed({change});
    CHECK(example::parsed(roundTrip(document)) == example::parsed(document));
}

TEST_CASE("Two things may share an id where each list is its own")
{
    const QByteArray document = example::changed({
        set("/groups/0/id", "g2"),
        set("/groups/1/id", "m1"),
    });
    Json shared = example::parsed(document);
    for (const char *list : {"inventories", "formulations", "actions", "measure_history", "growth",
                             "midpoint_reviews", "farewells", "follow_ups"}) {
        for (Json &item : shared[list]) {
            if (item.contains("group"))
                item["group"] = "g2";
        }
    }
    shared["measures"][0]["group"] = "g2";
    shared["measures"][3]["group"] = "m1";
    shared["contacts"][0]["group"] = "g2";
    shared["overrides"][0]["group"] = "g2";
    CHECK(example::parsed(roundTrip(example::written(shared))) == shared);
}

TEST_CASE("A definition's body is kept as the object it is")
{
    const QByteArray document = example::text();
    const Result<PracticeRecord> record = example::read(document);
    REQUIRE(record.ok());
    CHECK(record->definitions[0].body ==
          QStringLiteral(
              R"({"name":"Our own","items":[{"label":"One ✓","range":[-7,7.25]},null,true,{}],"empty":[]})"));
}

TEST_CASE("A measure is checked where its definition is known")
{
    MeasureDefinition own;
    own.id = QStringLiteral("our-own");
    own.items.resize(2);
    own.items[0].least = -7;
    own.items[1].most = 9;
    const Result<PracticeRecord> record = readDocument(example::text(), MeasureLibrary({own}));
    REQUIRE_FALSE(record.ok());
    CHECK(record.error().where == QStringLiteral("/measures/2/items/1"));
}

TEST_CASE("The demonstration practice is a document, and comes back the same")
{
    const Result<QByteArray> document = loadDocument(QStringLiteral(IPT_RESOURCES "/demo/practice.json"));
    REQUIRE(document.ok());
    // As values: its keys need not be in the schema's order.
    CHECK(nlohmann::json::parse(roundTrip(*document).toStdString()) ==
          nlohmann::json::parse(document->toStdString()));
}

TEST_CASE("A document goes to a file and back")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("practice.json"));
    const Result<PracticeRecord> record = example::read(example::text());
    REQUIRE(record.ok());
    writeDurably(path, writeDocument(*record));

    const Result<QByteArray> document = loadDocument(path);
    REQUIRE(document.ok());
    CHECK(*document == writeDocument(*record));
    CHECK(*example::read(*document) == *record);
}

TEST_CASE("A file that cannot be read or written is no bad input")
{
    const QTemporaryDir folder;
    const Result<QByteArray> missing = loadDocument(folder.filePath(QStringLiteral("missing.json")));
    REQUIRE_FALSE(missing.ok());
    CHECK(missing.error().kind == ErrorKind::InputOutput);
    CHECK(loadDocument(folder.path()).error().kind == ErrorKind::InputOutput);
}
