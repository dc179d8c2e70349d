#include "ui/widgets/base/chips/chip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/words/words.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace ipt {

namespace {

QFont chipFont()
{
    QFont small = font(TextStyle::Caption);
    small.setPixelSize(px(12));
    small.setWeight(QFont::Medium);
    return small;
}

int iconSide()
{
    return px(12);
}

} // namespace

ChipLook ChipLook::area(ProblemArea area)
{
    return {shortNameOf(area), swatchOf(area), iconOf(area), nameOf(area)};
}

ChipLook ChipLook::technique(const QString &text)
{
    return {text, swatchOf(Tone::Neutral), std::nullopt, Chip::tr("technique: %1").arg(text)};
}

ChipLook ChipLook::feeling(const QString &text)
{
    return {text,
            {&Colours::feeling, &Colours::feelingTint, &Colours::feelingInk},
            std::nullopt,
            Chip::tr("feeling: %1").arg(text)};
}

ChipLook ChipLook::trigger()
{
    return {Chip::tr("trigger"), swatchOf(Tone::Neutral), Icon::Trigger, {}};
}

ChipLook ChipLook::risk(const QString &text)
{
    return {text, {&Colours::risk, &Colours::risk, &Colours::onRisk}, Icon::Risk, {}};
}

ChipLook ChipLook::state(const QString &text, Tone tone)
{
    return {text, swatchOf(tone), std::nullopt, {}};
}

QSize chipSize(const ChipLook &look)
{
    const QFontMetrics metrics(chipFont());
    const int words = metrics.horizontalAdvance(look.text);
    const int mark = look.icon ? iconSide() + (look.text.isEmpty() ? 0 : px(4)) : 0;
    return {words + mark + px(14), std::max(metrics.height(), iconSide()) + px(4)};
}

void paintChip(QPainter *painter, const QRectF &target, const ChipLook &look)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(look.colours.tint));
    painter->drawRoundedRect(target, px(5), px(5));

    QRectF inner = target.adjusted(px(7), 0, -px(7), 0);
    const QColor ink = colour(look.colours.ink);
    if (look.icon) {
        const QRectF place(inner.left(), target.center().y() - iconSide() / 2.0, iconSide(), iconSide());
        paintIcon(painter, *look.icon, place, ink);
        inner.setLeft(place.right() + px(4));
    }
    painter->setFont(chipFont());
    painter->setPen(ink);
    // One pixel of grace: widths are rounded, and a chip of its own size must not be cut off.
    const QString text = painter->fontMetrics().elidedText(look.text, Qt::ElideRight, int(inner.width()) + 1);
    painter->drawText(inner.adjusted(0, 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
    painter->restore();
}

Chip::Chip(const ChipLook &look, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setLook(look);
}

void Chip::setLook(const ChipLook &look)
{
    m_look = look;
    setAccessibleName(look.spoken());
    setToolTip(look.spoken() == look.text ? QString() : look.spoken());
    updateGeometry();
    update();
}

QSize Chip::minimumSizeHint() const
{
    const QSize whole = chipSize(m_look);
    return {std::min(whole.width(), px(48)), whole.height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QSize natural = chipSize(m_look);
    const QRectF target(0, (height() - natural.height()) / 2.0, std::min(width(), natural.width()),
                        natural.height());
    paintChip(&painter, target, m_look);
}

void Chip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace ipt
