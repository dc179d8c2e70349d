#include "ui/widgets/session/turn_bar.h"

#include "ui/theme/theme.h"
#include "ui/widgets/painted/bar.h"

#include <QPainter>

namespace ipt {

TurnBar::TurnBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TurnBar::setTurns(double share, int turns, bool heard)
{
    m_share = share;
    m_heard = heard;
    setAccessibleName(heard ? tr("%n turn(s)", nullptr, turns) : tr("not heard yet"));
    setToolTip(accessibleName());
    update();
}

QSize TurnBar::sizeHint() const
{
    return {px(72), px(16)};
}

QSize TurnBar::minimumSizeHint() const
{
    return {px(32), px(16)};
}

void TurnBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF bar(0, (height() - px(6)) / 2.0, width(), px(6));
    paintBar(&painter, bar, m_share);
    if (!m_heard) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(&Colours::warning));
        painter.drawRoundedRect(QRectF(0, bar.top(), px(5), bar.height()), px(2), px(2));
    }
}

} // namespace ipt
