#include "engine/inventory/placing.h"

#include <algorithm>
#include <cmath>

namespace ipt {

bool isPlaced(const Relationship &person)
{
    return person.bearing.has_value();
}

QList<RelationshipId> unplaced(const Inventory &inventory)
{
    QList<RelationshipId> ids;
    for (const Relationship &person : inventory.relationships) {
        if (!isPlaced(person))
            ids.append(person.id);
    }
    return ids;
}

double freeBearing(const QList<PlacedAt> &taken, Ring ring)
{
    constexpr int step = 5;
    // Starting at the upper right keeps the first few clear of the top.
    constexpr double first = 45;
    double best = first;
    double most = -1;
    for (int candidate = 0; candidate < 360; candidate += step) {
        const double bearing = std::fmod(candidate + first, 360.0);
        double room = 360;
        for (const PlacedAt &other : taken) {
            const double apart = std::abs(std::remainder(bearing - other.bearing, 360.0));
            const int rings = std::abs(other.ring.value() - ring.value());
            room = std::min(room, apart * (1 + 0.6 * rings));
        }
        if (room > most) {
            most = room;
            best = bearing;
        }
    }
    return best;
}

double freeBearing(const Inventory &inventory, Ring ring)
{
    QList<PlacedAt> taken;
    for (const Relationship &person : inventory.relationships) {
        if (person.bearing)
            taken.append({person.closeness, *person.bearing});
    }
    return freeBearing(taken, ring);
}

} // namespace ipt
