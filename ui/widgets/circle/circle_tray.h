#pragma once

#include "ui/widgets/circle/circle_layout.h"

/// The tray below the rings: those who have been named and have no place on the circle yet.
namespace ipt {

/// Places those who wait, with their labels, at the foot of the bounds, and returns what is left for the
/// rings: all of it where nobody waits. Two rows at most; who finds no room there lies on the last place.
QRectF placeTray(CircleLayout &layout, const QRectF &bounds, bool hideNames);

/// Where the tray's own words stand.
QRectF trayTitle(const CircleLayout &layout);
int waitingCount(const CircleLayout &layout);

} // namespace ipt
