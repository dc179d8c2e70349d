#pragma once

#include "practice/views/member_views.h"

#include <QDate>

namespace ipt {

class MeasureLibrary;
struct Definitions;

/// What the tabs of a member's page show: the member, and which of their groups it is about.
struct MemberShown
{
    MemberPage page;
    GroupId group;
    QDate today;
    const MeasureLibrary *measures = nullptr;
    const Definitions *definitions = nullptr;

    /// Nothing where the member is in no group.
    const MemberInGroup *place() const;
    /// The last session of the group that has begun, else the first.
    SessionNumber session() const;
    /// The session that met on the day while the member belonged to the group; nothing where none did.
    std::optional<SessionNumber> sessionOn(QDate day) const;
    /// The day of the member's first session in the group, where it is known.
    std::optional<QDate> joinedOn() const;
    int sessions() const;
    /// Of this group, in the order taken.
    QList<Inventory> inventories() const;
    const Formulation *formulation() const;
    const MidpointReview *midpointReview() const;
    const Farewell *farewell() const;
    /// The people of the latest inventory, whatever the group.
    QList<Relationship> people() const;
    QString personName(const std::optional<RelationshipId> &id) const;
};

} // namespace ipt
