#include "engine/inventory/area_suggestion.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

struct SuggestionText
{
    Q_DECLARE_TR_FUNCTIONS(AreaSuggestion)
};

constexpr int closeRing = 2;
constexpr int farRing = 4;
/// So few living people in a circle are worth a question.
constexpr int fewPeople = 2;

bool isWritten(const std::optional<QString> &text)
{
    return text && !text->trimmed().isEmpty();
}

bool hasDied(const Relationship &person)
{
    return person.deceased.value_or(false);
}

int stepsCloserWished(const Relationship &person)
{
    return person.closenessWished ? person.closeness.value() - person.closenessWished->value() : 0;
}

std::optional<QString> griefReason(const Relationship &person)
{
    if (!hasDied(person))
        return std::nullopt;
    if (isWritten(person.unspoken))
        return SuggestionText::tr("%1 has died, and something was never said: grief?").arg(person.person);
    if (person.closeness.value() <= closeRing)
        return SuggestionText::tr("%1 has died and still stands close: grief?").arg(person.person);
    return SuggestionText::tr("%1 has died: grief?").arg(person.person);
}

std::optional<QString> disputeReason(const Relationship &person)
{
    if (hasDied(person) || person.quality.value_or(0) >= 0)
        return std::nullopt;
    if (isWritten(person.expectations)) {
        return SuggestionText::tr(
            "The relationship is strained, and what each expects of the other is noted: do "
            "the expectations differ, a role dispute?");
    }
    if (isWritten(person.wishedChange)) {
        return SuggestionText::tr(
            "The relationship is strained and a change is wished: is there a role dispute about it?");
    }
    return std::nullopt;
}

std::optional<QString> transitionReason(const Relationship &person)
{
    if (hasDied(person) || person.recovery != RecoveryBearing::UsesWith)
        return std::nullopt;
    if (stepsCloserWished(person) < 0) {
        return SuggestionText::tr(
            "They used together and more distance is wished: is becoming sober changing this "
            "tie, a role transition?");
    }
    if (isWritten(person.triggers) || isWritten(person.wishedChange)) {
        return SuggestionText::tr(
            "They used together: what becomes of this tie in recovery, a role transition?");
    }
    return std::nullopt;
}

std::optional<QString> deficitReason(const Relationship &person)
{
    const bool hardlyAnyContact =
        person.contact == ContactFrequency::Rarely || person.contact == ContactFrequency::None;
    if (hasDied(person) || !hardlyAnyContact || stepsCloserWished(person) < 2)
        return std::nullopt;
    return SuggestionText::tr(
               "%1 is wished much closer and there is hardly any contact: an interpersonal deficit?")
        .arg(person.person);
}

} // namespace

QList<AreaSuggestion> suggestAreas(const Relationship &relationship)
{
    QList<AreaSuggestion> suggestions;
    const auto suggest = [&](ProblemArea area, const std::optional<QString> &reason) {
        if (reason && !relationship.problemAreas.contains(area))
            suggestions.append({area, *reason});
    };
    suggest(ProblemArea::Grief, griefReason(relationship));
    suggest(ProblemArea::RoleDispute, disputeReason(relationship));
    suggest(ProblemArea::RoleTransition, transitionReason(relationship));
    suggest(ProblemArea::InterpersonalDeficit, deficitReason(relationship));
    return suggestions;
}

QList<AreaSuggestion> suggestAreas(const Inventory &inventory)
{
    QList<Relationship> living = inventory.relationships;
    living.removeIf(hasDied);
    const auto has = [&inventory](const Relationship &each) {
        return each.problemAreas.contains(ProblemArea::InterpersonalDeficit);
    };
    if (inventory.relationships.isEmpty() ||
        std::any_of(inventory.relationships.begin(), inventory.relationships.end(), has))
        return {};
    if (living.size() <= fewPeople) {
        return {{ProblemArea::InterpersonalDeficit,
                 SuggestionText::tr(
                     "There are very few living people in the circle: an interpersonal deficit?")}};
    }
    const bool allFar = std::all_of(living.begin(), living.end(), [](const Relationship &each) {
        return each.closeness.value() >= farRing;
    });
    if (allFar) {
        return {{ProblemArea::InterpersonalDeficit,
                 SuggestionText::tr("Everybody in the circle stands far out: an interpersonal deficit?")}};
    }
    return {};
}

} // namespace ipt
