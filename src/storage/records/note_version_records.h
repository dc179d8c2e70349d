#pragma once

#include "engine/record/note_version.h"

namespace ipt {

class Database;

/// How drafts read before. Signing or removing a note takes its versions along.
class NoteVersionRecords
{
public:
    explicit NoteVersionRecords(Database &database)
        : m_database(database)
    {
    }

    /// Newest first; none where there is no such note.
    QList<NoteVersion> of(const NoteRef &note) const;
    std::optional<NoteVersion> latest(const NoteRef &note) const;
    /// Adds it as the newest, and lets the oldest go where there are more than `most`.
    void add(const NoteRef &note, const NoteVersion &version, int most);

private:
    Database &m_database;
};

} // namespace ipt
