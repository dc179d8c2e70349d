#include "ui/pages/progress/measure/measure_chart.h"

#include "engine/arc/arc.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/charts/painted_item.h"
#include "ui/widgets/charts/plot_look.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace ipt {

namespace {

const auto frameLayer = QStringLiteral("overlay");
/// Of a picture, whatever the window's width.
constexpr int pictureWidth = 880;

} // namespace

MeasureChart::MeasureChart(QWidget *parent)
    : ItemsWidget(parent)
    , m_canvas(new QCustomPlot(this))
    , m_plot(std::make_unique<MeasurePlot>(m_canvas))
{
    setAccessibleName(tr("Scores and attendance by session"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // The library draws; keys, tooltips and screen readers are this widget's.
    m_canvas->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_canvas->setFocusPolicy(Qt::NoFocus);
    m_canvas->setInteractions(QCP::iNone);
    connect(&Theme::instance(), &Theme::changed, this, &MeasureChart::draw);
    connect(this, &ItemsWidget::currentItemChanged, this, &MeasureChart::showCurrent);
}

MeasureChart::~MeasureChart() = default;

void MeasureChart::setPicture(const MeasurePicture &picture)
{
    m_picture = picture;
    setAccessibleName(picture.tracks.name.isEmpty()
                          ? tr("Attendance by session")
                          : tr("%1 and attendance by session").arg(picture.tracks.name));
    setAccessibleDescription(picture.tracks.change);
    itemsChanged();
    draw();
}

void MeasureChart::draw()
{
    m_plot->draw(m_picture, Theme::instance().colours());
    auto *frame = new PaintedItem(m_canvas, [this](QPainter *painter) {
        if (!hasFocus() || currentItem() < 0)
            return;
        painter->setPen(QPen(colour(&Colours::accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(itemRect(currentItem())).adjusted(1, 1, -1, -1), px(4), px(4));
    });
    frame->setLayer(frameLayer);
    m_canvas->replot(QCustomPlot::rpQueuedReplot);
}

void MeasureChart::showCurrent()
{
    m_canvas->layer(frameLayer)->replot();
}

QImage MeasureChart::image(const QString &title) const
{
    static const Colours light = coloursOf(ThemeKind::Light);
    QCustomPlot canvas;
    MeasurePlot plot(&canvas);
    MeasurePicture picture = m_picture;
    picture.title = title;
    plot.draw(picture, light);
    const int titleHeight = QFontMetrics(ipt::font(TextStyle::Section)).height() + px(8);
    return pictureOf(&canvas, {px(pictureWidth), MeasurePlot::heightFor(picture) + titleHeight});
}

int MeasureChart::pointCount() const
{
    int count = 0;
    for (const Track &track : m_picture.tracks.tracks)
        count += int(track.points.size());
    return count;
}

int MeasureChart::itemCount() const
{
    return pointCount() + int(m_picture.strip.size());
}

MeasureChart::Where MeasureChart::whereOf(int index) const
{
    Where where;
    qsizetype left = index;
    while (left >= m_picture.tracks.tracks[where.track].points.size())
        left -= m_picture.tracks.tracks[where.track++].points.size();
    where.point = left;
    return where;
}

const TrackPoint &MeasureChart::pointAt(int index) const
{
    const Where where = whereOf(index);
    return m_picture.tracks.tracks[where.track].points[where.point];
}

QString MeasureChart::itemText(int index) const
{
    if (index < pointCount())
        return pointAt(index).spoken;
    const int column = index - pointCount();
    if (column < m_picture.columnWords.size())
        return m_picture.columnWords[column];
    const StripMark &mark = m_picture.strip[column];
    QString state = nameOf(mark.state);
    if (!mark.belongs)
        state = tr("not in the group");
    else if (mark.attendance)
        state = nameOf(mark.attendance->status);
    else if (mark.begun)
        state = tr("attendance not recorded");
    QString text = tr("Session %1: %2").arg(mark.session.value()).arg(state);
    for (const PhaseShade &phase : m_picture.phases) {
        if (!(mark.session < phase.first || phase.last < mark.session))
            text =
                tr("%1; %2", "a session, and the phase it is in").arg(text, phaseName(phase.phase).toLower());
    }
    if (const int days = m_picture.useDays(mark.session); days > 0)
        text = tr("%1; use on at least %n day(s)", nullptr, days).arg(text);
    else if (m_picture.askedForUse.contains(mark.session))
        text = tr("%1; asked, and no use told of").arg(text);
    for (const PlacedEvent &event : m_picture.events) {
        if (std::max(0, int(std::floor(event.place))) == column)
            text = tr("%1; %2", "a session, and an event after it").arg(text, event.told);
    }
    return text;
}

QRect MeasureChart::itemRect(int index) const
{
    if (index < pointCount()) {
        const TrackPoint &point = pointAt(index);
        const QPointF centre(m_plot->xOf(point.place), m_plot->yOf(point.value));
        return QRectF(centre.x() - px(10), centre.y() - px(10), px(20), px(20)).toRect();
    }
    const double column = index - pointCount();
    const QRectF foot = m_plot->foot();
    const double left = m_plot->xOf(column - 0.5);
    const double top = foot.top() - QFontMetrics(ipt::font(TextStyle::Caption)).height() - px(6);
    return QRectF(left, top, m_plot->xOf(column + 0.5) - left, foot.bottom() - top).toRect();
}

QSize MeasureChart::sizeHint() const
{
    return {px(600), MeasurePlot::heightFor(m_picture)};
}

QSize MeasureChart::minimumSizeHint() const
{
    return {px(320), sizeHint().height()};
}

void MeasureChart::resizeEvent(QResizeEvent *event)
{
    ItemsWidget::resizeEvent(event);
    m_canvas->setGeometry(rect());
}

void MeasureChart::changeEvent(QEvent *event)
{
    ItemsWidget::changeEvent(event);
    // The text scale comes with the font.
    if (event->type() == QEvent::FontChange)
        draw();
}

void MeasureChart::focusInEvent(QFocusEvent *event)
{
    ItemsWidget::focusInEvent(event);
    showCurrent();
}

void MeasureChart::focusOutEvent(QFocusEvent *event)
{
    ItemsWidget::focusOutEvent(event);
    showCurrent();
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
    const int columns = int(m_picture.strip.size());
    if (key == Qt::Key_Down && index < points && columns > 0)
        return points + std::clamp(int(std::lround(pointAt(index).place)), 0, columns - 1);
    if (key == Qt::Key_Up && index >= points && points > 0)
        return nearestPoint(index - points);
    return ItemsWidget::neighbour(index, key);
}

} // namespace ipt
