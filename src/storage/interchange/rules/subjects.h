#pragma once

#include "engine/measures/measure_library.h"
#include "storage/interchange/rules/record_index.h"

/// The rules, by subject. What each finds is placed below the thing it is given.
namespace ipt::interchange {

Finding checkMemberRecord(const Member &member, const RecordIndex &index);
Finding checkGroupRecord(const Group &group, const RecordIndex &index);
Finding checkNote(const Note &note, const GroupIndex &group, const RecordIndex &index);
Finding checkSignature(const Signature &signature, const RecordIndex &index);

Finding checkInventory(const Inventory &inventory, const RecordIndex &index);
Finding checkFormulation(const Formulation &formulation, const RecordIndex &index);
Finding checkAction(const Action &action, const RecordIndex &index);
Finding checkMeasure(const MeasureTaken &taken, const RecordIndex &index, const MeasureLibrary &measures);
Finding checkEarlierAnswers(const EarlierAnswers &earlier, const RecordIndex &index);
Finding checkLifeEvent(const LifeEvent &event, const RecordIndex &index);
Finding checkGrowth(const GrowthRating &rating, const RecordIndex &index);
Finding checkMidpointReview(const MidpointReview &review, const RecordIndex &index);
Finding checkFarewell(const Farewell &farewell, const RecordIndex &index);

Finding checkDisclosure(const Disclosure &disclosure, const RecordIndex &index);
Finding checkFollowUp(const FollowUp &followUp, const RecordIndex &index);
Finding checkContact(const IndividualContact &contact, const RecordIndex &index);
Finding checkOverride(const Override &passed, const RecordIndex &index);

} // namespace ipt::interchange
