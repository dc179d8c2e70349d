#pragma once

#include "engine/record/words.h"

class QPainter;
class QRectF;

namespace ipt {

/// A rounded tile with the shape that stands for the presence; told by colour and by shape.
void paintPresence(QPainter *painter, const QRectF &target, Presence presence);

} // namespace ipt
