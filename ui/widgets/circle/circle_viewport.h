#pragma once

#include <QRectF>

namespace ipt {

/// Which part of a larger sheet a widget shows. The circle is laid out on the whole sheet, so that
/// zooming in gives people room and leaves texts as they are.
class CircleViewport
{
public:
    static constexpr double largestZoom = 4;

    double zoom() const { return m_zoom; } ///< 1 where all fits
    /// The sheet, in the coordinates of a widget of that size.
    QRectF sheet(QSizeF widget) const;

    /// Keeps the point under the pointer where it is.
    void zoomBy(double factor, QPointF anchor, QSizeF widget);
    /// No farther than the sheet's edge.
    void panBy(QPointF delta, QSizeF widget);
    /// Moves so that the place can be seen.
    void reveal(const QRectF &place, QSizeF widget);
    void fit();

private:
    double m_zoom = 1;
    QPointF m_origin; ///< of the sheet: 0 or less
};

} // namespace ipt
