#pragma once

#include "practice/practice.h"

namespace ipt {

/// A member's way through a group: what is taken, agreed, tried, rated and said at the end.
/// Everything saved replaces the one with the same key; an empty id asks for a new one.
class Course
{
public:
    explicit Course(Door &door)
        : m_door(door)
    {
    }

    Result<InventoryId> saveInventory(const Inventory &inventory);
    Result<void> removeInventory(const InventoryId &inventory);
    /// One for each member and group.
    Result<void> saveFormulation(const Formulation &formulation);
    Result<void> removeFormulation(const MemberId &member, const GroupId &group);
    Result<ActionId> saveAction(const Action &action);
    Result<void> removeAction(const ActionId &action);
    /// Replaces the one of the same member, measure, day and session; what it replaces stays in the
    /// history. An alert in the answers opens a follow-up in the same transaction.
    Result<void> saveMeasure(const MeasureTaken &measure);
    /// Puts right the answers or the day of one that is kept; what was there stays in the history.
    Result<void> correctMeasure(const MeasureTaken &was, const MeasureTaken &is);
    /// The answers stay in the history.
    Result<void> removeMeasure(const MeasureTaken &measure);
    Result<LifeEventId> saveLifeEvent(const LifeEvent &event);
    Result<void> removeLifeEvent(const LifeEvent &event);
    /// One for each member, group, session and rater.
    Result<void> saveGrowth(const GrowthRating &rating);
    /// One for each member and group.
    Result<void> saveMidpointReview(const MidpointReview &review);
    Result<void> removeMidpointReview(const MemberId &member, const GroupId &group);
    /// One for each member and group.
    Result<void> saveFarewell(const Farewell &farewell);

    Result<FollowUpId> openFollowUp(const FollowUp &followUp);
    /// Takes a sentence: what was done.
    Result<void> closeFollowUp(const FollowUpId &followUp, const QString &done);
    Result<void> assignFollowUp(const FollowUpId &followUp, const std::optional<UserId> &owner,
                                const std::optional<QDate> &due);
    Result<ContactId> recordContact(const IndividualContact &contact);
    Result<void> removeContact(const IndividualContact &contact);

private:
    Result<void> changeFollowUp(UseCase useCase, const FollowUpId &id,
                                const std::function<Result<void>(FollowUp &)> &change);

    Door &m_door;
};

} // namespace ipt
