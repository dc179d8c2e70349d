#include "reports/render/pdf/mark_painter.h"

#include "reports/render/mark_shape.h"
#include "reports/render/palette.h"
#include "reports/render/pdf/units.h"

#include <QPainter>

namespace ipt::pdf {

namespace {
constexpr qreal markSide = pt(8);
constexpr qreal sideRoom = pt(5);
constexpr qreal markGap = pt(3.5);
} // namespace

void drawMark(QPainter &painter, doc::Mark mark, QPointF topLeft, qreal side)
{
    const MarkShape shape = shapeOf(mark);
    const QColor colour = coloursOf(mark).shape;
    painter.save();
    painter.translate(topLeft);
    painter.scale(side / 16, side / 16);
    painter.setPen(QPen(colour, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape.stroked);
    painter.fillPath(shape.filled, colour);
    painter.restore();
}

LaidChip layOutChip(const doc::Chip &chip, qreal width)
{
    LaidChip laid{chip.mark, {}, styleOf(Type::Chip), 0};
    laid.style.colour = coloursOf(chip.mark).ink;
    const qreal beside = 2 * sideRoom + (chip.mark == doc::Mark::None ? 0 : markSide + markGap);
    laid.word = layOutShortened(chip.text, laid.style, width - beside);
    laid.width = beside + laid.word.width;
    return laid;
}

qreal chipHeight()
{
    return pt(15);
}

void drawChip(QPainter &painter, const LaidChip &chip, QPointF topLeft)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(coloursOf(chip.mark).tint);
    painter.drawRoundedRect(QRectF(topLeft, QSizeF(chip.width, chipHeight())), pt(3.5), pt(3.5));
    qreal x = topLeft.x() + sideRoom;
    if (chip.mark != doc::Mark::None) {
        drawMark(painter, chip.mark, {x, topLeft.y() + (chipHeight() - markSide) / 2}, markSide);
        x += markSide + markGap;
    }
    drawLine(painter, chip.word, chip.style, {x, topLeft.y() + (chipHeight() - chip.style.lineHeight) / 2});
}

} // namespace ipt::pdf
