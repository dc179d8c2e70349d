#include "engine/measures/scoring.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

using Answers = QList<std::optional<int>>;

int roundedHalfUp(int sum, int items, int answered)
{
    return (2 * sum * items + answered) / (2 * answered);
}

int valueOf(const MeasureItem &item, int answer)
{
    return item.reversed ? item.least + item.most - answer : answer;
}

int codedValue(const Coding *coding, const MeasureItem &item, int answer)
{
    const int value = valueOf(item, answer);
    if (!coding || !coding->spans.contains(item.kind))
        return value;
    const QList<RecodedSpan> spans = coding->spans.value(item.kind);
    const auto span = std::find_if(spans.begin(), spans.end(), [value](const RecodedSpan &one) {
        return one.from <= value && value <= one.to;
    });
    return span == spans.end() ? value : span->as;
}

QString numbersOf(const QList<int> &items)
{
    QStringList numbers;
    for (const int item : items)
        numbers.append(QString::number(item + 1));
    return numbers.join(QLatin1String(", "));
}

QList<int> missingAmong(const Answers &answers)
{
    QList<int> missing;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (!answers.at(i))
            missing.append(int(i));
    }
    return missing;
}

/// Why the answers can't be scored at all; empty where they can.
QString problemOf(const MeasureDefinition &definition, const Answers &answers)
{
    if (answers.size() != definition.items.size()) {
        return QCoreApplication::translate("Measures", "%1 has %2 items, and %3 were given.")
            .arg(definition.name)
            .arg(definition.items.size())
            .arg(answers.size());
    }
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const QString problem = answers.at(i) ? definition.problemOf(int(i), *answers.at(i)) : QString();
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

std::optional<int> subscaleScore(const MeasureDefinition &definition, const Subscale &subscale,
                                 const Answers &answers)
{
    const auto coding = std::find_if(definition.codings.begin(), definition.codings.end(),
                                     [&subscale](const Coding &one) { return one.id == subscale.coding; });
    int sum = 0;
    for (const int item : subscale.items) {
        if (!answers.at(item))
            return std::nullopt;
        sum += codedValue(coding == definition.codings.end() ? nullptr : &*coding, definition.items.at(item),
                          *answers.at(item));
    }
    return sum * subscale.factor;
}

QString missingSentence(const QList<int> &missing)
{
    return QCoreApplication::translate("Measures", "Items without an answer: %1.").arg(numbersOf(missing));
}

void scoreTotal(const MeasureDefinition &definition, const Answers &answers, const QList<int> &missing,
                Scored *scored)
{
    if (missing.size() > definition.missing.prorateUpTo || missing.size() == answers.size()) {
        scored->reason = missingSentence(missing);
        return;
    }
    int sum = 0;
    for (qsizetype i = 0; i < answers.size(); ++i)
        sum += answers.at(i) ? valueOf(definition.items.at(i), *answers.at(i)) : 0;
    const int answered = int(answers.size() - missing.size());
    scored->total = roundedHalfUp(sum, int(answers.size()), answered) * definition.total->factor;
    scored->status = missing.isEmpty() ? ScoreStatus::Scored : ScoreStatus::Prorated;
    if (!missing.isEmpty())
        scored->reason = missingSentence(missing);
    if (const Band *band = definition.bandOf(*scored->total))
        scored->band = band->label;
}

void scoreSubscales(const MeasureDefinition &definition, const Answers &answers, const QList<int> &missing,
                    Scored *scored)
{
    for (const Subscale &subscale : definition.subscales) {
        if (const std::optional<int> sum = subscaleScore(definition, subscale, answers))
            scored->subscales.append({subscale.id, *sum});
    }
    if (!definition.total && !scored->subscales.isEmpty())
        scored->status = ScoreStatus::Scored;
    if (!missing.isEmpty() && scored->reason.isEmpty())
        scored->reason = missingSentence(missing);
}

QStringList itemAlerts(const MeasureDefinition &definition, const Answers &answers)
{
    QStringList alerts;
    for (const Alert &alert : definition.alerts) {
        if (alert.item && answers.at(*alert.item).value_or(0) > alert.above)
            alerts.append(alert.id);
    }
    return alerts;
}

QStringList subscaleAlerts(const MeasureDefinition &definition, const Scored &scored)
{
    QStringList alerts;
    for (const Alert &alert : definition.alerts) {
        if (!alert.item && !alert.afterAtMost && scored.subscale(alert.subscale).value_or(0) > alert.above)
            alerts.append(alert.id);
    }
    return alerts;
}

} // namespace

QString wordOf(ScoreStatus status)
{
    switch (status) {
    case ScoreStatus::Scored:
        return QStringLiteral("scored");
    case ScoreStatus::Prorated:
        return QStringLiteral("prorated");
    case ScoreStatus::NotScored:
        break;
    }
    return QStringLiteral("not-scored");
}

QString wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Better:
        return QStringLiteral("better");
    case Verdict::Worse:
        return QStringLiteral("worse");
    case Verdict::None:
        break;
    }
    return QStringLiteral("none");
}

std::optional<int> Scored::subscale(const QString &id) const
{
    const auto found = std::find_if(subscales.begin(), subscales.end(),
                                    [&id](const SubscaleScore &one) { return one.id == id; });
    return found == subscales.end() ? std::nullopt : std::optional<int>(found->score);
}

Scored score(const MeasureDefinition &definition, const QList<std::optional<int>> &answers)
{
    Scored scored;
    if (answers.size() == definition.items.size())
        scored.alerts = itemAlerts(definition, answers);
    scored.reason = problemOf(definition, answers);
    if (!scored.reason.isEmpty())
        return scored;

    const QList<int> missing = missingAmong(answers);
    if (definition.total) {
        scoreTotal(definition, answers, missing, &scored);
        if (!scored.isScored())
            return scored;
    }
    scoreSubscales(definition, answers, missing, &scored);
    scored.alerts.append(subscaleAlerts(definition, scored));
    return scored;
}

QStringList alertsAfter(const MeasureDefinition &definition, const Scored &before, const Scored &later)
{
    QStringList alerts;
    for (const Alert &alert : definition.alerts) {
        const std::optional<int> was = before.subscale(alert.subscale);
        const std::optional<int> is = later.subscale(alert.subscale);
        if (alert.afterAtMost && was && is && *was <= *alert.afterAtMost && *is > alert.above)
            alerts.append(alert.id);
    }
    return alerts;
}

ScoreChange changeBetween(const MeasureDefinition &definition, const Scored &first, const Scored &later)
{
    ScoreChange change;
    if (first.total && later.total)
        change.total = *later.total - *first.total;
    if (!definition.reliableChange)
        return change;

    const Subscale *subscale = definition.findSubscale(definition.reliableChange->subscale);
    const std::optional<int> was = subscale ? first.subscale(subscale->id) : first.total;
    const std::optional<int> is = subscale ? later.subscale(subscale->id) : later.total;
    if (!was || !is)
        return change;
    change.points = *is - *was;
    const Direction direction = subscale ? subscale->direction : definition.direction;
    const int gain = direction == Direction::LowerIsBetter ? -*change.points : *change.points;
    if (std::abs(gain) < definition.reliableChange->points)
        change.verdict = Verdict::None;
    else
        change.verdict = gain > 0 ? Verdict::Better : Verdict::Worse;
    return change;
}

} // namespace ipt
