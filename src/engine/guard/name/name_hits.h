#pragma once

#include "engine/guard/name/name_index.h"
#include "engine/guard/name/name_use.h"

namespace ipt::guard {

/// A place in a text where a word of somebody's name stands.
struct NameHit
{
    int start = 0; ///< UTF-16 units
    int end = 0;
    qsizetype firstWord = 0; ///< more than one where a line end divides the name
    qsizetype lastWord = 0;
    QString name; ///< as it is in the index
    bool plural = false;
};

/// Every word of the text that is in the index, in its order: as it stands, in the plural,
/// divided over a line, behind an elided article (d'Inés), with Hebrew, Arabic or Korean
/// particles, and inside texts without spaces.
QList<NameHit> hitsIn(const ReadText &text, const NameIndex &index);

} // namespace ipt::guard
