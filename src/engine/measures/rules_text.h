#pragma once

#include "engine/measures/measure_definition.h"

namespace ipt {

/// One rule of a measure in words, with where it comes from.
struct RuleText
{
    QString rule;
    QString source;

    friend bool operator==(const RuleText &, const RuleText &) = default;
};

/// All that the definition says, in the order in which it is used: the form, the total, what is missing,
/// subscales and their codings, bands, reliable change, alerts, and when it is asked for. The last has no
/// source: it is the practice's own choice.
QList<RuleText> rulesOf(const MeasureDefinition &definition);

} // namespace ipt
