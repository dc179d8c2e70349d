#include "engine/measures/scoring.h"

#include "support/json_data.h"
#include "support/standard_measures.h"
#include "support/text_of.h"

#include <QJsonArray>
#include <QJsonObject>

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

const MeasureDefinition &definitionOf(const QJsonObject &row)
{
    static const MeasureLibrary library = standardMeasures();
    const MeasureDefinition *definition = library.find(row[QStringLiteral("measure")].toString());
    REQUIRE(definition);
    return *definition;
}

QJsonObject subscalesOf(const Scored &scored)
{
    QJsonObject object;
    for (const SubscaleScore &subscale : scored.subscales)
        object.insert(subscale.id, subscale.score);
    return object;
}

} // namespace

TEST_CASE("Each case of the scoring table comes to what its source says")
{
    const QJsonArray cases = jsonData("measures/cases.json")[QStringLiteral("score")].toArray();
    REQUIRE(cases.size() >= 200);
    for (const QJsonValue &value : cases) {
        const QJsonObject row = value.toObject();
        const Scored scored = score(definitionOf(row), answersOf(row[QStringLiteral("items")]));
        INFO(oneLine(row));
        CHECK(wordOf(scored.status) == row[QStringLiteral("status")].toString());
        CHECK(scored.total == numberOf(row[QStringLiteral("total")]));
        CHECK(scored.band.value_or(QString()) == row[QStringLiteral("band")].toString());
        CHECK(subscalesOf(scored) == row[QStringLiteral("subscales")].toObject());
        CHECK(QJsonArray::fromStringList(scored.alerts) == row[QStringLiteral("alerts")].toArray());
        CHECK((scored.status == ScoreStatus::Scored || !scored.reason.isEmpty()));
    }
}

TEST_CASE("Each case of the table of changes has the verdict that its source gives")
{
    const QJsonArray cases = jsonData("measures/cases.json")[QStringLiteral("change")].toArray();
    REQUIRE(cases.size() >= 30);
    for (const QJsonValue &value : cases) {
        const QJsonObject row = value.toObject();
        const MeasureDefinition &definition = definitionOf(row);
        const ScoreChange change =
            changeBetween(definition, score(definition, answersOf(row[QStringLiteral("first")])),
                          score(definition, answersOf(row[QStringLiteral("later")])));
        INFO(oneLine(row));
        CHECK(change.total == numberOf(row[QStringLiteral("change")]));
        CHECK((change.verdict ? wordOf(*change.verdict) : QString()) ==
              row[QStringLiteral("verdict")].toString());
    }
}

TEST_CASE("The reason says what is wrong with the answers")
{
    const MeasureLibrary library = standardMeasures();
    const MeasureDefinition &phq = *library.find(QStringLiteral("phq-9"));
    const MeasureDefinition &bam = *library.find(QStringLiteral("bam"));
    using Answers = QList<std::optional<int>>;

    CHECK(score(phq, Answers(8, 1)).reason == QStringLiteral("PHQ-9 has 9 items, and 8 were given."));
    CHECK(score(phq, {0, 0, 4, 0, 0, 0, 0, 0, 0}).reason ==
          QStringLiteral("Item 3 takes 0 to 3, and 4 was given."));
    CHECK(score(phq, {1, {}, 1, {}, {}, 1, 1, 1, 0}).reason ==
          QStringLiteral("Items without an answer: 2, 4, 5."));
    Answers withoutIncome(17, 0);
    withoutIncome[13] = std::nullopt;
    CHECK(score(bam, withoutIncome).reason == QStringLiteral("Items without an answer: 14."));
    CHECK(phq.problemOf(8, 4) == QStringLiteral("Item 9 takes 0 to 3, and 4 was given."));
    CHECK(phq.problemOf(9, 0) == QStringLiteral("PHQ-9 has 9 items, and this is item 10."));
    CHECK(phq.problemOf(0, 3).isEmpty());
}

TEST_CASE("WHO-5 changes in raw points, and its verdict is of the points of percent")
{
    const MeasureLibrary library = standardMeasures();
    const MeasureDefinition &who = *library.find(QStringLiteral("who-5"));
    const ScoreChange change = changeBetween(who, score(who, {2, 2, 2, 2, 2}), score(who, {3, 3, 3, 2, 2}));
    CHECK(change.total == 3);
    CHECK(change.points == 12);
    CHECK(change.verdict == Verdict::Better);
}

TEST_CASE("A reversed item counts from the other end")
{
    MeasureDefinition own;
    own.id = own.name = QStringLiteral("own");
    own.items = {{QStringLiteral("a"), ItemKind::Steps, 1, 5, false},
                 {QStringLiteral("b"), ItemKind::Steps, 1, 5, true}};
    own.total = TotalRule{2, QStringLiteral("ours")};
    CHECK(score(own, {5, 1}).total == 20);
    CHECK(score(own, {1, 5}).total == 4);
    CHECK(own.leastTotal() == 4);
    CHECK(own.mostTotal() == 20);
}

TEST_CASE("The days of use are at least those of the item with most of them")
{
    const MeasureLibrary library = standardMeasures();
    const MeasureDefinition &bam = *library.find(QStringLiteral("bam"));
    QList<std::optional<int>> answers(17, 0);
    CHECK(bam.leastUseDays(answers) == 0);
    answers[3] = 4;
    answers[5] = 3;
    CHECK(bam.leastUseDays(answers) == 4);
    answers[5] = std::nullopt;
    CHECK_FALSE(bam.leastUseDays(answers));
    CHECK_FALSE(bam.leastUseDays({1}));
    CHECK_FALSE(library.find(QStringLiteral("phq-9"))->leastUseDays(QList<std::optional<int>>(9, 1)));
}
