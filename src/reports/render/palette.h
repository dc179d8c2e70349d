#pragma once

#include "reports/document/blocks.h"

#include <QColor>

namespace ipt {

/// The light theme's colours, as they go on paper.
namespace paint {
inline constexpr QColor ink{0x22, 0x26, 0x2b};
inline constexpr QColor softInk{0x5d, 0x64, 0x6d};
inline constexpr QColor line{0xd9, 0xd3, 0xc8};
inline constexpr QColor accent{0x2f, 0x6b, 0x5a};
inline constexpr QColor noticeTint{0xfb, 0xf0, 0xda};
inline constexpr QColor noticeInk{0x7d, 0x4b, 0x06};
} // namespace paint

struct MarkColours
{
    QColor shape; ///< the mark itself, 3:1 on white
    QColor tint;  ///< behind a chip
    QColor ink;   ///< the chip's words, 4.5:1 on its tint
};

MarkColours coloursOf(doc::Mark mark);

/// One of the four problem areas.
bool isArea(doc::Mark mark);

/// The colour of the first, second or third phase; the words on it are dark.
QColor phaseColour(int index);

} // namespace ipt
