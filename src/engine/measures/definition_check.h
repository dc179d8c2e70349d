#pragma once

#include "engine/core/result.h"
#include "engine/measures/measure_definition.h"

namespace ipt {

/// What of a definition's rules doesn't fit together: ranges, references between rules,
/// bands and spans with gaps or overlaps, names used twice. Places are JSON Pointers into
/// the definition's file.
QList<Error> checkMeasureDefinition(const MeasureDefinition &definition);

} // namespace ipt
