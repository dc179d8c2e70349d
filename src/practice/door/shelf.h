#pragma once

#include "practice/built_in.h"

namespace ipt {

class PracticeFile;

/// The built-in definitions with the practice's own beside them.
class Shelf
{
public:
    explicit Shelf(PracticeFile &file);

    const Definitions &definitions() const { return m_definitions; }
    const MeasureLibrary &measures() const { return m_measures; }
    const DraftingRules &draftingRules() const { return m_draftingRules; }

private:
    Definitions m_definitions;
    MeasureLibrary m_measures;
    DraftingRules m_draftingRules;
};

/// Whether the definition can be used, whatever its kind; else what is wrong with it.
Result<void> checkForShelf(const OwnDefinition &own);

} // namespace ipt
