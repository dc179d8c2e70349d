#include "ui/widgets/circle/circle_viewport.h"

#include <algorithm>

namespace ipt {

QRectF CircleViewport::sheet(QSizeF widget) const
{
    const QSizeF size = widget * m_zoom;
    // The widget may have shrunk since the last move.
    const QPointF origin(std::clamp(m_origin.x(), widget.width() - size.width(), 0.0),
                         std::clamp(m_origin.y(), widget.height() - size.height(), 0.0));
    return {origin, size};
}

void CircleViewport::zoomBy(double factor, QPointF anchor, QSizeF widget)
{
    const QRectF before = sheet(widget);
    const double zoom = std::clamp(m_zoom * factor, 1.0, largestZoom);
    const double grown = zoom / m_zoom;
    m_zoom = zoom;
    m_origin = anchor - (anchor - before.topLeft()) * grown;
    m_origin = sheet(widget).topLeft();
}

void CircleViewport::panBy(QPointF delta, QSizeF widget)
{
    m_origin = sheet(widget).topLeft() + delta;
    m_origin = sheet(widget).topLeft();
}

void CircleViewport::reveal(const QRectF &place, QSizeF widget)
{
    const QRectF seen(QPointF(), widget);
    QPointF delta;
    if (place.left() < seen.left())
        delta.setX(seen.left() - place.left());
    else if (place.right() > seen.right())
        delta.setX(seen.right() - place.right());
    if (place.top() < seen.top())
        delta.setY(seen.top() - place.top());
    else if (place.bottom() > seen.bottom())
        delta.setY(seen.bottom() - place.bottom());
    panBy(delta, widget);
}

void CircleViewport::fit()
{
    *this = CircleViewport();
}

} // namespace ipt
