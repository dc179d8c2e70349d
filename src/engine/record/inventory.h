#pragma once

#include "engine/core/id.h"
#include "engine/core/number.h"
#include "engine/core/optional_list.h"
#include "engine/core/time.h"
#include "engine/record/words.h"

namespace ipt {

/// An important person in a member's life. The same person keeps the same id in each of
/// that member's inventories.
struct Relationship
{
    RelationshipId id;
    QString person;
    QString relation; ///< free text: mother, ex-partner, chosen family, sponsor, …
    Ring closeness{3};
    std::optional<Ring> closenessWished;
    std::optional<double> bearing; ///< degrees clockwise from the top, 0 to under 360
    std::optional<int> quality;    ///< -2 very strained to 2 very supportive
    std::optional<ContactFrequency> contact;
    std::optional<bool> deceased;
    std::optional<RecoveryBearing> recovery;
    OptionalList<ProblemArea> problemAreas;
    std::optional<QString> valued;
    std::optional<QString> difficult;
    std::optional<QString> expectations;
    std::optional<QString> unspoken;
    std::optional<QString> wishedChange;
    std::optional<QString> triggers;

    friend bool operator==(const Relationship &, const Relationship &) = default;
};

struct Tie
{
    RelationshipId a;
    RelationshipId b;
    std::optional<TieKind> kind;

    friend bool operator==(const Tie &, const Tie &) = default;
};

struct Inventory
{
    InventoryId id;
    MemberId member;
    GroupId group;
    Stage stage = Stage::Intake;
    std::optional<QDate> taken;
    std::optional<SessionNumber> session;
    std::optional<QString> summary;
    QList<Relationship> relationships;
    OptionalList<Tie> ties;

    friend bool operator==(const Inventory &, const Inventory &) = default;
};

} // namespace ipt
