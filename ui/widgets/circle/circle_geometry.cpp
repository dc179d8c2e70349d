#include "ui/widgets/circle/circle_geometry.h"

#include "engine/inventory/inventory_check.h"
#include "ui/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ipt {

namespace {

constexpr double toRadians = std::numbers::pi / 180;
constexpr qsizetype manyPeople = 40;

} // namespace

CircleGeometry::CircleGeometry(const QRectF &bounds, qsizetype people)
    : m_bounds(bounds)
    , m_centre(bounds.center())
{
    const double half = std::min(bounds.width(), bounds.height()) / 2;
    const double share = people > manyPeople ? 0.038 : 0.052;
    m_tokenRadius = std::clamp(half * share, double(px(10)), double(px(19)));
    const double labelRoom = m_tokenRadius + px(22);
    m_radius = std::max(half - labelRoom, half / 2);
}

double CircleGeometry::radiusOf(Ring ring) const
{
    // The member takes the middle third; the rings share the rest evenly.
    const int held = std::clamp(ring.value(), innermostRing, outermostRing);
    return m_radius * (1.0 / 3 + (held - 1) / 6.0);
}

double CircleGeometry::memberRadius() const
{
    const double most = radiusOf(Ring(innermostRing)) - 1.3 * m_tokenRadius;
    return std::max(m_tokenRadius, std::min(std::max(1.65 * m_tokenRadius, double(px(28))), most));
}

QPointF CircleGeometry::pointAt(Ring ring, double bearing) const
{
    const double angle = bearing * toRadians;
    const double radius = radiusOf(ring);
    return m_centre + QPointF(std::sin(angle) * radius, -std::cos(angle) * radius);
}

Ring CircleGeometry::ringAt(QPointF point) const
{
    const double distance = std::hypot(point.x() - m_centre.x(), point.y() - m_centre.y());
    Ring nearest(innermostRing);
    for (int ring = innermostRing; ring <= outermostRing; ++ring) {
        if (std::abs(radiusOf(Ring(ring)) - distance) < std::abs(radiusOf(nearest) - distance))
            nearest = Ring(ring);
    }
    return nearest;
}

double CircleGeometry::bearingAt(QPointF point) const
{
    const QPointF from = point - m_centre;
    if (from.isNull())
        return 0;
    return normalBearing(std::atan2(from.x(), -from.y()) / toRadians);
}

} // namespace ipt
