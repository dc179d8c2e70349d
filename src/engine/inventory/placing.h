#pragma once

#include "engine/record/inventory.h"

/// Who has a place on the closeness circle, and where there is room for somebody more.
namespace ipt {

/// Somebody who has not been placed has no closeness yet, whatever ring stands in the record: it asks for
/// one of each person.
bool isPlaced(const Relationship &person);
/// Those who are still to be placed, in the inventory's order.
QList<RelationshipId> unplaced(const Inventory &inventory);

struct PlacedAt
{
    Ring ring;
    double bearing = 0; ///< degrees clockwise from the top
};

/// The bearing in the middle of the widest gap on that ring, 0 to under 360 degrees. Those who stand on near
/// rings take room as well, the less the farther off.
double freeBearing(const QList<PlacedAt> &taken, Ring ring);
double freeBearing(const Inventory &inventory, Ring ring);

} // namespace ipt
