#pragma once

#include "engine/guard/finding.h"
#include "engine/guard/name/name_index.h"
#include "engine/record/note.h"

namespace ipt {

class Door;

/// Everybody whom a note could name: all members, with the people of their inventories, and the users.
NameIndex namesOf(Door &door);

/// What the guards say of a note, held against the people and the notes of its group.
QList<Finding> guardFindings(Door &door, const NoteRef &ref, const Note &note);

} // namespace ipt
