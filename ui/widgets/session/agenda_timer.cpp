#include "ui/widgets/session/agenda_timer.h"

#include "ui/theme/theme.h"
#include "ui/widgets/items/spoken_role.h"
#include "ui/widgets/session/agenda_captions.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace ipt {

namespace {

constexpr int barHeight = 9;

} // namespace

AgendaTimer::AgendaTimer(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    speakAs(this, QAccessible::StaticText);
    describe();
}

void AgendaTimer::setAgenda(const QList<AgendaSegment> &segments)
{
    m_segments = segments;
    QStringList lines;
    for (const AgendaSegment &segment : segments)
        lines.append(tr("%1, %n min", "a segment of the agenda", segment.minutes).arg(segment.title));
    setToolTip(lines.join(QLatin1Char('\n')));
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

QList<QRectF> AgendaTimer::bars(const QRectF &room) const
{
    const double gap = px(3);
    const double perMinute =
        (room.width() - gap * (int(m_segments.size()) - 1)) / std::max(1, totalMinutes());
    QList<QRectF> bars;
    double x = room.left();
    for (const AgendaSegment &segment : m_segments) {
        bars.append(QRectF(x, room.top() + px(3), segment.minutes * perMinute, px(barHeight)));
        x = bars.last().right() + gap;
    }
    return bars;
}

void AgendaTimer::paintSegments(QPainter *painter, const QRectF &room) const
{
    const QList<QRectF> bars = this->bars(room);
    const int current = currentSegment();
    int begins = 0;
    for (int index = 0; index < m_segments.size(); ++index) {
        const AgendaSegment &segment = m_segments[index];
        const QRectF &bar = bars[index];
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
        if (m_calls && index == current) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(colour(&Colours::accent), px(2)));
            painter->drawRoundedRect(bar.adjusted(-px(2), -px(2), px(2), px(2)), radius + px(2),
                                     radius + px(2));
        }
        begins += segment.minutes;
    }
    paintCaptions(painter, bars, room.bottom());
}

void AgendaTimer::paintCaptions(QPainter *painter, const QList<QRectF> &bars, double bottom) const
{
    const int current = currentSegment();
    QFont plain = ipt::font(TextStyle::Caption);
    plain.setWeight(QFont::Normal);
    QFont calling = plain;
    calling.setWeight(QFont::DemiBold);
    QStringList words;
    QList<double> widths;
    for (int index = 0; index < m_segments.size(); ++index) {
        const bool calls = m_calls && index == current;
        const QString &title = m_segments[index].title;
        const QString named = calls ? tr("Now: %1").arg(title) : title;
        words.append(index == current ? tr("%1 · %2").arg(named, remainderText()) : title);
        widths.append(QFontMetrics(calls ? calling : plain).horizontalAdvance(words[index]));
    }
    const QList<CaptionPlace> places = placeCaptions(bars, widths, px(12));
    for (int index = 0; index < m_segments.size(); ++index) {
        const bool calls = m_calls && index == current;
        const double top = bars[index].bottom() + px(3);
        painter->setFont(calls ? calling : plain);
        painter->setPen(colour(calls              ? &Colours::accent
                               : index == current ? &Colours::ink
                                                  : &Colours::softInk));
        // What fits must not be cut for a fraction of a pixel.
        const int wide = int(std::ceil(places[index].width)) + 1;
        painter->drawText(QRectF(places[index].left, top, wide, bottom - top), Qt::AlignLeft | Qt::AlignTop,
                          painter->fontMetrics().elidedText(words[index], Qt::ElideRight, wide));
    }
}

} // namespace ipt
