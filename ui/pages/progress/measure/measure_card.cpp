#include "ui/pages/progress/measure/measure_card.h"

#include "ui/pages/progress/measure/measure_chart.h"
#include "ui/pages/progress/measure/measure_table.h"
#include "ui/pages/progress/measure/span_choice.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/buttons/segmented_choice.h"
#include "ui/widgets/base/words/empty_state.h"

#include <QImage>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

bool anyPoint(const MeasureTracks &tracks, bool (*is)(const TrackPoint &))
{
    return std::any_of(tracks.tracks.begin(), tracks.tracks.end(), [is](const Track &track) {
        return std::any_of(track.points.begin(), track.points.end(), is);
    });
}

/// What the marks that are there mean; what isn't there isn't explained. `about` comes first.
QString legendOf(const MeasurePicture &picture, const QString &about)
{
    QStringList marks;
    if (!about.isEmpty())
        marks.append(about);
    if (anyPoint(picture.tracks, [](const TrackPoint &point) { return point.verdict == Verdict::Better; }))
        marks.append(MeasureCard::tr("◆ reliably better than at first"));
    if (anyPoint(picture.tracks, [](const TrackPoint &point) { return point.verdict == Verdict::Worse; }))
        marks.append(MeasureCard::tr("▲ reliably worse than at first"));
    if (anyPoint(picture.tracks, [](const TrackPoint &point) { return point.alert; }))
        marks.append(MeasureCard::tr("ring: an answer to see to"));
    if (!picture.tracks.reliableFrom.isEmpty())
        marks.append(MeasureCard::tr("dashed: where a change becomes reliable"));
    if (!picture.askedForUse.isEmpty())
        marks.append(MeasureCard::tr("0: asked, and no use told of"));
    QStringList lines;
    if (!marks.isEmpty())
        lines.append(marks.join(QStringLiteral(" · ")));
    QStringList events;
    for (const PlacedEvent &event : picture.events)
        events.append(
            MeasureCard::tr("%1: %2", "an event's letter, and what it is").arg(event.letter, event.told));
    if (!events.isEmpty())
        lines.append(events.join(QStringLiteral(" · ")));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

MeasureCard::MeasureCard(const MeasureLibrary &library, QWidget *parent)
    : ChartCard(new MeasureChart, tr("Scores and attendance by session"), parent)
    , m_library(library)
    , m_span(new SpanChoice)
    , m_chart(findChild<MeasureChart *>())
    , m_empty(new EmptyState(Icon::Measure,
                             tr("Scores and attendance stand here, session by session. Measures are taken on "
                                "the member's page.")))
{
    addToHead(m_span);
    body()->addWidget(m_empty);
    connect(m_span, &SpanChoice::spanChanged, this, &MeasureCard::look);
}

void MeasureCard::setProgress(const MemberCourse &course, const CourseProgress &progress)
{
    m_course = course;
    m_progress = progress;
    m_span->setCourse(progress.strip, progress.phases);
    QStringList names;
    for (const MeasureSeries &series : progress.series)
        names.append(series.name());
    if (names != m_offered) {
        m_offered = names;
        offerChoices();
    }
    const bool isEmpty = progress.series.isEmpty() && progress.strip.isEmpty();
    setEmpty(isEmpty);
    m_span->setVisible(!progress.strip.isEmpty());
    m_empty->setVisible(isEmpty);
    look();
}

void MeasureCard::offerChoices()
{
    delete m_choice;
    m_choice = nullptr;
    if (m_offered.size() < 2)
        return;
    m_choice = new SegmentedChoice(tr("Measure shown"));
    for (const QString &name : std::as_const(m_offered))
        m_choice->addChoice(name);
    connect(m_choice, &SegmentedChoice::currentChanged, this, &MeasureCard::look);
    leadHead(m_choice);
    m_choice->tabBefore(m_span->firstControl());
}

QWidget *MeasureCard::firstControl() const
{
    const QList<Button *> choices = m_choice ? m_choice->findChildren<Button *>() : QList<Button *>();
    return choices.isEmpty() ? m_span->firstControl() : choices.first();
}

QString MeasureCard::measure() const
{
    const int index = m_choice ? m_choice->current() : 0;
    return index >= 0 && index < m_progress.series.size() ? m_progress.series[index].measure : QString();
}

const MeasureSeries *MeasureCard::shownSeries() const
{
    const QString chosen = measure();
    const auto found = std::find_if(m_shown.series.begin(), m_shown.series.end(),
                                    [&chosen](const MeasureSeries &one) { return one.measure == chosen; });
    return found == m_shown.series.end() ? nullptr : &*found;
}

void MeasureCard::look()
{
    const DaySpan span = m_span->span();
    m_shown = span.isOpen() ? m_progress : progressWithin(m_course, m_library, span);
    m_picture = {};
    m_picture.strip = m_shown.strip;
    m_picture.phases = m_shown.phases;
    m_picture.use = m_shown.use;
    m_picture.askedForUse = sessionsAskedForUse(m_course, m_shown.series);
    m_picture.events = placedEvents(m_shown.events, m_shown.strip);

    const QString chosen = measure();
    const MeasureSeries *series = shownSeries();
    if (series)
        m_picture.tracks = tracksOf(*series, m_picture.strip);
    const MeasureDefinition *definition = m_library.find(chosen);
    const QString name = chosen.isEmpty() ? tr("Attendance")
                         : series         ? m_picture.tracks.name
                         : definition     ? definition->name
                                          : chosen;
    const QString about = series             ? m_picture.tracks.aside
                          : chosen.isEmpty() ? tr("No measure has been taken yet.")
                                             : tr("not taken in this time");
    // Where there is a choice, it says the name already.
    setTitle(m_choice ? QString() : name);
    setAside(m_choice ? QString() : about);
    setAccessibleName(name);
    m_chart->setPicture(m_picture);
    setLegend(legendOf(m_picture, m_choice ? about : QString()));
    tableChanged();
}

void MeasureCard::fillTable(QTableView *table) const
{
    fillMeasureTable(table, m_picture, shownSeries());
}

QImage MeasureCard::picture() const
{
    const MeasureDefinition *definition = m_library.find(measure());
    return m_chart->image(
        definition ? tr("%1: %2", "a measure, and what it tells of").arg(definition->name, definition->about)
                   : tr("Attendance"));
}

QString MeasureCard::fileName() const
{
    const QString id = measure();
    return id.isEmpty() ? QStringLiteral("attendance") : QStringLiteral("progress-%1").arg(id);
}

} // namespace ipt
