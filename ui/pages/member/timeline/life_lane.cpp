#include "ui/pages/member/timeline/life_lane.h"

#include "engine/core/excerpt.h"
#include "ui/pages/member/timeline/event_texts.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace ipt {

namespace {

constexpr qsizetype longestLabel = 38;

double radius()
{
    return px(4);
}

double footHeight()
{
    return px(14);
}

QString labelOf(const LifeEvent &event)
{
    return openingOf(event.text, longestLabel);
}

} // namespace

double secondsOf(QDate day)
{
    return double(day.toJulianDay() - QDate(1970, 1, 1).toJulianDay()) * 86400.0;
}

QDate dayOfSeconds(double seconds)
{
    return QDate(1970, 1, 1).addDays(qint64(std::floor(seconds / 86400.0)));
}

LifeLane::LifeLane(QCPAxisRect *rect, const TimeLines &lines)
    : QCPLayerable(rect->parentPlot(), QStringLiteral("main"), nullptr)
    , m_rect(rect)
    , m_lines(lines)
{
}

void LifeLane::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

QRect LifeLane::clipRect() const
{
    return m_rect->rect();
}

double LifeLane::xOf(QDate day) const
{
    return m_rect->axis(QCPAxis::atBottom)->coordToPixel(secondsOf(day));
}

QRectF LifeLane::events() const
{
    return QRectF(m_rect->rect()).adjusted(0, px(2), 0, -footHeight() - px(4));
}

LifeLane::Placed LifeLane::placeOne(qsizetype index, const QFontMetrics &metrics, QList<QRectF> &taken) const
{
    const LifeEvent &event = m_lines.events[index];
    const QRectF room = events();
    const double from = xOf(event.when.earliest());
    // Up to the end of its last day, so that a day has a width as well.
    const double to = xOf(event.when.latest().addDays(1));
    const double step = metrics.height() + px(2);
    const double wide = metrics.horizontalAdvance(labelOf(event));
    const bool leftward = to + wide + px(10) > room.right() && from - wide - px(10) > room.left();
    const auto at = [&](double y, bool withLabel) {
        Placed placed{index, QRectF(from, y - radius(), to - from, 2 * radius()), {}};
        if (to - from < 2 * radius())
            placed.mark = QRectF((from + to) / 2 - radius(), y - radius(), 2 * radius(), 2 * radius());
        if (withLabel) {
            const double x = leftward ? placed.mark.left() - px(5) - wide : placed.mark.right() + px(5);
            placed.label = QRectF(x, y - metrics.height() / 2.0, wide, metrics.height());
        }
        return placed;
    };
    const auto isFree = [&taken](const Placed &placed) {
        const QRectF whole = placed.mark.united(placed.label).adjusted(-1, 0, px(6), 0);
        return std::none_of(taken.begin(), taken.end(),
                            [&whole](const QRectF &other) { return other.intersects(whole); });
    };
    for (const bool withLabel : {true, false}) {
        for (double y = room.bottom() - step / 2; y > room.top() + step / 2 - 1; y -= step) {
            const Placed placed = at(y, withLabel);
            if (!isFree(placed))
                continue;
            taken.append(placed.mark.united(placed.label));
            return placed;
        }
    }
    return at(room.bottom() - step / 2, false);
}

QList<LifeLane::Placed> LifeLane::place(const QFontMetrics &metrics) const
{
    QList<qsizetype> order;
    const QCPRange seen = m_rect->axis(QCPAxis::atBottom)->range();
    for (qsizetype i = 0; i < m_lines.events.size(); ++i) {
        const LifeEvent &event = m_lines.events[i];
        if (secondsOf(event.when.latest().addDays(1)) < seen.lower ||
            secondsOf(event.when.earliest()) > seen.upper)
            continue;
        // The current one has its words before all others.
        if (m_current && event.id == m_current)
            order.prepend(i);
        else
            order.append(i);
    }
    QList<QRectF> taken;
    QList<Placed> placed;
    for (const qsizetype index : std::as_const(order))
        placed.append(placeOne(index, metrics, taken));
    return placed;
}

