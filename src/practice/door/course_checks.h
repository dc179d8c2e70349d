#pragma once

#include "engine/core/result.h"
#include "engine/record/practice_record.h"

/// What a use case makes sure of before anything of a member's course is kept. Each refusal says
/// what is wrong in a sentence.
namespace ipt {

class Door;

/// The member belongs or belonged to the group.
Result<void> checkBelonging(Door &door, const MemberId &member, const GroupId &group);
Result<void> checkInventory(Door &door, const Inventory &inventory);
Result<void> checkFormulation(Door &door, const Formulation &formulation);
Result<void> checkAction(Door &door, const Action &action);
Result<void> checkMeasure(Door &door, const MeasureTaken &measure);
Result<void> checkLifeEvent(Door &door, const LifeEvent &event);
Result<void> checkMidpointReview(Door &door, const MidpointReview &review);
Result<void> checkGrowth(Door &door, const GrowthRating &rating);

} // namespace ipt
