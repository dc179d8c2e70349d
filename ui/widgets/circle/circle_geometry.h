#pragma once

#include "engine/core/number.h"

#include <QPointF>
#include <QRectF>

namespace ipt {

/// Where rings and bearings lie on the drawing. Bearings are degrees clockwise from the top.
class CircleGeometry
{
public:
    CircleGeometry() = default;
    /// The largest circle that fits with room for tokens and labels around it; tokens are smaller
    /// where there are many people.
    explicit CircleGeometry(const QRectF &bounds, qsizetype people = 0);

    QPointF centre() const { return m_centre; }
    double radiusOf(Ring ring) const;
    QPointF pointAt(Ring ring, double bearing) const;
    /// The nearest ring.
    Ring ringAt(QPointF point) const;
    /// 0 to under 360; 0 at the centre itself.
    double bearingAt(QPointF point) const;

    double tokenRadius() const { return m_tokenRadius; }
    double ghostRadius() const { return m_tokenRadius * 0.82; }
    /// Large enough for a short name, as far as the innermost ring allows.
    double memberRadius() const;
    const QRectF &bounds() const { return m_bounds; }

private:
    QRectF m_bounds;
    QPointF m_centre;
    double m_radius = 0; ///< of the outermost ring
    double m_tokenRadius = 0;
};

} // namespace ipt
