#include "engine/measures/definition_reader.h"

#include "engine/measures/measure_plan.h"

#include "support/standard_measures.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

/// A definition that uses every rule, for one thing at a time to be made wrong in it.
const QByteArray sound = R"({
    "id": "own-scale", "name": "Own scale", "about": "Trust", "direction": "higher", "source": "ours",
    "items": [{"label": "One", "kind": "steps", "min": 0, "max": 3},
              {"label": "Two", "kind": "days", "min": 0, "max": 30},
              {"label": "Three", "kind": "yes-no", "min": 0, "max": 1, "reversed": true}],
    "total": {"factor": 2, "source": "ours"},
    "codings": [{"id": "steps", "label": "in steps", "source": "ours",
                 "recode": {"days": [{"from": 0, "to": 9, "as": 0}, {"from": 10, "to": 30, "as": 1}]}}],
    "subscales": [{"id": "first", "label": "First", "items": [1, 2], "coding": "steps", "direction": "lower",
                   "source": "ours"}],
    "missing": {"prorate_up_to": 1, "source": "ours"},
    "bands": {"source": "ours", "list": [{"from": 0, "to": 20, "label": "low"},
                                         {"from": 21, "to": 68, "label": "high"}]},
    "reliable_change": {"points": 5, "subscale": "first", "source": "ours"},
    "alerts": [{"id": "three", "label": "Three", "item": 3, "above": 0, "source": "ours"}],
    "use_days": [2],
    "schedule": {"when": "at", "sessions": [1, 8]}
})";

struct Spoilt
{
    const char *found;
    const char *instead;
    const char *where;
    const char *says;
};

} // namespace

TEST_CASE("A definition that uses every rule is read")
{
    const Result<MeasureDefinition> read = readMeasureDefinition(sound);
    REQUIRE(read.ok());
    CHECK(read->about == QStringLiteral("Trust"));
    CHECK(read->items.at(2).reversed);
    CHECK(read->total->factor == 2);
    CHECK(read->subscales.first().items == QList<int>{0, 1});
    CHECK(read->codings.first().spans.value(ItemKind::Days).size() == 2);
    CHECK(read->alerts.first().item == 2);
    CHECK(read->schedule->sessions == QList<SessionNumber>{SessionNumber(1), SessionNumber(8)});
    CHECK(problemsInMeasureDefinition(sound).isEmpty());
}

TEST_CASE("What is wrong with a definition is said, with its place")
{
    const auto spoilt = GENERATE(
        Spoilt{"\"own-scale\"", "\"Own Scale\"", "/id", "small letters"},
        Spoilt{"\"id\": \"own-scale\",", "", "", "\"id\" is missing"},
        Spoilt{"\"direction\": \"higher\"", "\"direction\": \"up\"", "/direction", "none, lower, higher"},
        Spoilt{"\"name\"", "\"nome\"", "", "\"name\" is missing"},
        Spoilt{"\"max\": 3}", "\"max\": 3.5}", "/items/0/max", "whole number"},
        Spoilt{"\"max\": 3}", "\"max\": 0}", "/items/0/max", "above the lowest"},
        Spoilt{"\"max\": 3}", "\"max\": 3, \"top\": 1}", "/items/0/top", "not known here"},
        Spoilt{"\"kind\": \"days\"", "\"kind\": \"weeks\"", "/items/1/kind", "steps, days, yes-no"},
        Spoilt{"\"max\": 1,", "\"max\": 2,", "/items/2/max", "yes-no"},
        Spoilt{"\"factor\": 2", "\"factor\": 0", "/total/factor", "1 to 100"},
        Spoilt{"\"to\": 9,", "\"to\": 8,", "/codings/0/recode/days/1", "gap"},
        Spoilt{"\"to\": 9,", "\"to\": 12,", "/codings/0/recode/days/1", "overlaps"},
        Spoilt{"\"to\": 30, \"as\"", "\"to\": 29, \"as\"", "/codings/0/recode/days", "Item 2"},
        Spoilt{"\"items\": [1, 2]", "\"items\": [1, 4]", "/subscales/0/items/1", "no item 4"},
        Spoilt{"\"items\": [1, 2]", "\"items\": [1, 0]", "/subscales/0/items/1", "whole number"},
        Spoilt{"\"items\": [1, 2]", "\"items\": [2, 2]", "/subscales/0/items/1", "twice"},
        Spoilt{"\"items\": [1, 2]", "\"items\": []", "/subscales/0/items", "list"},
        Spoilt{"\"coding\": \"steps\"", "\"coding\": \"days\"", "/subscales/0/coding", "no coding"},
        Spoilt{"\"prorate_up_to\": 1", "\"prorate_up_to\": 3", "/missing/prorate_up_to", "answered"},
        Spoilt{"\"from\": 21", "\"from\": 22", "/bands/list/1", "gap"},
        Spoilt{"\"from\": 21", "\"from\": 20", "/bands/list/1", "overlaps"},
        Spoilt{"\"to\": 20,", "\"to\": -1,", "/bands/list/0/to", "whole number"},
        Spoilt{"\"to\": 68", "\"to\": 60", "/bands/list", "highest, 68"},
        Spoilt{"\"to\": 68", "\"to\": 20", "/bands/list/1", "before it begins"},
        Spoilt{"\"subscale\": \"first\"", "\"subscale\": \"second\"", "/reliable_change/subscale",
               "no subscale"},
        Spoilt{"\"direction\": \"lower\",", "", "/reliable_change", "better"},
        Spoilt{"\"points\": 5", "\"points\": 0", "/reliable_change/points", "whole number"},
        Spoilt{"\"item\": 3", "\"item\": 9", "/alerts/0/item", "no item 9"},
        Spoilt{"\"item\": 3", "\"item\": 3, \"subscale\": \"first\"", "/alerts/0", "one item or of one"},
        Spoilt{"\"item\": 3", "\"subscale\": \"none\"", "/alerts/0/subscale", "no subscale"},
        Spoilt{"\"item\": 3", "\"item\": 3, \"after_at_most\": 0", "/alerts/0/after_at_most", "before"},
        Spoilt{"\"use_days\": [2]", "\"use_days\": [1]", "/use_days/0", "not count days"},
        Spoilt{"\"use_days\": [2]", "\"use_days\": [4]", "/use_days/0", "no item 4"},
        Spoilt{"[1, 8]", "[8, 1]", "/schedule/sessions", "order"},
        Spoilt{"[1, 8]", "8", "/schedule/sessions", "list"},
        Spoilt{"\"when\": \"at\"", "\"when\": \"each\"", "/schedule/sessions", "not known here"});
    QByteArray json = sound;
    const qsizetype at = json.indexOf(spoilt.found);
    REQUIRE(at >= 0);
    json.replace(at, qsizetype(qstrlen(spoilt.found)), spoilt.instead);
    const QList<Error> problems = problemsInMeasureDefinition(json);
    INFO(spoilt.found << " -> " << spoilt.instead);
    REQUIRE(!problems.isEmpty());
    CHECK(problems.first().where == QString::fromUtf8(spoilt.where));
    CHECK_THAT(problems.first().sentence.toStdString(), Catch::Matchers::ContainsSubstring(spoilt.says));
    CHECK(readMeasureDefinition(json).error() == problems.first());
}

