#pragma once

#include "reports/document/blocks.h"

#include <QPainterPath>

namespace ipt {

/// A mark's outline in a square of side 16, drawn with a pen or filled with a brush.
struct MarkShape
{
    QPainterPath stroked; ///< with a round pen 1.7 wide
    QPainterPath filled;
};

MarkShape shapeOf(doc::Mark mark);

} // namespace ipt
