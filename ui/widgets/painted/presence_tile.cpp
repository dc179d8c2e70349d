#include "ui/widgets/painted/presence_tile.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ipt {

void paintPresence(QPainter *painter, const QRectF &target, Presence presence)
{
    paintPresence(painter, target, presence, Theme::instance().colours());
}

void paintPresence(QPainter *painter, const QRectF &target, Presence presence, const Colours &colours)
{
    const Swatch swatch = swatchOf(presence);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colours.*swatch.tint);
    painter->drawRoundedRect(target, px(4), px(4));
    const double inset = target.width() * 0.12;
    paintIcon(painter, iconOf(presence), target.adjusted(inset, inset, -inset, -inset), colours.*swatch.ink);
    painter->restore();
}

} // namespace ipt