void LifeLane::drawFoot(QCPPainter *painter) const
{
    const QRectF room(m_rect->rect());
    const double top = room.bottom() - footHeight();
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(&Colours::track));
    painter->drawRect(QRectF(room.left(), top + footHeight() / 2 - 1, room.width(), 2));
    painter->setBrush(colour(&Colours::good));
    for (const RecoverySpan &span : m_lines.recovery) {
        const double from = xOf(span.from);
        painter->drawRoundedRect(QRectF(from, top + px(3), std::max(2.0, xOf(span.to) - from), px(8)), 2, 2);
    }
    painter->setBrush(colour(&Colours::risk));
    for (const UseSpan &span : m_lines.use) {
        const double from = xOf(span.from);
        const double to = xOf(span.to.addDays(1));
        const double middle = (from + to) / 2;
        const double half = std::max<double>(px(4), (to - from) / 2);
        // Pointed, so that it is told from recovery without its colour.
        const double y = top + footHeight() / 2;
        painter->drawPolygon(
            QPolygonF({{middle - half, y}, {middle, top}, {middle + half, y}, {middle, top + footHeight()}}));
    }
}

void LifeLane::drawEvent(QCPPainter *painter, const Placed &placed) const
{
    const LifeEvent &event = m_lines.events[placed.event];
    const bool current = m_current && event.id == m_current;
    const Swatch swatch = swatchOf(toneOf(event.kind.value_or(LifeEventKind::Other)));
    painter->setPen(current ? QPen(colour(&Colours::ink), 2) : QPen(Qt::NoPen));
    painter->setBrush(colour(swatch.mark));
    painter->drawRoundedRect(placed.mark, radius(), radius());
    if (placed.label.isEmpty())
        return;
    painter->setPen(colour(current ? &Colours::ink : &Colours::softInk));
    painter->drawText(placed.label.adjusted(0, 0, px(20), 0), Qt::AlignLeft | Qt::AlignVCenter,
                      labelOf(event));
}

void LifeLane::draw(QCPPainter *painter)
{
    painter->setFont(ipt::font(TextStyle::Caption));
    drawFoot(painter);
    m_placed = place(painter->fontMetrics());
    for (const Placed &placed : std::as_const(m_placed))
        drawEvent(painter, placed);
}

std::optional<LifeEventId> LifeLane::eventAt(const QPointF &at) const
{
    for (const Placed &placed : m_placed) {
        const bool hit = placed.mark.adjusted(-3, -3, 3, 3).contains(at) || placed.label.contains(at);
        if (hit)
            return m_lines.events[placed.event].id;
    }
    return std::nullopt;
}

LaneGround::LaneGround(QCPAxisRect *rect, const TimeLines &lines, const QString &name)
    : QCPLayerable(rect->parentPlot(), QStringLiteral("background"), nullptr)
    , m_rect(rect)
    , m_lines(lines)
    , m_name(name)
{
}

void LaneGround::applyDefaultAntialiasingHint(QCPPainter *painter) const
{
    painter->setAntialiasing(true);
}

QRect LaneGround::clipRect() const
{
    // The name stands in the margin.
    return m_rect->rect().adjusted(-m_rect->rect().left(), 0, 0, 0);
}

void LaneGround::draw(QCPPainter *painter)
{
    const QRectF room(m_rect->rect());
    if (m_lines.groupFrom.isValid()) {
        const QCPAxis *axis = m_rect->axis(QCPAxis::atBottom);
        const double from = axis->coordToPixel(secondsOf(m_lines.groupFrom));
        const double to = axis->coordToPixel(secondsOf(m_lines.groupTo.addDays(1)));
        const QRectF shade(QPointF(from, room.top()), QPointF(to, room.bottom()));
        painter->fillRect(shade.intersected(room), colour(&Colours::accentTint));
    }
    painter->setFont(ipt::font(TextStyle::Caption));
    painter->setPen(colour(&Colours::softInk));
    const QRectF margin(px(6), room.top() + px(2), room.left() - px(34), room.height());
    painter->drawText(margin, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_name);
}

} // namespace ipt
