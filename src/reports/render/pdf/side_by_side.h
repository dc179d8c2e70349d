#pragma once

#include "reports/render/pdf/strip.h"
#include "reports/render/pdf/text_lines.h"

namespace ipt::pdf {

struct StyledLine
{
    TextLine line;
    TextStyle style;
};

/// Lines under one another, `x` right of the margin.
struct TextColumn
{
    qreal x = 0;
    std::vector<StyledLine> lines;

    void append(const std::vector<TextLine> &more, const TextStyle &style);
};

/// The columns beside one another, a strip for each line; lines of the same rank share a strip.
Strips sideBySide(std::vector<TextColumn> columns);

/// Each strip but the last is kept with the next.
void keepTogether(Strips &strips);

/// Room within the strip, above and below what it paints.
void pad(Strip &strip, qreal above, qreal below);

/// Paints more on the strip; `topLeft` is the strip's own.
void paintAlso(Strip &strip, std::function<void(QPainter &, QPointF topLeft)> more);

/// A thin line along the strip's lower edge.
void underline(Strip &strip, qreal x, qreal width, const QColor &colour);

} // namespace ipt::pdf
