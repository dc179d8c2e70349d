#include "ui/widgets/session/agenda_timer.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace ipt {

namespace {

constexpr int barHeight = 9;

} // namespace

AgendaTimer::AgendaTimer(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void AgendaTimer::setAgenda(const QList<AgendaSegment> &segments)
{
    m_segments = segments;
    describe();
    update();
}

void AgendaTimer::setElapsed(int seconds)
{
    const int before = currentSegment();
    const int minuteBefore = m_elapsed / 60;
    m_elapsed = std::max(0, seconds);
    update();
    // A screen reader is not told every second.
    if (m_elapsed / 60 != minuteBefore)
        describe();
    if (currentSegment() > before && before >= 0)
        emit segmentBegan(currentSegment());
}

void AgendaTimer::setPaused(bool paused)
{
    m_paused = paused;
    describe();
    update();
}

void AgendaTimer::setCalling(bool calls)
{
    if (calls == m_calls)
        return;
    m_calls = calls;
    describe();
    update();
    if (calls) {
        QAccessibleEvent told(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&told);
    }
}

int AgendaTimer::currentSegment() const
{
    int end = 0;
    for (int index = 0; index < m_segments.size(); ++index) {
        end += m_segments[index].minutes * 60;
        if (m_elapsed < end)
            return index;
    }
    return int(m_segments.size()) - 1;
}

int AgendaTimer::totalMinutes() const
{
    int total = 0;
    for (const AgendaSegment &segment : m_segments)
        total += segment.minutes;
    return total;
}

QString AgendaTimer::clockText() const
{
    const int minutes = m_elapsed / 60;
    return QStringLiteral("%1:%2").arg(minutes).arg(m_elapsed % 60, 2, 10, QLatin1Char('0'));
}

QString AgendaTimer::remainderText() const
{
    if (m_paused)
        return tr("break");
    const int over = m_elapsed / 60 - totalMinutes();
    if (m_elapsed >= totalMinutes() * 60)
        return tr("%n min over", nullptr, over);
    int end = 0;
    for (int index = 0; index <= currentSegment(); ++index)
        end += m_segments[index].minutes;
    return tr("%n min left", nullptr, (end * 60 - m_elapsed + 59) / 60);
}

void AgendaTimer::describe()
{
    const QString running = tr("%n minute(s) of the meeting", nullptr, m_elapsed / 60);
    setAccessibleName(
        m_segments.isEmpty()
            ? running
            : tr("%1; %2, %3").arg(running, m_segments[currentSegment()].title, remainderText()));
}

QSize AgendaTimer::sizeHint() const
{
    return {px(640), px(36)};
}

QSize AgendaTimer::minimumSizeHint() const
{
    return {px(280), px(36)};
}

void AgendaTimer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool over = !m_segments.isEmpty() && m_elapsed >= totalMinutes() * 60;
    painter.setFont(ipt::font(TextStyle::Figures));
    painter.setPen(colour(over ? &Colours::warningInk : m_paused ? &Colours::softInk : &Colours::ink));
    // Wide enough for the longest meeting, so that the bar does not jump as the figures change.
    const int clock = painter.fontMetrics().horizontalAdvance(QStringLiteral("000:00"));
    painter.drawText(QRect(0, 0, clock, height()), Qt::AlignLeft | Qt::AlignVCenter, clockText());
    if (!m_segments.isEmpty())
        paintSegments(&painter, QRectF(clock, 0, width() - clock, height()));
}

void AgendaTimer::paintSegments(QPainter *painter, const QRectF &room) const
{
    const double gap = px(3);
    const double perMinute =
        (room.width() - gap * (int(m_segments.size()) - 1)) / std::max(1, totalMinutes());
    const int current = currentSegment();
    QFont small = ipt::font(TextStyle::Caption);
    painter->setFont(small);
    double x = room.left();
    int begins = 0;
    for (int index = 0; index < m_segments.size(); ++index) {
        const AgendaSegment &segment = m_segments[index];
        const QRectF bar(x, room.top() + px(3), segment.minutes * perMinute, px(barHeight));
        const double radius = bar.height() / 2;
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(index == current ? &Colours::accentTint : &Colours::track));
        painter->drawRoundedRect(bar, radius, radius);
        const double share = std::clamp((m_elapsed / 60.0 - begins) / std::max(1, segment.minutes), 0.0, 1.0);
        if (share > 0) {
            QRectF gone = bar;
            gone.setWidth(std::max(bar.width() * share, double(px(2))));
            painter->setBrush(colour(m_paused ? &Colours::bar : &Colours::accent));
            painter->drawRoundedRect(gone, std::min(radius, gone.width() / 2), radius);
        }
        const bool calls = m_calls && index == current;
        const QString title = calls ? tr("Now: %1").arg(segment.title) : segment.title;
        const QString words = index == current ? tr("%1 · %2").arg(title, remainderText()) : segment.title;
        const QRectF caption(x, bar.bottom() + px(3), bar.width(), room.bottom() - bar.bottom() - px(3));
        small.setWeight(calls ? QFont::DemiBold : QFont::Normal);
        painter->setFont(small);
        painter->setPen(colour(calls              ? &Colours::accent
                               : index == current ? &Colours::ink
                                                  : &Colours::softInk));
        if (calls) {
            painter->setBrush(Qt::NoBrush);
            painter->save();
            painter->setPen(QPen(colour(&Colours::accent), px(2)));
            painter->drawRoundedRect(bar.adjusted(-px(2), -px(2), px(2), px(2)), radius + px(2),
                                     radius + px(2));
            painter->restore();
        }
        painter->drawText(caption, Qt::AlignLeft | Qt::AlignTop,
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, int(caption.width())));
        x += bar.width() + gap;
        begins += segment.minutes;
    }
}

} // namespace ipt
