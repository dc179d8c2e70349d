#pragma once

#include "ui/widgets/circle/circle_layout.h"

class QPainter;

namespace ipt {

struct CircleHighlight
{
    qsizetype selected = -1; ///< index of the person; -1 for none
    bool focused = false;    ///< the selection has the keyboard
};

/// Draws the whole circle; on paper as on the screen.
void paintCircle(QPainter *painter, const CircleLayout &layout, const CircleHighlight &highlight = {});

} // namespace ipt
