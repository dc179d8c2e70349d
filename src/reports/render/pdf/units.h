#pragma once

#include <QtGlobal>

namespace ipt::pdf {

/// Pages are laid out in tenths of a point, so that glyph advances come out fine enough.
inline constexpr int unitsPerInch = 720;

constexpr qreal pt(qreal points)
{
    return points * 10.0;
}

} // namespace ipt::pdf