TEST_CASE("Everything that is wrong is said at once")
{
    const QList<Error> problems = problemsInMeasureDefinition(
        R"({"id": 3, "name": "", "direction": "lower", "source": "x", "items": [], "tottal": {}})");
    QStringList places;
    for (const Error &problem : problems)
        places.append(problem.where);
    CHECK(places == QStringList{QString(), QStringLiteral("/tottal"), QStringLiteral("/id"),
                                QStringLiteral("/name"), QStringLiteral("/items")});
}

TEST_CASE("What is no definition at all is refused")
{
    const auto *json = GENERATE("", "[]", "null", "3", "\"phq-9\"", "{", "{\"id\": \"a\"", "\xff\xfe");
    CHECK_FALSE(readMeasureDefinition(json).ok());
}

TEST_CASE("A measure scores something")
{
    const QByteArray nothing = R"({"id": "a", "name": "A", "about": "b", "direction": "none", "source": "c",
        "items": [{"label": "d", "kind": "steps", "min": 0, "max": 1}]})";
    CHECK(problemsInMeasureDefinition(nothing).size() == 1);
}

TEST_CASE("The measures that come with the program are the five, each rule with its source")
{
    const MeasureLibrary library = standardMeasures();
    QStringList ids;
    for (const MeasureDefinition &definition : library.all()) {
        ids.append(definition.id);
        INFO(definition.id.toStdString());
        CHECK_FALSE(definition.source.isEmpty());
        CHECK(definition.schedule.has_value());
        CHECK((definition.bands.isEmpty() || !definition.bandsSource.isEmpty()));
        CHECK((definition.missing.prorateUpTo == 0 || !definition.missing.source.isEmpty()));
    }
    CHECK(ids == QStringList{QStringLiteral("audit-c"), QStringLiteral("bam"), QStringLiteral("gad-7"),
                             QStringLiteral("phq-9"), QStringLiteral("who-5")});
}

TEST_CASE("A library takes each id once and keeps out what can't be read")
{
    MeasureLibrary library;
    CHECK(library.add(sound).ok());
    const Result<void> again = library.add(sound);
    REQUIRE_FALSE(again.ok());
    CHECK(again.error().where == QStringLiteral("/id"));
    CHECK_FALSE(library.add("{}").ok());

    const MeasureLibrary more = MeasureLibrary().with(
        {{QStringLiteral("measure"), QStringLiteral("own-scale"), QString::fromUtf8(sound)},
         {QStringLiteral("measure"), QStringLiteral("bad"), QStringLiteral("{}")},
         {QStringLiteral("arc"), QStringLiteral("short"), QString::fromUtf8(sound)}});
    CHECK(more.all().size() == 1);
    CHECK(more.find(QStringLiteral("own-scale")));
    CHECK_FALSE(more.find(QStringLiteral("bad")));
}

TEST_CASE("A practice sets its own schedule for a measure")
{
    const OwnDefinition weekly{QStringLiteral("measure-schedule"), QStringLiteral("own-scale"),
                               QStringLiteral(R"({"when": "every", "sessions": 3})")};
    const OwnDefinition scale{QStringLiteral("measure"), QStringLiteral("own-scale"),
                              QString::fromUtf8(sound)};
    const MeasureLibrary library = MeasureLibrary().with({weekly, scale});
    CHECK(library.find(QStringLiteral("own-scale"))->schedule ==
          MeasureSchedule{ScheduleKind::EveryNth, 3, {}});

    MeasureLibrary without;
    CHECK_FALSE(without.take(weekly).ok());
    REQUIRE(without.take(scale).ok());
    OwnDefinition wrong = weekly;
    wrong.body = QStringLiteral(R"({"when": "every", "sessions": 0})");
    const Result<void> refused = without.take(wrong);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().where == QStringLiteral("/sessions"));
    CHECK(without.find(QStringLiteral("own-scale"))->schedule->kind == ScheduleKind::AtSessions);
    CHECK(without.take({QStringLiteral("arc"), QStringLiteral("a"), QString()}).ok());
    CHECK_FALSE(readMeasureSchedule("[").ok());
    CHECK_FALSE(readMeasureSchedule("[]").ok());
}
