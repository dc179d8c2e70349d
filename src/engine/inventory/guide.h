#pragma once

#include "engine/record/inventory.h"

#include <array>

/// The interpersonal inventory as a conversation: its questions in their order, one relationship at a time.
namespace ipt {

/// In the order they are asked.
enum class InventoryQuestion {
    Who,
    ClosenessNow,
    ClosenessWished,
    Quality,
    Contact,
    Valued,
    Difficult,
    Expectations,
    Unspoken,
    WishedChange,
    Recovery,
    Triggers,
};
inline constexpr int inventoryQuestionCount = 12;

/// As it would be asked about this person; of somebody who died, as of somebody who died.
QString questionText(InventoryQuestion question, const Relationship &person);
/// A few words that name it: a field's label, a line of a list.
QString questionName(InventoryQuestion question);

/// What somebody is to the member has been said.
bool isRelationKnown(const QString &relation);
/// Stands in the record where it has not.
QString relationNotSaid();

/// Whether the question makes sense: nobody has contact with the dead.
bool isAsked(InventoryQuestion question, const Relationship &person);
bool isAnswered(InventoryQuestion question, const Relationship &person);
/// In their order.
QList<InventoryQuestion> openQuestions(const Relationship &person);

struct GuidePlace
{
    RelationshipId person;
    InventoryQuestion question = InventoryQuestion::Who;

    friend bool operator==(const GuidePlace &, const GuidePlace &) = default;
};

/// Where one goes on: the first question that is open, else nothing.
std::optional<GuidePlace> firstOpen(const Inventory &inventory);
/// The next question of the same person, else the first of the next one; nothing at the end. `back` goes
/// the other way. Where the person is no longer there, nothing.
std::optional<GuidePlace> neighbourOf(const Inventory &inventory, const GuidePlace &place, bool back);
/// The next person's first open question, or their first one where all is answered; nothing at the end.
std::optional<GuidePlace> nextPerson(const Inventory &inventory, const GuidePlace &place);

/// A place as one keeps it, "r12 valued", and back; nothing where it means no one in the inventory.
QString asText(const GuidePlace &place);
std::optional<GuidePlace> guidePlaceFrom(const QString &text, const Inventory &inventory);

} // namespace ipt
