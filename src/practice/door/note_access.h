#pragma once

#include "practice/door/door.h"

/// A note as the use cases come to it.
namespace ipt {

/// What is said of a note that is not there, or not the signed-in user's to see.
Error noteNotFound();
/// The note, where the signed-in user may see it.
Result<Note> seenNote(Door &door, const NoteRef &ref);
/// The note, where it is a draft of the signed-in user's own.
Result<Note> ownDraft(Door &door, const NoteRef &ref);
Touch touchOf(UseCase useCase, const NoteRef &ref);
/// The same, with the note's author for those whom only they concern.
Touch touchOf(Door &door, UseCase useCase, const NoteRef &ref);

} // namespace ipt
