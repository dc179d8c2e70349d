#pragma once

#include "ui/widgets/circle/circle_layout.h"

/// The circle on its way from one inventory to the next.
namespace ipt {

/// `progress` 0 is `from`, 1 is `to`. Who is in both goes along the rings and round them, the shorter way;
/// who is in one of them fades. Both have to be laid out within the same bounds; their labels move along.
CircleLayout between(const CircleLayout &from, const CircleLayout &to, double progress);

/// The stages with a bearing for everybody: who has none in one takes that of the nearest other stage; who
/// has none at all stays without.
QList<Inventory> withSharedBearings(QList<Inventory> stages);

} // namespace ipt
