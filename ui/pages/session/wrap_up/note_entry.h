#pragma once

#include "engine/record/note.h"

namespace ipt {

/// One line of what a session's record asks for: the group's note, a member's, the author's own; or,
/// for somebody who did not attend, the sentence that stands instead.
struct NoteEntry
{
    NoteKind kind = NoteKind::Group;
    std::optional<MemberId> member;
    std::optional<Note> note; ///< as it is kept; none before a word was written
    int findings = 0;
    std::optional<Presence> absent; ///< how somebody was away, of whom no note is asked
    QString absence;                ///< "Priya was excused.", with the comment

    bool isSigned() const { return note && note->isSigned(); }
    bool isDraft() const { return note && !note->isSigned(); }
    bool isAbsence() const { return absent && !note; }
    bool isToWrite() const { return !note && !absent; }
    /// Drafted sentences that wait to be accepted.
    int waiting() const { return note ? int(note->drafted.size()) : 0; }
    bool hasWords() const;
    /// Nothing stands in the way of signing it.
    bool isReady() const { return isDraft() && hasWords() && waiting() == 0 && findings == 0; }
    /// The same line, be it before or after its note was begun.
    bool isSameAs(const NoteEntry &other) const;
};

bool hasWords(const QList<NoteSection> &sections);

} // namespace ipt
