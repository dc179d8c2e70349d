#pragma once

#include "engine/record/note.h"
#include "storage/records/private_notes.h"
#include "storage/records/visit.h"

namespace ipt {

class Database;

struct PlacedNote
{
    NoteRef ref;
    Note note;

    friend bool operator==(const PlacedNote &, const PlacedNote &) = default;
};

/// The notes. What is signed stays: every change of a signed note throws StorageError
/// (BadInput), whichever function asks for it.
class NoteRecords
{
public:
    explicit NoteRecords(Database &database)
        : m_database(database)
    {
    }

    std::optional<Note> find(const NoteRef &ref) const;
    OptionalList<Note> ofSession(const GroupId &group, SessionNumber number,
                                 const PrivateNotes &privateNotes) const;
    /// The same of the session in that row.
    OptionalList<Note> ofSession(qint64 row, const PrivateNotes &privateNotes) const;
    /// The member's own progress notes in all groups, oldest session first.
    QList<PlacedNote> ofMember(const MemberId &member) const;
    /// The signed group notes of the sessions that the member attended, in all groups, in the same order.
    QList<PlacedNote> ofGroupsAttendedBy(const MemberId &member) const;
    /// The drafts of this author, of every kind.
    QList<PlacedNote> draftsOf(const UserId &author) const;

    /// Hands over drafts and notes with addenda, of every kind, one at a time: what no signing has had the
    /// guards look at.
    void eachSinceSigning(const Visit<PlacedNote> &visit) const;

    /// Signed notes that do not read as they did when they were signed. Notes signed before there were
    /// seals are not told of.
    QList<NoteRef> withBrokenSeal() const;

    /// Adds the draft at the end of the session's notes, or replaces what is written in it: whose
    /// note it is and of what kind stays. Signatures and addenda of the value are not written.
    void putDraft(const GroupId &group, SessionNumber number, const Note &note);
    void removeDraft(const NoteRef &ref);
    void sign(const NoteRef &ref, const Signature &signature);
    /// Once, and after the author's signature.
    void cosign(const NoteRef &ref, const Signature &signature);
    void addAddendum(const NoteRef &ref, const Addendum &addendum);
    /// Adds the note with its signatures and addenda, as an import does.
    void add(const GroupId &group, SessionNumber number, const Note &note);
    /// Those of the session in that row, which has none yet.
    void addAll(qint64 row, const GroupId &group, SessionNumber number, const QList<Note> &notes);

private:
    Database &m_database;
};

} // namespace ipt
