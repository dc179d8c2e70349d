#pragma once

#include "engine/inventory/comparison.h"

/// Each person's way through a member's inventories, and what a clinician would say about it.
namespace ipt {

struct StagePlace
{
    Stage stage = Stage::Intake;
    std::optional<Ring> ring; ///< nothing where they are not in that inventory
    std::optional<int> quality;

    friend bool operator==(const StagePlace &, const StagePlace &) = default;
};

struct RelationshipStory
{
    RelationshipChange change; ///< from the first inventory to the last
    bool deceased = false;     ///< as last known
    QList<StagePlace> places;  ///< one for each inventory, in their order

    friend bool operator==(const RelationshipStory &, const RelationshipStory &) = default;
};

/// Everybody who is in any of one member's inventories, given in the order taken: those of the last one in
/// its order, then those who have left. Somebody who was only there in between has left.
QList<RelationshipStory> storiesOf(const QList<Inventory> &inventories);

enum class CalledBy {
    Name,     ///< "Luis"
    Relation, ///< "Dana's brother": for what others may come to see
};

/// A sentence or two to say and to edit: "Luis has come closer, from ring 4 to ring 2, which is what Dana
/// wished. The relationship was strained at first and is supportive now." `member` is the name the member
/// goes by. Of a relation the words before its first
/// comma are used, whatever names are in them.
QString clinicianSentence(const RelationshipStory &story, const QString &member, CalledBy called);

} // namespace ipt
