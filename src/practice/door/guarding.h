#pragma once

#include "engine/guard/finding.h"
#include "engine/record/note.h"

namespace ipt {

class Door;

/// What the guards say of a note, held against the people and the notes of its group.
QList<Finding> guardFindings(Door &door, const NoteRef &ref, const Note &note);

/// Keeps that a note was signed although the guards noticed something.
void keepGuardOverride(Door &door, const NoteRef &ref, const Note &note, const QString &reason);

} // namespace ipt
