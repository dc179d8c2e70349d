#pragma once

#include "ui/widgets/circle/circle_layout.h"

#include <QLineF>

class QPainter;

namespace ipt {

struct CircleHighlight
{
    qsizetype selected = -1;    ///< index of the person; -1 for none
    bool focused = false;       ///< the selection has the keyboard
    qsizetype aimed = -1;       ///< index of the person a tie would reach
    std::optional<Ring> ring;   ///< the one a drop would choose
    std::optional<QLineF> line; ///< of a tie that is being drawn
};

/// Draws the whole circle; on paper as on the screen.
void paintCircle(QPainter *painter, const CircleLayout &layout, const CircleHighlight &highlight = {});

/// A line as ties of that kind have it, from the left of `target` to its right: for menus and legends.
void paintTieSample(QPainter *painter, const QRectF &target, TieKind kind);

} // namespace ipt
