#pragma once

#include "engine/record/words.h"

class QPainter;
class QRectF;

namespace ipt {

struct Colours;

/// A rounded tile with the shape that stands for the presence; told by colour and by shape.
void paintPresence(QPainter *painter, const QRectF &target, Presence presence);
/// The same in other colours than those in force, for what leaves the window.
void paintPresence(QPainter *painter, const QRectF &target, Presence presence, const Colours &colours);

} // namespace ipt
