#pragma once

#include "reports/document/blocks.h"
#include "reports/render/pdf/text_lines.h"

#include <QPointF>

class QPainter;

namespace ipt::pdf {

/// Draws the mark in a square of the given side.
void drawMark(QPainter &painter, doc::Mark mark, QPointF topLeft, qreal side);

/// A chip laid out: its mark and word on a tinted ground, at most `width` wide.
struct LaidChip
{
    doc::Mark mark = doc::Mark::None;
    TextLine word;
    TextStyle style;
    qreal width = 0;
};

LaidChip layOutChip(const doc::Chip &chip, qreal width);
qreal chipHeight();
void drawChip(QPainter &painter, const LaidChip &chip, QPointF topLeft);

} // namespace ipt::pdf
