#include "reports/render/pdf/side_by_side.h"

#include "reports/render/pdf/units.h"

#include <QPainter>

#include <algorithm>

namespace ipt::pdf {

void TextColumn::append(const std::vector<TextLine> &more, const TextStyle &style)
{
    for (const TextLine &line : more)
        lines.push_back({line, style});
}

Strips sideBySide(std::vector<TextColumn> columns)
{
    size_t count = 0;
    for (const TextColumn &column : columns)
        count = std::max(count, column.lines.size());
    const auto shared = std::make_shared<const std::vector<TextColumn>>(std::move(columns));
    Strips strips(count);
    for (size_t i = 0; i < count; ++i) {
        for (const TextColumn &column : *shared) {
            if (i < column.lines.size())
                strips[i].height = std::max(strips[i].height, column.lines[i].style.lineHeight);
        }
        strips[i].paint = [shared, i](QPainter &painter, QPointF topLeft) {
            for (const TextColumn &column : *shared) {
                if (i < column.lines.size())
                    drawLine(painter, column.lines[i].line, column.lines[i].style,
                             topLeft + QPointF(column.x, 0));
            }
        };
    }
    return strips;
}

void keepTogether(Strips &strips)
{
    for (size_t i = 0; i + 1 < strips.size(); ++i)
        strips[i].keepWithNext = true;
}

void pad(Strip &strip, qreal above, qreal below)
{
    strip.height += above + below;
    strip.paint = [inner = std::move(strip.paint), above](QPainter &painter, QPointF topLeft) {
        if (inner)
            inner(painter, topLeft + QPointF(0, above));
    };
}

void paintAlso(Strip &strip, std::function<void(QPainter &, QPointF)> more)
{
    strip.paint = [inner = std::move(strip.paint), more = std::move(more)](QPainter &painter,
                                                                           QPointF topLeft) {
        if (inner)
            inner(painter, topLeft);
        more(painter, topLeft);
    };
}

void underline(Strip &strip, qreal x, qreal width, const QColor &colour)
{
    paintAlso(strip, [x, width, colour, below = strip.height](QPainter &painter, QPointF topLeft) {
        painter.setPen(QPen(colour, pt(0.6)));
        const QPointF from = topLeft + QPointF(x, below);
        painter.drawLine(QLineF(from, from + QPointF(width, 0)));
    });
}

} // namespace ipt::pdf
