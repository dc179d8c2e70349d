#include "ui/widgets/base/buttons/tab_strip.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace ipt {

TabStrip::TabStrip(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
}

QSize TabStrip::tabSizeHint(int index) const
{
    const QFontMetrics metrics(ipt::font(TextStyle::Strong));
    return {metrics.horizontalAdvance(tabText(index)) + px(18), metrics.height() + px(13)};
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < count(); ++index) {
        const QRect words = tabRect(index).adjusted(0, 0, -px(18), 0);
        const bool current = index == currentIndex();
        const bool hovered =
            isTabEnabled(index) && words.contains(mapFromGlobal(QCursor::pos())) && underMouse();
        painter.setFont(ipt::font(current ? TextStyle::Strong : TextStyle::Body));
        painter.setPen(colour(current ? &Colours::accent : hovered ? &Colours::ink : &Colours::softInk));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, tabText(index));
        if (current || hovered) {
            const QRectF underline(words.left(), words.bottom() - 1, words.width(), 2);
            painter.fillRect(underline, colour(current ? &Colours::accent : &Colours::controlLine));
        }
        if (current && hasFocus()) {
            painter.setPen(QPen(colour(&Colours::accent), 1, Qt::SolidLine));
            painter.drawRoundedRect(QRectF(words).adjusted(0.5, px(2) + 0.5, -0.5, -3.5), px(4), px(4));
        }
    }
}

} // namespace ipt
