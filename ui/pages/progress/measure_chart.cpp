#include "ui/pages/progress/measure_chart.h"

#include "engine/arc/arc.h"
#include "ui/pages/progress/band_tone.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/words.h"
#include "ui/widgets/painted/presence_tile.h"

#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace ipt {

namespace {

constexpr int tileSide = 17;
constexpr int footRow = 24;

/// Lines of one chart differ by stroke as well as by colour.
QPen penOf(int track)
{
    static constexpr std::array inks{&Colours::accent, &Colours::risk, &Colours::deficit};
    static constexpr std::array strokes{Qt::SolidLine, Qt::DashLine, Qt::DotLine};
    const size_t which = size_t(track) % inks.size();
    return {QBrush(colour(inks[which])), 2, strokes[which], Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

MeasureChart::MeasureChart(QWidget *parent)
    : ItemsWidget(parent)
{
    setAccessibleName(tr("Scores and attendance by session"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MeasureChart::setCourse(const QList<StripMark> &strip, const QList<PhaseShade> &phases,
                             const QList<UseReport> &use)
{
    m_strip = strip;
    m_phases = phases;
    m_use = use;
    itemsChanged();
}

void MeasureChart::setTracks(const MeasureTracks &tracks)
{
    m_tracks = tracks;
    setAccessibleName(tracks.name.isEmpty() ? tr("Attendance by session")
                                            : tr("%1 and attendance by session").arg(tracks.name));
    setAccessibleDescription(tracks.change);
    itemsChanged();
}

int MeasureChart::pointCount() const
{
    int count = 0;
    for (const Track &track : m_tracks.tracks)
        count += int(track.points.size());
    return count;
}

int MeasureChart::itemCount() const
{
    return pointCount() + int(m_strip.size());
}

MeasureChart::Where MeasureChart::whereOf(int index) const
{
    Where where;
    qsizetype left = index;
    while (left >= m_tracks.tracks[where.track].points.size())
        left -= m_tracks.tracks[where.track++].points.size();
    where.point = left;
    return where;
}

const TrackPoint &MeasureChart::pointAt(int index) const
{
    const Where where = whereOf(index);
    return m_tracks.tracks[where.track].points[where.point];
}

int MeasureChart::useDays(SessionNumber session) const
{
    int days = 0;
    for (const UseReport &report : m_use) {
        if (report.session == session)
            days = std::max(days, report.leastDays);
    }
    return days;
}

QString MeasureChart::itemText(int index) const
{
    if (index < pointCount())
        return pointAt(index).spoken;
    const StripMark &mark = m_strip[index - pointCount()];
    QString state = nameOf(mark.state);
    if (!mark.belongs)
        state = tr("not in the group");
    else if (mark.attendance)
        state = nameOf(mark.attendance->status);
    else if (hasBegun({mark.session, mark.state, {}, {}, {}, {}, {}}))
        state = tr("attendance not recorded");
    QString text = tr("Session %1: %2").arg(mark.session.value()).arg(state);
    if (const int days = useDays(mark.session); days > 0)
        text = tr("%1; use on at least %n day(s)", nullptr, days).arg(text);
    return text;
}

QSize MeasureChart::frame() const
{
    const QFontMetrics metrics(ipt::font(TextStyle::Caption));
    const int gutter = std::max(metrics.horizontalAdvance(tr("Attendance")),
                                metrics.horizontalAdvance(QStringLiteral("000"))) +
                       px(12);
    const int head = metrics.height() + px(8);
    const int foot = metrics.height() + px(8) + 2 * px(footRow);
    return {gutter + px(8), head + foot};
}

QRectF MeasureChart::plot() const
{
    const QSize around = frame();
    const int head = QFontMetrics(ipt::font(TextStyle::Caption)).height() + px(8);
    return QRectF(around.width() - px(8), head, std::max(1, width() - around.width()),
                  std::max(1, height() - around.height()));
}

int MeasureChart::footTop() const
{
    return int(plot().bottom()) + QFontMetrics(ipt::font(TextStyle::Caption)).height() + px(8);
}

double MeasureChart::xOf(double place) const
{
    const QRectF area = plot();
    const double columns = std::max<qsizetype>(1, m_strip.size());
    const double share = (place + 0.5) / columns;
    return area.left() + area.width() * std::clamp(share, 0.0, 1.0);
}

double MeasureChart::yOf(int value) const
{
    const QRectF area = plot();
    const double range = std::max(1, m_tracks.most - m_tracks.least);
    return area.bottom() - area.height() * (value - m_tracks.least) / range;
}

QRect MeasureChart::itemRect(int index) const
{
    if (index < pointCount()) {
        const TrackPoint &point = pointAt(index);
        const QPointF centre(xOf(point.place), yOf(point.value));
        return QRectF(centre.x() - px(8), centre.y() - px(8), px(16), px(16)).toRect();
    }
    const int column = index - pointCount();
    const int left = int(xOf(column - 0.5));
    return QRect(left, int(plot().bottom()) + px(2), int(xOf(column + 0.5)) - left,
                 footTop() + 2 * px(footRow) - int(plot().bottom()) - px(2));
}

QSize MeasureChart::sizeHint() const
{
    // Without scores there is only the foot to show.
    return {px(600), frame().height() + (m_tracks.tracks.isEmpty() ? 0 : px(240))};
}

QSize MeasureChart::minimumSizeHint() const
{
    return {px(320), sizeHint().height()};
}

int MeasureChart::nearestPoint(double place) const
{
    int nearest = -1;
    double least = 0;
    for (int index = 0; index < pointCount(); ++index) {
        const double away = std::abs(pointAt(index).place - place);
        if (nearest < 0 || away < least) {
            nearest = index;
            least = away;
        }
    }
    return nearest;
}

int MeasureChart::neighbour(int index, Qt::Key key) const
{
    const int points = pointCount();
    if (key == Qt::Key_Down && index < points && !m_strip.isEmpty()) {
        const int column = int(std::lround(pointAt(index).place));
        return points + std::clamp(column, 0, int(m_strip.size()) - 1);
    }
    if (key == Qt::Key_Up && index >= points && points > 0)
        return nearestPoint(index - points);
    return ItemsWidget::neighbour(index, key);
}

void MeasureChart::paintBands(QPainter *painter) const
{
    const QRectF area = plot();
    if (m_tracks.bands.isEmpty())
        painter->fillRect(area, colour(&Colours::neutralTint));
    for (const BandStripe &band : m_tracks.bands) {
        const double top = yOf(band.to);
        painter->fillRect(QRectF(area.left(), top, area.width(), yOf(band.from) - top),
                          colour(bandTone(band.place)));
    }
}

void MeasureChart::paintScale(QPainter *painter) const
{
    QList<int> marks{m_tracks.least, m_tracks.most};
    for (const BandStripe &band : m_tracks.bands)
        marks.append(band.from);
    if (m_tracks.bands.isEmpty())
        marks.append((m_tracks.least + m_tracks.most) / 2);
    painter->setFont(ipt::font(TextStyle::Caption));
    painter->setPen(colour(&Colours::softInk));
    const int height = painter->fontMetrics().height();
    for (const int mark : marks) {
        const QRectF place(0, yOf(mark) - height / 2.0, plot().left() - px(6), height);
        painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(mark));
    }
}

void MeasureChart::paintPhases(QPainter *painter) const
{
    const QRectF area = plot();
    painter->setFont(ipt::font(TextStyle::Caption));
    for (const PhaseShade &phase : m_phases) {
        double first = -1;
        double last = -1;
        for (qsizetype i = 0; i < m_strip.size(); ++i) {
            if (m_strip[i].session == phase.first)
                first = double(i) - 0.5;
            if (m_strip[i].session == phase.last)
                last = double(i) + 0.5;
        }
        if (first < -0.5 || last < 0)
            continue;
        const QRectF name(xOf(first) + px(4), 0, xOf(last) - xOf(first) - px(8), area.top() - px(4));
        painter->setPen(colour(&Colours::softInk));
        painter->drawText(
            name, Qt::AlignLeft | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(phaseName(phase.phase), Qt::ElideRight, int(name.width())));
        if (first < 0)
            continue;
        painter->setPen(QPen(colour(&Colours::middle), 1));
        painter->drawLine(QPointF(xOf(first), px(2)), QPointF(xOf(first), area.bottom()));
    }
}

void MeasureChart::paintTrack(QPainter *painter, int index) const
{
    const Track &track = m_tracks.tracks[index];
    if (track.points.isEmpty())
        return;
    QPolygonF line;
    for (const TrackPoint &point : track.points)
        line.append(QPointF(xOf(point.place), yOf(point.value)));
    const QPen pen = penOf(index);
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool alert = track.points[i].alert;
        painter->setPen(QPen(colour(&Colours::card), 1.5));
        painter->setBrush(pen.color());
        painter->drawEllipse(line[i], px(4), px(4));
        if (!alert)
            continue;
        painter->setPen(QPen(colour(&Colours::risk), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(line[i], px(7), px(7));
    }
    if (m_tracks.tracks.size() < 2)
        return;
    painter->setFont(ipt::font(TextStyle::Caption));
    painter->setPen(colour(&Colours::ink));
    const int width = painter->fontMetrics().horizontalAdvance(track.name);
    const double x = std::min(line.last().x() + px(8), plot().right() - width - px(4));
    const bool fitsAbove = line.last().y() - painter->fontMetrics().height() - px(8) > plot().top();
    const double below = px(8) + painter->fontMetrics().ascent();
    painter->drawText(QPointF(x, line.last().y() + (fitsAbove ? -px(8) : below)), track.name);
}

void MeasureChart::paintChange(QPainter *painter) const
{
    if (m_tracks.change.isEmpty() || m_tracks.tracks.isEmpty() || m_tracks.tracks.first().points.size() < 2)
        return;
    QFont bold = ipt::font(TextStyle::Caption);
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    const QFontMetrics metrics = painter->fontMetrics();
    const int width = metrics.horizontalAdvance(m_tracks.change);
    const QList<TrackPoint> &points = m_tracks.tracks.first().points;
    const double right = std::min(plot().right() - px(4),
                                  std::max(xOf(points.last().place) + px(8), plot().left() + width + px(8)));
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
    const double baseline = std::max(plot().top() + metrics.ascent() + px(4), highest - px(12));
    painter->setPen(colour(&Colours::ink));
    painter->drawText(QPointF(left, baseline), m_tracks.change);
}

void MeasureChart::paintFoot(QPainter *painter) const
{
    painter->setFont(ipt::font(TextStyle::Caption));
    const QFontMetrics metrics = painter->fontMetrics();
    const int top = footTop();
    const double gutter = plot().left() - px(6);
    painter->setPen(colour(&Colours::softInk));
    painter->drawText(QRectF(0, top, gutter, px(footRow)), Qt::AlignRight | Qt::AlignVCenter,
                      tr("Attendance"));
    painter->drawText(QRectF(0, top + px(footRow), gutter, px(footRow)), Qt::AlignRight | Qt::AlignVCenter,
                      tr("Use"));
    const double pitch = plot().width() / std::max<qsizetype>(1, m_strip.size());
    const double side = std::min<double>(px(tileSide), pitch - 2);
    for (qsizetype i = 0; i < m_strip.size(); ++i) {
        const StripMark &mark = m_strip[i];
        const double x = xOf(double(i));
        painter->setPen(colour(&Colours::softInk));
        painter->drawText(QRectF(x - pitch, plot().bottom() + px(4), 2 * pitch, metrics.height()),
                          Qt::AlignCenter, QLocale().toString(mark.session.value()));
        const QRectF tile(x - side / 2, top + (px(footRow) - side) / 2, side, side);
        if (mark.attendance)
            paintPresence(painter, tile, mark.attendance->status);
        else if (mark.belongs)
            painter->fillRect(QRectF(x - px(4), tile.center().y() - 0.5, px(8), 1), colour(&Colours::line));
        const int days = useDays(mark.session);
        if (days == 0)
            continue;
        const QRectF use = tile.translated(0, px(footRow));
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(&Colours::risk));
        painter->drawRoundedRect(use, px(4), px(4));
        painter->setPen(colour(&Colours::onRisk));
        painter->drawText(use, Qt::AlignCenter, QLocale().toString(days));
    }
}

void MeasureChart::paintCurrent(QPainter *painter) const
{
    if (!hasFocus() || currentItem() < 0)
        return;
    painter->setPen(QPen(colour(&Colours::accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(QRectF(itemRect(currentItem())).adjusted(1, 1, -1, -1), px(4), px(4));
}

void MeasureChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBands(&painter);
    if (!m_tracks.tracks.isEmpty())
        paintScale(&painter);
    paintPhases(&painter);
    for (int track = 0; track < m_tracks.tracks.size(); ++track)
        paintTrack(&painter, track);
    paintChange(&painter);
    paintFoot(&painter);
    paintCurrent(&painter);
}

} // namespace ipt
