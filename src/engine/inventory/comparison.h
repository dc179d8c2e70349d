#pragma once

#include "engine/record/inventory.h"

/// Two inventories of one member side by side: who moved, and how that meets the wish.
namespace ipt {

enum class MoveVerdict {
    AsWished,     ///< stands now where they were wished, moved or not
    TowardWish,   ///< moved in the direction wished, and not farther off than before
    AwayFromWish, ///< farther from the wish than before
    Unchanged,    ///< in the same ring, and wished elsewhere or nowhere
    Closer,       ///< moved inward; there was no wish
    Farther,      ///< moved outward; there was no wish
    Entered,      ///< only in the later inventory
    Left,         ///< only in the earlier one
};

struct RelationshipChange
{
    RelationshipId id;
    QString person; ///< as called in the later inventory, if there
    QString relation;
    MoveVerdict verdict = MoveVerdict::Unchanged;
    std::optional<Ring> from;
    std::optional<Ring> to;
    std::optional<Ring> wished; ///< at the time of the earlier inventory
    std::optional<int> qualityFrom;
    std::optional<int> qualityTo;

    friend bool operator==(const RelationshipChange &, const RelationshipChange &) = default;
};

struct InventoryComparison
{
    QList<RelationshipChange> changes; ///< in the later inventory's order, then those who left

    int count(MoveVerdict verdict) const;

    friend bool operator==(const InventoryComparison &, const InventoryComparison &) = default;
};

InventoryComparison compareInventories(const Inventory &earlier, const Inventory &later);

/// For a table beside the name: "Closer, from ring 4 to ring 2, as wished."
QString moveSentence(const RelationshipChange &change);
/// For a text that stands alone: "Inés moved closer, from ring 4 to ring 2, as wished."
QString namedMoveSentence(const RelationshipChange &change);
/// "From strained to supportive."; empty where the quality is the same or was not given twice.
QString qualitySentence(const RelationshipChange &change);
/// How many stand where they were wished, or nearer to it. Empty where nobody had a wish.
QString comparisonSentence(const InventoryComparison &comparison);

/// "very strained" for -2 to "very supportive" for 2.
QString qualityText(int quality);

} // namespace ipt
