#pragma once

#include "engine/core/result.h"
#include "engine/record/course.h"
#include "engine/record/inventory.h"

/// What an inventory and a life event must be to be kept.
namespace ipt {

inline constexpr int innermostRing = 1;
inline constexpr int outermostRing = 5;

/// A name and a relation of one line each, rings 1 to 5, a bearing of 0 to under 360 degrees, a quality
/// of -2 to 2, answers that can be kept. The error's place is within the relationship.
Result<void> checkRelationship(const Relationship &relationship);
/// Between two different people of the inventory who are not tied yet.
Result<void> checkTie(const Inventory &inventory, const Tie &tie);
/// All of it; no id stands for two people. A pair that is tied twice, as a document may have it, is kept.
Result<void> checkInventory(const Inventory &inventory);

/// Ids that stand for somebody else in the later inventory: neither the name nor the relation is the same.
QList<RelationshipId> reusedIds(const Inventory &earlier, const Inventory &later);

/// Has a text, and lies no later than today, whatever part of its date is known.
Result<void> checkLifeEvent(const LifeEvent &event, QDate today);

/// Any bearing as one of 0 to under 360 degrees; 0 where it is not a number.
double normalBearing(double degrees);

} // namespace ipt
