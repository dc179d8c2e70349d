#include "ui/pages/progress/measure/measure_plot.h"

#include "engine/arc/arc.h"
#include "ui/pages/progress/measure/band_tone.h"
#include "ui/theme/theme.h"
#include "ui/widgets/charts/painted_item.h"
#include "ui/widgets/charts/plot_look.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

// The scores between the phases above them and what stands below.

namespace ipt {

namespace {

/// Lines of one chart differ by stroke as well as by colour.
QPen penOf(int track, const Colours &colours)
{
    static constexpr std::array inks{&Colours::accent, &Colours::risk, &Colours::deficit};
    static constexpr std::array strokes{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    const size_t which = size_t(track) % inks.size();
    return {QBrush(colours.*inks[which]), 2, strokes[which], Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

void MeasurePlot::addScores(int row)
{
    m_scores = addAxisRect(m_plot, row);
    m_scores->setAutoMargins(QCP::msLeft | QCP::msRight);
    m_scores->setMargins({0, px(4), 0, 0});
    QCPAxis *values = m_scores->axis(QCPAxis::atLeft);
    showAxis(values, *m_colours);
    const MeasureTracks &tracks = m_picture.tracks;
    values->setRange(tracks.least, tracks.most);
    const QSharedPointer<QCPAxisTickerText> ticks(new QCPAxisTickerText);
    QList<int> marks{tracks.least, tracks.most};
    for (const BandStripe &band : tracks.bands)
        marks.append(band.from);
    if (tracks.bands.isEmpty())
        marks.append((tracks.least + tracks.most) / 2);
    for (const int mark : std::as_const(marks))
        ticks->addTick(mark, QLocale().toString(mark));
    values->setTicker(ticks);
    addBands();
    addPhaseLines();
    for (int track = 0; track < tracks.tracks.size(); ++track)
        addTrack(track);
    addChange();
}

void MeasurePlot::addBands()
{
    const QList<BandStripe> &bands = m_picture.tracks.bands;
    if (bands.isEmpty()) {
        m_scores->setBackground(QBrush(m_colours->neutralTint));
        return;
    }
    QCPAxis *names = m_scores->axis(QCPAxis::atRight);
    showAxis(names, *m_colours);
    names->setRange(m_picture.tracks.least, m_picture.tracks.most);
    const QSharedPointer<QCPAxisTickerText> labels(new QCPAxisTickerText);
    for (const BandStripe &band : bands) {
        auto *ground = new QCPItemRect(m_plot);
        ground->setLayer(QStringLiteral("grid"));
        ground->setClipAxisRect(m_scores);
        for (QCPItemPosition *corner : {ground->topLeft, ground->bottomRight}) {
            corner->setAxisRect(m_scores);
            corner->setAxes(m_scores->axis(QCPAxis::atBottom), m_scores->axis(QCPAxis::atLeft));
            corner->setTypeX(QCPItemPosition::ptAxisRectRatio);
            corner->setTypeY(QCPItemPosition::ptPlotCoords);
        }
        ground->topLeft->setCoords(0, band.to);
        ground->bottomRight->setCoords(1, band.from);
        // The line where a band ends is what tells it from the next one without colour.
        ground->setPen(QPen(m_colours->controlLine, 1));
        ground->setBrush(QBrush(m_colours->*bandTone(band.place)));
        labels->addTick((band.from + band.to) / 2.0, band.label);
    }
    names->setTicker(labels);
}

void MeasurePlot::addPhaseLines()
{
    const auto line = [this](const QPen &pen, double x, double y, bool upright) {
        auto *one = new QCPItemStraightLine(m_plot);
        one->setClipAxisRect(m_scores);
        for (QCPItemPosition *point : {one->point1, one->point2}) {
            point->setAxisRect(m_scores);
            point->setAxes(m_scores->axis(QCPAxis::atBottom), m_scores->axis(QCPAxis::atLeft));
        }
        one->point1->setCoords(x, y);
        one->point2->setCoords(upright ? x : x + 1, upright ? y + 1 : y);
        one->setPen(pen);
    };
    for (const PhaseShade &phase : m_picture.phases) {
        const auto columns = columnsOf(phase);
        if (columns && columns->first > 0)
            line(QPen(m_colours->middle, 1), double(columns->first) - 0.5, 0, true);
    }
    for (const int value : m_picture.tracks.reliableFrom)
        line(QPen(m_colours->softInk, 1, Qt::DashLine), 0, value, false);
}

void MeasurePlot::addTrack(int index)
{
    const Track &track = m_picture.tracks.tracks[index];
    const QPen pen = penOf(index, *m_colours);
    QCPAxis *places = m_scores->axis(QCPAxis::atBottom);
    QCPAxis *values = m_scores->axis(QCPAxis::atLeft);
    const auto scatter = [&](QCPScatterStyle::ScatterShape shape, const QPen &edge, const QBrush &fill,
                             double size, auto is) {
        QCPGraph *marks = m_plot->addGraph(places, values);
        marks->setLineStyle(QCPGraph::lsNone);
        marks->setScatterStyle({shape, edge, fill, size});
        for (const TrackPoint &point : track.points) {
            if (is(point))
                marks->addData(point.place, point.value);
        }
    };
    QCPGraph *line = m_plot->addGraph(places, values);
    line->setPen(pen);
    for (const TrackPoint &point : track.points)
        line->addData(point.place, point.value);

    const QPen edge(m_colours->card, 1.5);
    scatter(QCPScatterStyle::ssCircle, edge, pen.color(), px(9),
            [](const TrackPoint &point) { return point.verdict.value_or(Verdict::None) == Verdict::None; });
    scatter(QCPScatterStyle::ssDiamond, edge, pen.color(), px(13),
            [](const TrackPoint &point) { return point.verdict == Verdict::Better; });
    scatter(QCPScatterStyle::ssTriangle, edge, m_colours->risk, px(13),
            [](const TrackPoint &point) { return point.verdict == Verdict::Worse; });
    scatter(QCPScatterStyle::ssCircle, QPen(m_colours->risk, 2), Qt::NoBrush, px(17),
            [](const TrackPoint &point) { return point.alert; });
    if (m_picture.tracks.tracks.size() < 2 || track.points.isEmpty())
        return;
    new PaintedItem(m_plot, [this, index](QPainter *painter) {
        const Track &named = m_picture.tracks.tracks[index];
        painter->setFont(ipt::font(TextStyle::Caption));
        painter->setPen(m_colours->ink);
        const QFontMetrics metrics = painter->fontMetrics();
        const QPointF last(xOf(named.points.last().place), yOf(named.points.last().value));
        const double x =
            std::min(last.x() + px(8), scores().right() - metrics.horizontalAdvance(named.name) - px(4));
        const bool fitsAbove = last.y() - metrics.height() - px(8) > scores().top();
        painter->drawText(QPointF(x, last.y() + (fitsAbove ? -px(8) : px(8) + metrics.ascent())), named.name);
    });
}

void MeasurePlot::addChange()
{
    if (m_picture.tracks.change.isEmpty() || m_picture.tracks.tracks.first().points.size() < 2)
        return;
    new PaintedItem(m_plot, [this](QPainter *painter) { paintChange(painter); });
}

void MeasurePlot::paintChange(QPainter *painter) const
{
    QFont bold = ipt::font(TextStyle::Caption);
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    const QFontMetrics metrics = painter->fontMetrics();
    const QString &change = m_picture.tracks.change;
    const int width = metrics.horizontalAdvance(change);
    const QList<TrackPoint> &points = m_picture.tracks.tracks.first().points;
    const double right = std::min(scores().right() - px(4), std::max(xOf(points.last().place) + px(8),
                                                                     scores().left() + width + px(8)));
    const double left = right - width;
    // Above whatever of the line runs below the words.
    double highest = yOf(points.last().value);
    for (qsizetype i = 1; i < points.size(); ++i) {
        const double from = xOf(points[i - 1].place);
        const double to = xOf(points[i].place);
        if (to < left || from > right)
            continue;
        const double share = to > from ? std::clamp((left - from) / (to - from), 0.0, 1.0) : 1.0;
        const double entry =
            yOf(points[i - 1].value) + share * (yOf(points[i].value) - yOf(points[i - 1].value));
        highest = std::min({highest, entry, yOf(points[i].value)});
    }
    const double baseline = std::max(scores().top() + metrics.ascent() + px(4), highest - px(12));
    painter->setPen(m_colours->ink);
    painter->drawText(QPointF(left, baseline), change);
}

} // namespace ipt
