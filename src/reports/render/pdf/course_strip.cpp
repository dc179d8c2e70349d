#include "reports/render/pdf/course_strip.h"

#include "reports/render/palette.h"
#include "reports/render/pdf/text_lines.h"
#include "reports/render/pdf/units.h"

#include <QPainter>

#include <algorithm>

namespace ipt::pdf {

namespace {

constexpr qreal namesHeight = pt(12);
constexpr qreal stepHeight = pt(17);
constexpr qreal stepGap = pt(2.5);

void drawStep(QPainter &painter, const QRectF &area, const QColor &ground, int number, bool current)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(area, pt(2.5), pt(2.5));
    if (current) {
        painter.setPen(QPen(paint::ink, pt(1.3)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(area.adjusted(-pt(0.4), -pt(0.4), pt(0.4), pt(0.4)), pt(2.8), pt(2.8));
    }
    TextStyle style = styleOf(Type::Tiny);
    style.font.setWeight(current ? QFont::Bold : QFont::Normal);
    const TextLine line = layOutShortened(QString::number(number), style, area.width(), Qt::AlignHCenter);
    drawLine(painter, line, style, {area.x(), area.y() + (area.height() - style.lineHeight) / 2});
}

} // namespace

Strip courseStrip(const doc::Course &course, qreal width)
{
    Strip strip;
    strip.height = namesHeight + stepHeight + pt(1);
    strip.paint = [course, width](QPainter &painter, QPointF topLeft) {
        const int count = course.spans.isEmpty() ? 0 : course.spans.last().last;
        const qreal step = (width + stepGap) / std::max(1, count);
        for (qsizetype i = 0; i < course.spans.size(); ++i) {
            const doc::Course::Span &span = course.spans[i];
            const qreal x = topLeft.x() + (span.first - 1) * step;
            const qreal room = (span.last - span.first + 1) * step - stepGap;
            const TextStyle &label = styleOf(Type::Label);
            drawLine(painter, layOutShortened(span.name, label, room), label, {x, topLeft.y()});
            for (int number = span.first; number <= span.last; ++number) {
                const QRectF area(topLeft.x() + (number - 1) * step, topLeft.y() + namesHeight + pt(1),
                                  step - stepGap, stepHeight - pt(1));
                drawStep(painter, area, phaseColour(static_cast<int>(i)), number, number == course.current);
            }
        }
    };
    return strip;
}

} // namespace ipt::pdf
