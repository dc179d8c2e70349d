#include "ui/pages/member/timeline/time_axis.h"

#include "ui/pages/member/timeline/event_texts.h"
#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ipt {

TimeAxis::TimeAxis(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Axis of years; the list below says the same"));
}

void TimeAxis::setEvents(const QList<LifeEvent> &events, QDate groupFrom, QDate today)
{
    m_events = events;
    m_groupFrom = groupFrom;
    m_today = today;
    m_first = groupFrom.isValid() ? groupFrom : today;
    for (const LifeEvent &event : events)
        m_first = std::min(m_first, event.when.earliest());
    m_first = QDate(m_first.year(), 1, 1);
    m_last = QDate(today.year(), 12, 31);
    update();
}

void TimeAxis::setCurrent(const std::optional<LifeEventId> &id)
{
    m_current = id;
    update();
}

QSize TimeAxis::sizeHint() const
{
    return {px(480), px(88)};
}

QSize TimeAxis::minimumSizeHint() const
{
    return {px(200), px(88)};
}

double TimeAxis::markRadius() const
{
    return px(5);
}

double TimeAxis::xOf(QDate day) const
{
    // Recent years take more room: what lies far back is told in larger steps.
    const double years = std::max<double>(1, double(m_first.daysTo(m_last)) / 365.25);
    const double ago = double(day.daysTo(m_last)) / 365.25;
    const double share = 1 - std::log1p(ago) / std::log1p(years);
    return px(12) + share * (width() - px(24));
}

QList<QPointF> TimeAxis::places() const
{
    QList<QPointF> taken;
    const double step = 2 * markRadius() + 1;
    for (const LifeEvent &event : m_events) {
        QPointF at(xOf(event.when.earliest()), px(58));
        const auto hides = [&](const QPointF &other) {
            return std::abs(other.x() - at.x()) < step && std::abs(other.y() - at.y()) < step;
        };
        while (at.y() > markRadius() + 1 && std::any_of(taken.begin(), taken.end(), hides))
            at.ry() -= step;
        taken.append(at);
    }
    return taken;
}

void TimeAxis::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double line = px(66);
    if (m_groupFrom.isValid()) {
        const QRectF shade(QPointF(xOf(m_groupFrom), 0), QPointF(xOf(m_today), line));
        painter.fillRect(shade, colour(&Colours::accentTint));
    }
    painter.setPen(QPen(colour(&Colours::line), 1));
    painter.drawLine(QPointF(px(12), line), QPointF(width() - px(12), line));

    painter.setFont(ipt::font(TextStyle::Caption));
    double free = -1;
    for (int year = m_last.year(); year >= m_first.year(); --year) {
        const QString text = QString::number(year);
        const double x = xOf(QDate(year, 1, 1));
        const double half = painter.fontMetrics().horizontalAdvance(text) / 2.0;
        if (x - half < 0 || (free >= 0 && x + half + px(10) > free))
            continue;
        free = x - half;
        painter.setPen(colour(&Colours::line));
        painter.drawLine(QPointF(x, line), QPointF(x, line + px(4)));
        painter.setPen(colour(&Colours::softInk));
        painter.drawText(QPointF(x - half, line + px(6) + painter.fontMetrics().ascent()), text);
    }
    const QList<QPointF> marks = places();
    for (qsizetype index = 0; index < m_events.size(); ++index) {
        const Swatch swatch = swatchOf(toneOf(m_events[index].kind.value_or(LifeEventKind::Other)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(swatch.mark));
        painter.drawEllipse(marks[index], markRadius(), markRadius());
        if (m_current && m_events[index].id == m_current) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colour(&Colours::ink), 2));
            painter.drawEllipse(marks[index], markRadius() + 2, markRadius() + 2);
        }
    }
}

void TimeAxis::mousePressEvent(QMouseEvent *event)
{
    const QList<QPointF> marks = places();
    for (qsizetype index = 0; index < marks.size(); ++index) {
        const QPointF off = event->position() - marks[index];
        if (std::hypot(off.x(), off.y()) <= markRadius() + 3 && m_events[index].id)
            return emit eventChosen(*m_events[index].id);
    }
}

} // namespace ipt
