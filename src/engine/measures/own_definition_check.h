#pragma once

#include "engine/core/result.h"
#include "engine/measures/measure_library.h"
#include "engine/record/practice_record.h"

namespace ipt {

/// Everything that is wrong with a definition of the practice's own, each with its place as a JSON
/// Pointer; empty where it can be used. A measure may not take the id of one in `builtIn`. Kinds that
/// this program doesn't know are not looked into.
QList<Error> problemsIn(const OwnDefinition &own, const MeasureLibrary &builtIn);

} // namespace ipt
