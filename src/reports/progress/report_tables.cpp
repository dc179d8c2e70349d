#include "reports/progress/report_tables.h"

#include "reports/wording/words.h"

#include <QCoreApplication>

namespace ipt {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

doc::Cell strong(const QString &text)
{
    return {text, doc::Mark::None, doc::CellRole::Strong};
}

doc::Cell soft(const QString &text)
{
    return {text, doc::Mark::None, doc::CellRole::Soft};
}

/// "−2", "0", "+1".
QString signedText(int number)
{
    if (number < 0)
        return QChar(0x2212) + QString::number(-number);
    return number > 0 ? QStringLiteral("+%1").arg(number) : QString::number(0);
}

QString sessionText(const std::optional<SessionNumber> &session)
{
    return session ? QString::number(session->value()) : QString();
}

/// The total, with subscales that say it another way (percent); else the subscales of the first coding.
QString scoreText(const MeasureSeries &series, const Scored &scored)
{
    if (!scored.isScored())
        return scored.reason.isEmpty() ? Text::tr("not scored")
                                       : Text::tr("not scored: %1").arg(scored.reason);
    QStringList parts;
    if (scored.total)
        parts.append(QString::number(*scored.total));
    const QList<Subscale> subscales = series.definition ? series.definition->subscales : QList<Subscale>();
    for (const SubscaleScore &score : scored.subscales) {
        const Subscale *subscale = series.definition ? series.definition->findSubscale(score.id) : nullptr;
        if (!scored.total && subscale && subscale->coding != subscales.first().coding)
            continue;
        parts.append(QStringLiteral("%1 %2").arg(subscale ? subscale->label : score.id).arg(score.score));
    }
    return parts.join(QStringLiteral(", "));
}

QString changeText(const ScoreChange &change)
{
    if (!change.points)
        return {};
    const QString points = signedText(*change.points);
    if (change.verdict == Verdict::Better)
        return Text::tr("%1, reliably better").arg(points);
    if (change.verdict == Verdict::Worse)
        return Text::tr("%1, reliably worse").arg(points);
    return points;
}

QString ratingText(const std::optional<Score> &score)
{
    return score ? signedText(score->value()) : Text::tr("not rated");
}

QString levelsText(const std::optional<int> &first, const std::optional<int> &latest)
{
    if (!first || !latest)
        return Text::tr("not rated");
    return QStringLiteral("%1 → %2").arg(*first).arg(*latest);
}

QString ringText(const std::optional<Ring> &ring)
{
    return ring ? QString::number(ring->value()) : QStringLiteral("–");
}

QString outcomeText(const Action &action)
{
    if (!action.outcome)
        return Text::tr("open");
    switch (*action.outcome) {
    case ActionOutcome::Done:
        return Text::tr("done");
    case ActionOutcome::Partly:
        return Text::tr("partly");
    case ActionOutcome::NotDone:
        return Text::tr("not done");
    case ActionOutcome::Dropped:
        break;
    }
    return Text::tr("dropped");
}

} // namespace

doc::Table scoreTable(const MeasureSeries &series)
{
    doc::Table table{Text::tr("%1 by day").arg(series.name()),
                     {{Text::tr("Day"), 1.5},
                      {Text::tr("Session"), 0.7, true},
                      {Text::tr("Score"), 2.2},
                      {Text::tr("Band"), 1.3},
                      {Text::tr("Change"), 1.7}},
                     {}};
    for (const ScorePoint &point : series.points)
        table.rows.append({strong(dayWords(point.taken)),
                           {sessionText(point.session)},
                           {scoreText(series, point.scored)},
                           {point.scored.band.value_or(QString())},
                           {changeText(point.change)}});
    return table;
}

doc::Table goalTable(const CourseProgress &progress)
{
    doc::Table table{Text::tr("Goals and how they were rated"),
                     {{Text::tr("Goal"), 3.2},
                      {Text::tr("Area"), 1.5},
                      {Text::tr("First"), 0.8, true},
                      {Text::tr("Latest"), 0.8, true}},
                     {}};
    for (const GoalProgress &goal : progress.goals)
        table.rows.append({{goal.goal.text},
                           goal.goal.area ? areaCell(*goal.goal.area) : doc::Cell{},
                           {ratingText(goal.first())},
                           {ratingText(goal.latest())}});
    return table;
}

