#include "engine/measures/score_record.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace ipt {

namespace {

Scored scoreWithoutDefinition(const QString &measure)
{
    Scored scored;
    scored.reason =
        QCoreApplication::translate(
            "Measures", "There is no definition of the measure “%1”, so its answers are shown as stored.")
            .arg(measure);
    return scored;
}

/// Indexes into the list, the earliest taken first.
QList<qsizetype> byDay(const QList<MeasureTaken> &measures)
{
    QList<qsizetype> order(measures.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&measures](qsizetype a, qsizetype b) {
        return measures.at(a).taken < measures.at(b).taken;
    });
    return order;
}

/// A subscale left out for a missing item keeps what it was before.
void carryForward(Scored *known, const Scored &later)
{
    for (const SubscaleScore &now : later.subscales) {
        const auto before = std::find_if(known->subscales.begin(), known->subscales.end(),
                                         [&now](const SubscaleScore &one) { return one.id == now.id; });
        if (before == known->subscales.end())
            known->subscales.append(now);
        else
            before->score = now.score;
    }
}

QJsonValue orNull(const std::optional<int> &number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QList<ScoredMeasure> scoreMeasures(const QList<MeasureTaken> &measures, const MeasureLibrary &library)
{
    struct Course
    {
        Scored first;
        Scored latest;
    };
    QHash<std::pair<MemberId, QString>, Course> courses;
    QList<ScoredMeasure> results(measures.size());
    for (const qsizetype i : byDay(measures)) {
        const MeasureTaken &taken = measures.at(i);
        ScoredMeasure &result = results[i];
        result.taken = taken;
        const MeasureDefinition *definition = library.find(taken.measure);
        result.scored = definition ? score(*definition, taken.items) : scoreWithoutDefinition(taken.measure);
        if (!definition || !result.scored.isScored())
            continue;
        const std::pair key(taken.member, taken.measure);
        const auto course = courses.find(key);
        if (course == courses.end()) {
            courses.insert(key, {result.scored, result.scored});
            continue;
        }
        result.change = changeBetween(*definition, course->first, result.scored);
        result.scored.alerts.append(alertsAfter(*definition, course->latest, result.scored));
        carryForward(&course->latest, result.scored);
    }
    return results;
}

QList<ScoredMeasure> scoreRecord(const PracticeRecord &record, const MeasureLibrary &library)
{
    return scoreMeasures(record.measures, library.with(record.definitions));
}

QByteArray toJsonLine(const ScoredMeasure &measure)
{
    QJsonObject subscales;
    for (const SubscaleScore &subscale : measure.scored.subscales)
        subscales.insert(subscale.id, subscale.score);
    const std::optional<Verdict> verdict = measure.change.verdict;
    const QJsonObject line{
        {QStringLiteral("member"), measure.taken.member.text()},
        {QStringLiteral("measure"), measure.taken.measure},
        {QStringLiteral("taken"), dayText(measure.taken.taken)},
        {QStringLiteral("status"), wordOf(measure.scored.status)},
        {QStringLiteral("reason"), orNull(measure.scored.reason)},
        {QStringLiteral("total"), orNull(measure.scored.total)},
        {QStringLiteral("band"), orNull(measure.scored.band.value_or(QString()))},
        {QStringLiteral("subscales"), subscales},
        {QStringLiteral("change"), orNull(measure.change.total)},
        {QStringLiteral("verdict"), orNull(verdict ? wordOf(*verdict) : QString())},
        {QStringLiteral("alerts"), QJsonArray::fromStringList(measure.scored.alerts)},
    };
    return QJsonDocument(line).toJson(QJsonDocument::Compact);
}

} // namespace ipt
