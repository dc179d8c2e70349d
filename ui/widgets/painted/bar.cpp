#include "ui/widgets/painted/bar.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace ipt {

void paintBar(QPainter *painter, const QRectF &target, double share)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const double radius = target.height() / 2;
    painter->setBrush(colour(&Colours::track));
    painter->drawRoundedRect(target, radius, radius);
    QRectF filled = target;
    filled.setWidth(target.width() * std::clamp(share, 0.0, 1.0));
    if (filled.width() > 0) {
        painter->setBrush(colour(&Colours::bar));
        painter->drawRoundedRect(filled, std::min(radius, filled.width() / 2), radius);
    }
    painter->restore();
}

void paintBarMark(QPainter *painter, const QRectF &target, double share)
{
    const double x = target.left() + target.width() * std::clamp(share, 0.0, 1.0);
    painter->fillRect(QRectF(x - px(3) / 2.0, target.top() - px(3), px(3), target.height() + px(6)),
                      colour(&Colours::barMark));
}

} // namespace ipt
