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

private:
    Definitions m_definitions;
    MeasureLibrary m_measures;
};

} // namespace ipt
