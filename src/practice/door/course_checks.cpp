#include "practice/door/course_checks.h"

#include "engine/arc/arc.h"
#include "engine/inventory/inventory_check.h"
#include "engine/measures/measure_library.h"
#include "engine/participation/participation.h"

#include <algorithm>

namespace ipt {

namespace {

Result<void> checkSession(Door &door, const GroupId &group, const std::optional<SessionNumber> &session)
{
    if (session && !door.file().sessions().head(group, *session))
        return badInput(CourseWords::tr("The group has no session %1.").arg(session->value()));
    return {};
}

/// A relationship keeps its id through all of a member's inventories, and an id is one person.
bool knowsRelationship(Door &door, const MemberId &member, const RelationshipId &id)
{
    const QList<Inventory> inventories = door.file().inventories().ofMember(member);
    return std::any_of(inventories.begin(), inventories.end(), [&id](const Inventory &inventory) {
        return std::any_of(inventory.relationships.begin(), inventory.relationships.end(),
                           [&id](const Relationship &relationship) { return relationship.id == id; });
    });
}

} // namespace

Result<void> checkBelonging(Door &door, const MemberId &member, const GroupId &group)
{
    if (!door.file().groups().ofMember(member).contains(group))
        return badInput(CourseWords::tr("The member does not belong to this group."));
    return {};
}

Result<void> checkInventory(Door &door, const Inventory &inventory)
{
    if (const Result<void> fine = checkBelonging(door, inventory.member, inventory.group); !fine.ok())
        return fine;
    if (const Result<void> fine = checkSession(door, inventory.group, inventory.session); !fine.ok())
        return fine;
    return checkInventory(inventory);
}

Result<void> checkFormulation(Door &door, const Formulation &formulation)
{
    if (const Result<void> fine = checkBelonging(door, formulation.member, formulation.group); !fine.ok())
        return fine;
    if (formulation.focusRelationship &&
        !knowsRelationship(door, formulation.member, *formulation.focusRelationship))
        return badInput(CourseWords::tr("The relationship in focus is not in the member's inventory."));
    QSet<GoalId> ids;
    for (const Goal &goal : formulation.goals) {
        if (goal.id.isEmpty() || ids.contains(goal.id))
            return badInput(CourseWords::tr("Each goal needs an id of its own."));
        ids.insert(goal.id);
        if (goal.levels && goal.levels->size() != 5)
            return badInput(CourseWords::tr("A goal's scale has five levels, or none."));
        for (const GoalRating &rating : goal.ratings) {
            if (rating.score < Score(-2) || Score(2) < rating.score)
                return badInput(CourseWords::tr("A goal is rated -2 to 2."));
            if (const Result<void> fine = checkSession(door, formulation.group, rating.session); !fine.ok())
                return fine;
        }
    }
    return {};
}

Result<void> checkAction(Door &door, const Action &action)
{
    if (action.text.trimmed().isEmpty())
        return badInput(CourseWords::tr("A next step needs a few words."));
    if (const Result<void> fine = checkBelonging(door, action.member, action.group); !fine.ok())
        return fine;
    for (const std::optional<SessionNumber> &session :
         {std::optional(action.setInSession), action.reviewedInSession}) {
        if (const Result<void> fine = checkSession(door, action.group, session); !fine.ok())
            return fine;
    }
    if (action.reviewedInSession && *action.reviewedInSession < action.setInSession)
        return badInput(CourseWords::tr("A next step can't be reviewed before it was set."));
    if (action.relationship && !knowsRelationship(door, action.member, *action.relationship))
        return badInput(CourseWords::tr("The relationship is not in the member's inventory."));
    return {};
}

Result<void> checkMeasure(Door &door, const MeasureTaken &measure)
{
    if (measure.group) {
        if (const Result<void> fine = checkBelonging(door, measure.member, *measure.group); !fine.ok())
            return fine;
        if (const Result<void> fine = checkSession(door, *measure.group, measure.session); !fine.ok())
            return fine;
        if (measure.session &&
            !belongs(door.file().groups().participation(*measure.group), measure.member, *measure.session))
            return badInput(CourseWords::tr("The member does not belong to the group at session %1; keep the "
                                            "measure by its day alone.")
                                .arg(measure.session->value()));
    } else if (measure.session) {
        return badInput(CourseWords::tr("A session is one of a group's; say which group it was."));
    }
    if (!measure.taken.isValid() || measure.taken > door.now().date())
        return badInput(CourseWords::tr("A measure is taken today or on a day before."));
    const MeasureDefinition *definition = door.measures().find(measure.measure);
    if (!definition)
        return badInput(CourseWords::tr("There is no definition of this measure."));
    if (measure.items.size() != definition->items.size())
        return badInput(CourseWords::tr("%1 has %2 items; %3 were given.")
                            .arg(definition->name)
                            .arg(definition->items.size())
                            .arg(measure.items.size()));
    for (qsizetype i = 0; i < measure.items.size(); ++i) {
        const QString problem =
            measure.items[i] ? definition->problemOf(int(i), *measure.items[i]) : QString();
        if (!problem.isEmpty())
            return badInput(problem);
    }
    return {};
}

Result<void> checkLifeEvent(Door &door, const LifeEvent &event)
{
    if (const Result<void> fine = checkLifeEvent(event, door.now().date()); !fine.ok())
        return fine;
    if (event.relationship && !knowsRelationship(door, event.member, *event.relationship))
        return badInput(CourseWords::tr("The relationship is not in the member's inventory."));
    return {};
}

Result<void> checkMidpointReview(Door &door, const MidpointReview &review)
{
    if (const Result<void> fine = checkBelonging(door, review.member, review.group); !fine.ok())
        return fine;
    if (review.held && *review.held > door.now().date())
        return badInput(CourseWords::tr("The midpoint review was held today or on a day before."));
    return checkSession(door, review.group, review.session);
}

Result<void> checkGrowth(Door &door, const GrowthRating &rating)
{
    if (const Result<void> fine = checkBelonging(door, rating.member, rating.group); !fine.ok())
        return fine;
    if (const Result<void> fine = checkSession(door, rating.group, rating.session); !fine.ok())
        return fine;
    for (const std::optional<int> &level : rating.levels) {
        if (level && (*level < 0 || *level > 4))
            return badInput(CourseWords::tr("Growth is rated 0 to 4."));
    }
    return {};
}

} // namespace ipt
