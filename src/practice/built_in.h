#pragma once

#include "engine/definitions/definitions.h"
#include "engine/drafting/drafting_rules.h"
#include "engine/measures/measure_library.h"

namespace ipt {

/// The definitions that come with the program, read from its resources once.
const Definitions &builtInDefinitions();
const MeasureLibrary &builtInMeasures();
const DraftingRules &builtInDraftingRules();

/// The one-line questions of all note templates, which are no note by themselves.
QStringList templatePrompts(const Definitions &definitions);

} // namespace ipt
