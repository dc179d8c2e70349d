#include "engine/measures/own_definition_check.h"

#include "support/standard_measures.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

QString measureWith(const char *id, const char *most)
{
    return QStringLiteral(R"({"id": "%1", "name": "Trust", "about": "The group", "direction": "higher",
        "source": "ours", "items": [{"label": "Belonging", "kind": "steps", "min": 0, "max": %2},
        {"label": "Candour", "kind": "steps", "min": 3, "max": %2}], "total": {"source": "ours"}})")
        .arg(QLatin1String(id), QLatin1String(most));
}

QStringList placesOf(const QList<Error> &problems)
{
    QStringList places;
    for (const Error &problem : problems) {
        CHECK_FALSE(problem.sentence.isEmpty());
        places.append(problem.where);
    }
    return places;
}

} // namespace

TEST_CASE("An own definition is checked whole, with the place of each thing that is wrong")
{
    struct Case
    {
        OwnDefinition own;
        QStringList places;
    };
    const QString measure = u"measure"_s;
    const Case cases[] = {
        {{measure, u"trust"_s, measureWith("trust", "4")}, {}},
        {{measure, u"trust"_s, measureWith("trust", "0")}, {u"/items/0/max"_s, u"/items/1/max"_s}},
        {{measure, u"phq-9"_s, measureWith("phq-9", "4")}, {u"/id"_s}},
        {{measure, u"other"_s, measureWith("trust", "4")}, {u"/id"_s}},
        {{measure, u"trust"_s, u"[]"_s}, {QString()}},
        {{u"measure-schedule"_s, u"bam"_s, uR"({"when": "every", "sessions": 4})"_s}, {}},
        {{u"measure-schedule"_s, u"bam"_s, uR"({"when": "every", "sessions": "4"})"_s}, {u"/sessions"_s}},
        {{u"group-schedule"_s, u"g1"_s, uR"({"measures": []})"_s}, {}},
        {{u"group-schedule"_s, u"g1"_s, uR"({"measures": [{}]})"_s}, {u"/measures/0"_s, u"/measures/0"_s}},
        {{u"technique"_s, u"silence"_s, u"{}"_s}, {QString()}},
        {{u"from later"_s, u"x"_s, u"{}"_s}, {}},
    };
    for (const Case &each : cases) {
        INFO(each.own.kind.toStdString() << ": " << each.own.body.toStdString());
        CHECK(placesOf(problemsIn(each.own, standardMeasures())) == each.places);
    }
}
