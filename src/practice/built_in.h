#pragma once

#include "engine/definitions/definitions.h"
#include "engine/drafting/drafting_rules.h"
#include "engine/measures/measure_library.h"

class QLocale;

namespace ipt {

/// The language in which the definitions below speak to people; English where there is no translation.
/// Takes effect for what has not been read yet, so it is said first, when the program starts.
void speakDefinitionsIn(const QLocale &locale);

/// The definitions that come with the program, read from its resources once.
const Definitions &builtInDefinitions();
const MeasureLibrary &builtInMeasures();
const DraftingRules &builtInDraftingRules();
/// The same as the file they are read from.
QByteArray builtInDraftingFile();

/// The one-line questions of all note templates, which are no note by themselves.
QStringList templatePrompts(const Definitions &definitions);

} // namespace ipt
