#pragma once

#include "engine/guard/finding.h"
#include "engine/record/note.h"
#include "practice/views/supervision_views.h"

namespace ipt {

class Door;

/// What the guards say of a note, held against the people and the notes of its group.
QList<Finding> guardFindings(Door &door, const NoteRef &ref, const Note &note);

/// The same with whose note it is and which section, for a note that is about to leave the practice.
QList<LeavingFinding> leavingFindings(Door &door, const NoteRef &ref, const Note &note);

} // namespace ipt
