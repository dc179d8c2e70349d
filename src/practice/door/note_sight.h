#pragma once

#include "engine/record/group.h"
#include "engine/record/user.h"
#include "practice/views/note_views.h"

namespace ipt {

class Door;

/// What a user may see of a session's notes: everything signed, and their own drafts.
/// Other people's private notes must not be in the list to begin with.
QList<Note> seenBy(const User &user, const QList<Note> &notes);

/// The head by which a note stands alone, derived from the session it belongs to.
NoteHead deriveNoteHead(Door &door, const GroupHead &group, SessionNumber session, const Note &note);

NoteRow rowOf(const NoteRef &ref, const Note &note, const QString &groupName,
              const QHash<UserId, QString> &names);

} // namespace ipt