doc::Table growthTable(const CourseProgress &progress, const QList<GrowthDomainText> &texts)
{
    doc::Table table{Text::tr("Growth, first and latest rating from both sides"),
                     {{Text::tr("Domain"), 2.6},
                      {Text::tr("By the member"), 1.1, true},
                      {Text::tr("By the facilitator"), 1.1, true}},
                     {}};
    for (size_t i = 0; i < progress.growth.size(); ++i) {
        const GrowthProgress &domain = progress.growth[i];
        if (!domain.memberLatest && !domain.facilitatorLatest)
            continue;
        const QString label = qsizetype(i) < texts.size() ? texts.at(qsizetype(i)).label : QString();
        table.rows.append({strong(label),
                           {levelsText(domain.memberFirst, domain.memberLatest)},
                           {levelsText(domain.facilitatorFirst, domain.facilitatorLatest)}});
    }
    return table;
}

doc::Table circleTable(const InventoryComparison &circle)
{
    doc::Table table{Text::tr("Who moved on the closeness circle"),
                     {{Text::tr("Person"), 1.6},
                      {Text::tr("From"), 0.6, true},
                      {Text::tr("To"), 0.6, true},
                      {Text::tr("Wished"), 0.7, true},
                      {Text::tr("How that meets the wish"), 2.8}},
                     {}};
    for (const RelationshipChange &change : circle.changes)
        table.rows.append({strong(change.person),
                           {ringText(change.from)},
                           {ringText(change.to)},
                           {ringText(change.wished)},
                           soft(moveSentence(change))});
    return table;
}

doc::Table stepTable(const QList<Action> &actions)
{
    doc::Table table{Text::tr("What was undertaken between meetings"),
                     {{Text::tr("Step"), 3.6},
                      {Text::tr("Set in session"), 1.0, true},
                      {Text::tr("What came of it"), 1.1}},
                     {}};
    for (const Action &action : actions)
        table.rows.append(
            {{action.text}, {QString::number(action.setInSession.value())}, {outcomeText(action)}});
    return table;
}

doc::Table useTable(const CourseProgress &progress)
{
    doc::Table table{Text::tr("Days of use told of"),
                     {{Text::tr("Told on"), 1.6}, {Text::tr("Days"), 0.8, true}, {Text::tr("Told in"), 2.0}},
                     {}};
    for (const UseReport &report : progress.use) {
        QString source = Text::tr("the timeline");
        for (const MeasureSeries &series : progress.series) {
            if (!report.measure.isEmpty() && series.measure == report.measure)
                source = series.name();
        }
        table.rows.append({strong(dayWords(report.day)), {QString::number(report.leastDays)}, {source}});
    }
    return table;
}

doc::Table eventTable(const CourseProgress &progress)
{
    doc::Table table{Text::tr("Events of the period"), {{Text::tr("Day"), 1.2}, {Text::tr("What"), 3.6}}, {}};
    for (const LifeEvent &event : progress.events) {
        if (event.kind != LifeEventKind::Use)
            table.rows.append({strong(dayWords(event.when.earliest())), {event.text}});
    }
    return table;
}

doc::Table followUpTable(const CourseProgress &progress)
{
    doc::Table table{Text::tr("What was followed up"),
                     {{Text::tr("Opened"), 1.3}, {Text::tr("Reason"), 2.4}, {Text::tr("What was done"), 2.4}},
                     {}};
    for (const FollowUp &followUp : progress.followUps)
        table.rows.append({strong(dayWords(followUp.opened.day())),
                           {followUp.reason},
                           followUp.isOpen() ? soft(Text::tr("still open"))
                                             : doc::Cell{followUp.done.value_or(QString())}});
    return table;
}

} // namespace ipt
