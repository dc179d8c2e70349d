#include "storage/interchange/rules/subjects.h"

namespace ipt::interchange {

namespace {

/// A tie joins two people of the same inventory.
Finding checkTies(const Inventory &inventory)
{
    QSet<RelationshipId> people;
    for (const Relationship &relationship : inventory.relationships)
        people.insert(relationship.id);
    const auto known = [&](const RelationshipId &id) {
        return unless(
            people.contains(id),
            QT_TRANSLATE_NOOP("Interchange",
                              "This inventory has no relationship with this id. Add it, or correct the "
                              "id."));
    };
    return inEach("ties", inventory.ties, [&](const Tie &tie) {
        return first({in("a", known(tie.a)), in("b", known(tie.b))});
    });
}

/// The member and the group that something was done in, where it takes belonging.
Finding checkWithin(const GroupId &group, const MemberId &member, const RecordIndex &index)
{
    return first({
        in("member", index.checkBelonging(group, member)),
        in("group", index.checkGroup(group)),
    });
}

Finding checkGoal(const Goal &goal, const GroupId &group, const RecordIndex &index)
{
    return inEach("ratings", goal.ratings, [&](const GoalRating &rating) {
        return in("session", index.checkSession(group, rating.session));
    });
}

Finding checkTaken(const MeasureTaken &taken, const RecordIndex &index)
{
    return first({
        in("member", index.checkMember(taken.member)),
        in("group", taken.group, [&](const GroupId &id) { return index.checkGroup(id); }),
        in("session", taken.session,
           [&](SessionNumber session) {
               return taken.group ? index.checkSession(*taken.group, session) : std::nullopt;
           }),
    });
}

Finding checkItems(const QList<std::optional<int>> &answers, const MeasureDefinition &measure)
{
    if (answers.size() != measure.items.size()) {
        return BrokenRule{QCoreApplication::translate(
                              "Interchange", "The items of this measure must be %L1. Give each one, with "
                                             "null where it was not answered.")
                              .arg(measure.items.size()),
                          QString()};
    }
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const MeasureItem &item = measure.items[i];
        if (!answers[i] || item.takes(*answers[i]))
            continue;
        return BrokenRule{QCoreApplication::translate(
                              "Interchange", "This item must be from %L1 to %L2, or null where it was not "
                                             "answered.")
                              .arg(item.least)
                              .arg(item.most),
                          QString()}
            .in(i);
    }
    return std::nullopt;
}

} // namespace

Finding checkMemberRecord(const Member &member, const RecordIndex &index)
{
    return first({
        in("clinician", member.clinician, [&](const UserId &id) { return index.checkUser(id); }),
        repeatedId("consents", member.consents),
    });
}

Finding checkInventory(const Inventory &inventory, const RecordIndex &index)
{
    return first({
        checkWithin(inventory.group, inventory.member, index),
        in("session", inventory.session,
           [&](SessionNumber session) { return index.checkSession(inventory.group, session); }),
        repeatedId("relationships", inventory.relationships),
        checkTies(inventory),
    });
}

Finding checkFormulation(const Formulation &formulation, const RecordIndex &index)
{
    return first({
        checkWithin(formulation.group, formulation.member, index),
        in("focus_relationship", formulation.focusRelationship,
           [&](const RelationshipId &id) { return index.checkRelationship(formulation.member, id); }),
        repeatedId("goals", formulation.goals),
        inEach("goals", formulation.goals,
               [&](const Goal &goal) { return checkGoal(goal, formulation.group, index); }),
    });
}

Finding checkAction(const Action &action, const RecordIndex &index)
{
    return first({
        checkWithin(action.group, action.member, index),
        in("set_in_session", index.checkSession(action.group, action.setInSession)),
        in("relationship", action.relationship,
           [&](const RelationshipId &id) { return index.checkRelationship(action.member, id); }),
        in("reviewed_in_session", action.reviewedInSession,
           [&](SessionNumber reviewed) {
               return first({
                   index.checkSession(action.group, reviewed),
                   unless(action.setInSession <= reviewed,
                          QT_TRANSLATE_NOOP("Interchange",
                                            "The action is reviewed before it was set. Correct one "
                                            "of the two sessions.")),
               });
           }),
    });
}

Finding checkMeasure(const MeasureTaken &taken, const RecordIndex &index, const MeasureLibrary &measures)
{
    const MeasureDefinition *measure = measures.find(taken.measure);
    return first({
        checkTaken(taken, index),
        in("items", measure ? checkItems(taken.items, *measure) : std::nullopt),
    });
}

Finding checkEarlierAnswers(const EarlierAnswers &earlier, const RecordIndex &index)
{
    // The answers may have been what was wrong; only what they belong to is checked.
    return first({
        checkTaken(earlier.was, index),
        in("by", index.checkUser(earlier.by)),
    });
}

Finding checkLifeEvent(const LifeEvent &event, const RecordIndex &index)
{
    return first({
        in("member", index.checkMember(event.member)),
        in("relationship", event.relationship,
           [&](const RelationshipId &id) { return index.checkRelationship(event.member, id); }),
    });
}

Finding checkGrowth(const GrowthRating &rating, const RecordIndex &index)
{
    return first({
        in("member", index.checkMember(rating.member)),
        in("group", index.checkGroup(rating.group)),
        in("session", index.checkSession(rating.group, rating.session)),
    });
}

Finding checkMidpointReview(const MidpointReview &review, const RecordIndex &index)
{
    if (Finding broken = checkWithin(review.group, review.member, index))
        return broken;
    return review.session ? in("session", index.checkSession(review.group, *review.session)) : Finding();
}

Finding checkFarewell(const Farewell &farewell, const RecordIndex &index)
{
    return checkWithin(farewell.group, farewell.member, index);
}

} // namespace ipt::interchange
