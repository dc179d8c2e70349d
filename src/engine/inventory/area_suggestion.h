#pragma once

#include "engine/record/inventory.h"

/// What the answers so far bring to mind about problem areas. A suggestion is a question with its
/// reason; it is the facilitator and the member who decide.
namespace ipt {

struct AreaSuggestion
{
    ProblemArea area = ProblemArea::Grief;
    QString reason; ///< a sentence

    friend bool operator==(const AreaSuggestion &, const AreaSuggestion &) = default;
};

/// From one relationship's answers, at most one for an area; areas it already has are left out.
QList<AreaSuggestion> suggestAreas(const Relationship &relationship);

/// From the circle as a whole: few people in it, or nobody close.
QList<AreaSuggestion> suggestAreas(const Inventory &inventory);

} // namespace ipt
