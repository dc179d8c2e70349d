#pragma once

class QPainter;
class QRectF;

namespace ipt {

/// A rounded bar filled to `share` (0 to 1, held to that).
void paintBar(QPainter *painter, const QRectF &target, double share);
/// The upright mark on such a bar.
void paintBarMark(QPainter *painter, const QRectF &target, double share);

} // namespace ipt
