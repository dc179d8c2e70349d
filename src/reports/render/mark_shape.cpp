#include "reports/render/mark_shape.h"

#include <QtMath>

namespace ipt {

namespace {

/// Six petals around a gap: something bloomed and is gone.
QPainterPath flower()
{
    QPainterPath path;
    for (int petal = 0; petal < 6; ++petal) {
        const double angle = qDegreesToRadians(60.0 * petal + 30.0);
        const QPointF direction(qCos(angle), qSin(angle));
        path.moveTo(QPointF(8, 8) + direction * 2.2);
        path.lineTo(QPointF(8, 8) + direction * 6.2);
    }
    return path;
}

QPainterPath opposedArrows()
{
    QPainterPath path;
    path.moveTo(2.5, 5.5);
    path.lineTo(13, 5.5);
    path.moveTo(10.2, 2.7);
    path.lineTo(13, 5.5);
    path.lineTo(10.2, 8.3);
    path.moveTo(13.5, 11);
    path.lineTo(3, 11);
    path.moveTo(5.8, 8.2);
    path.lineTo(3, 11);
    path.lineTo(5.8, 13.8);
    return path;
}

QPainterPath risingArrow()
{
    QPainterPath path;
    path.moveTo(3.5, 12.5);
    path.lineTo(12.5, 3.5);
    path.moveTo(5.8, 3.5);
    path.lineTo(12.5, 3.5);
    path.lineTo(12.5, 10.2);
    return path;
}

QPainterPath circle(double radius)
{
    QPainterPath path;
    path.addEllipse(QPointF(8, 8), radius, radius);
    return path;
}

QPainterPath dashedRing()
{
    QPainterPath path;
    for (int dash = 0; dash < 4; ++dash) {
        const double from = 90.0 * dash + 14.0;
        path.arcMoveTo(2.5, 2.5, 11, 11, from);
        path.arcTo(2.5, 2.5, 11, 11, from, 62.0);
    }
    return path;
}

QPainterPath halfDisc()
{
    QPainterPath path;
    path.moveTo(8, 3);
    path.arcTo(3, 3, 10, 10, 90, 180);
    path.closeSubpath();
    return path;
}

QPainterPath cross()
{
    QPainterPath path;
    path.moveTo(4, 4);
    path.lineTo(12, 12);
    path.moveTo(12, 4);
    path.lineTo(4, 12);
    return path;
}

QPainterPath tick()
{
    QPainterPath path;
    path.moveTo(3, 8.5);
    path.lineTo(6.6, 12);
    path.lineTo(13, 4.5);
    return path;
}

QPainterPath exclamation()
{
    QPainterPath path;
    path.moveTo(8, 2.5);
    path.lineTo(8, 9.3);
    path.moveTo(8, 12.9);
    path.lineTo(8, 13.1);
    return path;
}

} // namespace

MarkShape shapeOf(doc::Mark mark)
{
    using doc::Mark;
    switch (mark) {
    case Mark::Grief:
        return {flower(), {}};
    case Mark::RoleDispute:
        return {opposedArrows(), {}};
    case Mark::RoleTransition:
        return {risingArrow(), {}};
    case Mark::InterpersonalDeficit:
        return {dashedRing(), {}};
    case Mark::Present:
        return {{}, circle(5)};
    case Mark::Partly:
        return {circle(5), halfDisc()};
    case Mark::Excused:
    case Mark::Open:
        return {circle(5), {}};
    case Mark::Absent:
        return {cross(), {}};
    case Mark::Done:
        return {tick(), {}};
    case Mark::Risk:
        return {exclamation(), {}};
    case Mark::None:
        break;
    }
    return {};
}

} // namespace ipt
