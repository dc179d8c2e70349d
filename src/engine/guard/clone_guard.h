#pragma once

#include "engine/guard/finding.h"
#include "engine/guard/name/name_index.h"

namespace ipt {

/// A note that others are compared with, prepared once. Words are compared without case,
/// diacritics, the gender of pronouns and the names of the practice's people, so that a text
/// copied with the name changed is the same text.
struct ComparedNote
{
    MemberId whose;
    QList<size_t> words;              ///< of all sections, a mark between two of them
    QHash<size_t, QList<int>> places; ///< where each run of four words stands
};

ComparedNote comparedNote(const MemberId &whose, const QList<NoteSection> &sections, const NameIndex &index);

/// Where a member's note says nearly what another does; nothing for other kinds of note.
/// Runs of four words and more are joined over gaps of up to three, so a passage in which
/// every fifth word was changed is still found. A passage counts from 12 words that make up
/// most of its section, from 25 words anywhere, or where the passages together make up most
/// of the note; shared turns of phrase and lines of scores don't.
/// `guard`, `section`, `start`, `length`, `text` and `whose` of each finding are set.
QList<Finding> clonesIn(const Note &note, const QList<ComparedNote> &others, const NameIndex &index);

} // namespace ipt
