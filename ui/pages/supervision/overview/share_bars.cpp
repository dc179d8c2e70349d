#include "ui/pages/supervision/overview/share_bars.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace ipt {

namespace {

void paintShare(QPainter *painter, const QRectF &place, const Share &share)
{
    painter->save();
    painter->setPen(Qt::NoPen);
    const QColor ground = colour(share.colour);
    painter->fillRect(place, share.pattern == Share::Pattern::Plain ? colour(&Colours::track) : ground);
    if (share.pattern == Share::Pattern::Hatched) {
        painter->setClipRect(place);
        painter->setPen(QPen(colour(&Colours::card), px(2)));
        const double step = px(7);
        for (double x = place.left() - place.height(); x < place.right(); x += step)
            painter->drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
    }
    painter->restore();
}

} // namespace

ShareBars::ShareBars(const QString &name, QWidget *parent)
    : ItemsWidget(parent)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBars::setBars(const QList<ShareBar> &bars, bool legend)
{
    m_bars = bars;
    m_legend = legend;
    itemsChanged();
    updateGeometry();
}

QString ShareBars::itemText(int index) const
{
    const ShareBar &bar = m_bars.at(index);
    QStringList told;
    for (const Share &share : bar.shares) {
        const QString count = QLocale().toString(share.count);
        told.append(share.words.isEmpty() ? count : tr("%1 %2").arg(count, share.words));
    }
    const QString label = bar.aside.isEmpty() ? bar.label : tr("%1, %2").arg(bar.label, bar.aside);
    return tr("%1: %2").arg(label, told.join(tr(", ")));
}

int ShareBars::legendHeight() const
{
    return m_legend && !m_bars.isEmpty() ? QFontMetrics(ipt::font(TextStyle::Caption)).height() + px(10) : 0;
}

int ShareBars::rowHeight() const
{
    return QFontMetrics(ipt::font(TextStyle::Body)).height() + px(30);
}

QRect ShareBars::itemRect(int index) const
{
    return {0, legendHeight() + index * rowHeight(), width(), rowHeight()};
}

QSize ShareBars::sizeHint() const
{
    return {px(420), legendHeight() + int(m_bars.size()) * rowHeight()};
}

QSize ShareBars::minimumSizeHint() const
{
    return {px(240), sizeHint().height()};
}

void ShareBars::paintLegend(QPainter *painter) const
{
    painter->setFont(ipt::font(TextStyle::Caption));
    const int height = legendHeight() - px(8);
    int x = px(4);
    for (const Share &share : m_bars.first().shares) {
        const QRectF mark(x, (height - px(10)) / 2.0, px(18), px(10));
        paintShare(painter, mark, share);
        painter->setPen(colour(&Colours::softInk));
        const int wide = painter->fontMetrics().horizontalAdvance(share.words);
        painter->drawText(QRect(x + px(24), 0, wide + px(4), height), Qt::AlignLeft | Qt::AlignVCenter,
                          share.words);
        x += px(24) + wide + px(20);
    }
}

void ShareBars::paintBar(QPainter *painter, int index) const
{
    const ShareBar &bar = m_bars.at(index);
    const QRect row = itemRect(index).adjusted(px(4), px(4), -px(4), -px(4));
    painter->setFont(ipt::font(TextStyle::Strong));
    painter->setPen(colour(&Colours::ink));
    const QFontMetrics strong(painter->font());
    const QRect words(row.left(), row.top(), row.width(), strong.height());
    painter->drawText(words, Qt::AlignLeft, bar.label);
    painter->setFont(ipt::font(TextStyle::Body));
    painter->setPen(colour(&Colours::softInk));
    const int indent = strong.horizontalAdvance(bar.label) + px(8);
    painter->drawText(words.adjusted(indent, 0, 0, 0), Qt::AlignLeft, bar.aside);

    QStringList figures;
    for (const Share &share : bar.shares)
        figures.append(QLocale().toString(share.count));
    painter->setPen(colour(&Colours::ink));
    painter->drawText(words, Qt::AlignRight, figures.join(QStringLiteral(" · ")));

    const QRectF track(row.left(), row.top() + strong.height() + px(5), row.width(), px(10));
    painter->fillRect(track, colour(&Colours::track));
    double x = track.left();
    for (const Share &share : bar.shares) {
        const double wide = bar.whole > 0 ? track.width() * share.count / bar.whole : 0;
        if (wide <= 0)
            continue;
        // A sliver of the card keeps neighbours apart.
        paintShare(painter, QRectF(x, track.top(), std::max(1.0, wide - 1), track.height()), share);
        x += wide;
    }
}

void ShareBars::paintEvent(QPaintEvent *)
{
    if (m_bars.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (legendHeight() > 0)
        paintLegend(&painter);
    for (int index = 0; index < itemCount(); ++index)
        paintBar(&painter, index);
    if (hasFocus() && currentItem() >= 0) {
        painter.setPen(QPen(colour(&Colours::accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(itemRect(currentItem())).adjusted(1, 1, -1, -1), px(4), px(4));
    }
}

} // namespace ipt
