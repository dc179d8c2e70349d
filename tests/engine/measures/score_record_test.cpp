#include "engine/measures/score_record.h"

#include "support/json_data.h"
#include "support/standard_measures.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

MeasureTaken taken(const char *member, const char *measure, const char *day, QList<std::optional<int>> items)
{
    MeasureTaken one;
    one.member = MemberId(QString::fromUtf8(member));
    one.measure = QString::fromUtf8(measure);
    one.taken = *parseDay(QString::fromUtf8(day));
    one.items = std::move(items);
    return one;
}

} // namespace

TEST_CASE("A member's course shows changes from the first and alerts after the one before")
{
    const MeasureLibrary library = standardMeasures();
    const QJsonArray courses = jsonData("measures/cases.json")[QStringLiteral("courses")].toArray();
    REQUIRE(!courses.isEmpty());
    for (const QJsonValue &value : courses) {
        const QJsonArray lines = value[QStringLiteral("lines")].toArray();
        QList<MeasureTaken> measures;
        for (const QJsonValue &line : lines)
            measures.append(taken("m1", line[QStringLiteral("measure")].toString().toUtf8(),
                                  line[QStringLiteral("taken")].toString().toUtf8(),
                                  answersOf(line[QStringLiteral("items")])));
        const QList<ScoredMeasure> scores = scoreMeasures(measures, library);
        REQUIRE(scores.size() == lines.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QJsonObject row = lines.at(i).toObject();
            const ScoredMeasure &scored = scores.at(i);
            INFO(value[QStringLiteral("source")].toString().toStdString() << ": " << oneLine(row));
            CHECK(scored.taken == measures.at(i));
            CHECK(scored.change.total == numberOf(row[QStringLiteral("change")]));
            CHECK((scored.change.verdict ? wordOf(*scored.change.verdict) : QString()) ==
                  row[QStringLiteral("verdict")].toString());
            CHECK(QJsonArray::fromStringList(scored.scored.alerts) ==
                  row[QStringLiteral("alerts")].toArray());
        }
    }
}

TEST_CASE("One member's first is not another's")
{
    const QList<ScoredMeasure> scores = scoreMeasures({taken("m1", "audit-c", "2026-02-03", {4, 4, 0}),
                                                       taken("m2", "audit-c", "2026-02-03", {1, 0, 0}),
                                                       taken("m2", "audit-c", "2026-03-03", {0, 0, 0})},
                                                      standardMeasures());
    CHECK_FALSE(scores.at(1).change.total);
    CHECK(scores.at(2).change.total == -1);
}

TEST_CASE("A score is one JSON line with every key")
{
    const QList<ScoredMeasure> scores = scoreMeasures({taken("m-é", "who-5", "2026-02-03", {2, 2, 2, 2, 2}),
                                                       taken("m-é", "who-5", "2026-03-03", {3, 3, 3, 3, 3}),
                                                       taken("m-é", "own", "2026-03-03", {1})},
                                                      standardMeasures());
    CHECK(toJsonLine(scores.at(1)) ==
          QByteArray(R"({"alerts":[],"band":"not low","change":5,"measure":"who-5","member":"m-é",)"
                     R"("reason":null,"status":"scored","subscales":{"percent":60},"taken":"2026-03-03",)"
                     R"("total":15,"verdict":"better"})"));
    CHECK(
        toJsonLine(scores.at(2)) ==
        QByteArray(
            R"({"alerts":[],"band":null,"change":null,"measure":"own","member":"m-é",)"
            R"("reason":"There is no definition of the measure “own”, so its answers are shown as stored.",)"
            R"("status":"not-scored","subscales":{},"taken":"2026-03-03","total":null,"verdict":null})"));
}

TEST_CASE("A practice's own definition in the record is used for its scores")
{
    PracticeRecord record;
    record.definitions = {OwnDefinition{
        QStringLiteral("measure"), QStringLiteral("cohesion"),
        QStringLiteral(R"({"id": "cohesion", "name": "Cohesion", "about": "The group", "direction": "higher",
            "source": "ours", "items": [{"label": "Belonging", "kind": "steps", "min": 0, "max": 4}],
            "total": {"source": "ours"}})")}};
    record.measures = {taken("m1", "cohesion", "2026-02-03", {3})};
    const QList<ScoredMeasure> scores = scoreRecord(record, standardMeasures());
    CHECK(scores.first().scored.total == 3);
    CHECK_FALSE(scores.first().scored.band);
}
