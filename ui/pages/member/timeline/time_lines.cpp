#include "ui/pages/member/timeline/time_lines.h"

#include "engine/measures/measure_library.h"
#include "ui/pages/member/timeline/event_texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ipt {

namespace {

struct TimeLinesText
{
    Q_DECLARE_TR_FUNCTIONS(TimeLines)
};

constexpr int daysLookedBack = 30;
/// A score without a total has no known end: so high a scale at least, lest a 1 look like the most.
constexpr int fewestSteps = 4;

/// What the series are computed from; the timeline spans all of the member's groups.
MemberCourse courseOf(const MemberShown &shown)
{
    MemberCourse course;
    course.member = shown.page.member.id;
    if (const MemberInGroup *place = shown.place()) {
        course.group = place->group;
        course.sessions = place->sessions;
        course.spans = place->spans;
    }
    course.measures = shown.page.measures;
    course.lifeEvents = shown.page.lifeEvents;
    return course;
}

/// The one score of a measure that the timeline draws: the one its change is told on, else its total,
/// else its first one.
QString subscaleOf(const MeasureDefinition &definition)
{
    if (definition.reliableChange && !definition.reliableChange->subscale.isEmpty())
        return definition.reliableChange->subscale;
    if (definition.total)
        return {};
    return definition.subscales.isEmpty() ? QString() : definition.subscales.first().id;
}

QString spokenOf(const QString &name, int value, const std::optional<QString> &band)
{
    return band ? TimeLinesText::tr("%1 %2, %3", "a score and its band").arg(name).arg(value).arg(*band)
                : TimeLinesText::tr("%1 %2", "a score").arg(name).arg(value);
}

std::optional<ScoreLine> lineOf(const MeasureSeries &series)
{
    if (!series.definition)
        return std::nullopt;
    const MeasureDefinition &definition = *series.definition;
    const QString subscale = subscaleOf(definition);
    if (!definition.total && subscale.isEmpty())
        return std::nullopt;
    ScoreLine line;
    line.name = definition.name;
    const Subscale *part = definition.findSubscale(subscale);
    if (part && !definition.total)
        line.name =
            TimeLinesText::tr("%1: %2", "a measure and one of its scores").arg(definition.name, part->label);
    for (const ScorePoint &point : series.points) {
        const std::optional<int> value =
            subscale.isEmpty() ? point.scored.total : point.scored.subscale(subscale);
        if (value)
            line.points.append({point.taken, *value, spokenOf(line.name, *value, point.scored.band)});
    }
    if (line.points.isEmpty())
        return std::nullopt;
    if (definition.total) {
        // A score of all items may be a multiple of the total, as a percentage is.
        const int scale = part && definition.total->factor != 0 ? part->factor / definition.total->factor : 1;
        line.least = definition.leastTotal() * std::max(1, scale);
        line.most = definition.mostTotal() * std::max(1, scale);
    } else {
        line.most = fewestSteps;
    }
    for (const TimeScore &point : std::as_const(line.points))
        line.most = std::max(line.most, point.value);
    return line;
}

QList<UseSpan> useOf(const QList<LifeEvent> &events, const QList<UseReport> &reports,
                     const MeasureLibrary &measures)
{
    QList<UseSpan> use;
    for (const LifeEvent &event : events) {
        if (event.kind == LifeEventKind::Use)
            use.append({event.when.earliest(), event.when.latest(), event.text.simplified()});
    }
    for (const UseReport &report : reports) {
        if (report.measure.isEmpty())
            continue; // a life event, and there already
        const MeasureDefinition *definition = measures.find(report.measure);
        use.append(
            {report.day.addDays(-daysLookedBack), report.day,
             TimeLinesText::tr("use on at least %n day(s) of the last 30 (%1)", nullptr, report.leastDays)
                 .arg(definition ? definition->name : report.measure)});
    }
    return use;
}

QString dayWords(QDate day)
{
    return whenShown(PartialDate::parse(dayText(day)).value_or(PartialDate()));
}

} // namespace

TimeLines timeLinesOf(const MemberShown &shown)
{
    TimeLines lines;
    lines.today = shown.today;
    lines.events = byDate(shown.page.lifeEvents);
    const MemberCourse course = courseOf(shown);
    if (!course.sessions.isEmpty()) {
        lines.groupFrom = course.begins();
        if (!lines.groupFrom.isValid())
            lines.groupFrom = dayOf(course.sessions.first());
        lines.groupTo = std::min(shown.today, dayOf(course.sessions.last()));
    }
    QList<UseReport> reports;
    if (shown.measures) {
        const QList<MeasureSeries> series = seriesOf(course, *shown.measures);
        for (const MeasureSeries &each : series) {
            if (const std::optional<ScoreLine> line = lineOf(each))
                lines.scores.append(*line);
        }
        reports = useReports(course, series);
        lines.use = useOf(lines.events, reports, *shown.measures);
    }
    lines.recovery = recoverySpans(lines.events, shown.page.member.recoveryBegan, reports, shown.today);
    return lines;
}

QList<TimeEntry> entriesOf(const TimeLines &lines)
{
    QList<TimeEntry> entries;
    for (qsizetype i = 0; i < lines.events.size(); ++i) {
        const LifeEvent &event = lines.events[i];
        entries.append({event.when.earliest(), whenShown(event.when), event.text.simplified(), i, {}});
    }
    for (const RecoverySpan &span : lines.recovery) {
        entries.append({span.from, dayWords(span.from),
                        span.endedByUse ? TimeLinesText::tr("In recovery, until %1").arg(dayWords(span.to))
                                        : TimeLinesText::tr("In recovery since then"),
                        -1, TimeLinesText::tr("recovery")});
    }
    for (const UseSpan &span : lines.use) {
        const bool fromEvent =
            std::any_of(lines.events.begin(), lines.events.end(), [&span](const LifeEvent &event) {
                return event.kind == LifeEventKind::Use && event.when.earliest() == span.from;
            });
        if (!fromEvent)
            entries.append({span.to, dayWords(span.to), span.spoken, -1, TimeLinesText::tr("use")});
    }
    for (const ScoreLine &line : lines.scores) {
        for (const TimeScore &score : line.points)
            entries.append(
                {score.taken, dayWords(score.taken), score.spoken, -1, TimeLinesText::tr("score")});
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [](const TimeEntry &a, const TimeEntry &b) { return a.day < b.day; });
    return entries;
}

} // namespace ipt
