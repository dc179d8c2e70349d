#pragma once

#include "engine/record/note.h"

#include <QByteArray>

namespace ipt {

/// SHA-256 over everything that signing settles: where the note stands, whose it is, its words, its
/// areas, and who signed when. Addenda and the co-signature come later and are not in it.
QByteArray noteSeal(const NoteRef &ref, const Note &note);

} // namespace ipt
