#pragma once

#include "engine/core/result.h"
#include "engine/record/practice_record.h"
#include "practice/door/door.h"

#include <QCoreApplication>

/// What a use case makes sure of before anything of a member's course is kept. Each refusal says
/// what is wrong in a sentence.
namespace ipt {

struct CourseWords
{
    Q_DECLARE_TR_FUNCTIONS(Course)
};

/// What of a member's course is touched: the record's id, or what it is called.
inline Touch courseTouch(UseCase useCase, const MemberId &member, const std::optional<GroupId> &group,
                         const QString &record)
{
    Touch touch(useCase, member);
    touch.group = group;
    touch.record = record;
    return touch;
}

/// Nothing is saved over what is another member's under the same id.
template <typename T>
Result<void> checkSameMember(const std::optional<T> &known, const MemberId &member)
{
    if (known && known->member != member)
        return badInput(CourseWords::tr("Something of another member is kept under this id already."));
    return {};
}

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
