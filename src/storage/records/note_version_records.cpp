#include "storage/records/note_version_records.h"

#include "storage/records/pair_list.h"
#include "storage/records/rows.h"

namespace ipt {

namespace {

#define OF_NOTE "WHERE note_id = (SELECT id FROM notes WHERE session_id = ? AND public_id = ?) "

NoteVersion readVersion(Database &, Query &query)
{
    NoteVersion version;
    QString sections;
    query.take(version.written, sections);
    version.sections = sectionsFrom(sections);
    return version;
}

} // namespace

QList<NoteVersion> NoteVersionRecords::of(const NoteRef &note) const
{
    return readAll(m_database,
                   Query(m_database,
                         "SELECT written, sections FROM note_versions " OF_NOTE "ORDER BY id DESC",
                         row::ofSession(m_database, note.group, note.session), note.note),
                   readVersion);
}

std::optional<NoteVersion> NoteVersionRecords::latest(const NoteRef &note) const
{
    Query query(m_database, "SELECT written, sections FROM note_versions " OF_NOTE "ORDER BY id DESC LIMIT 1",
                row::ofSession(m_database, note.group, note.session), note.note);
    if (!query.next())
        return std::nullopt;
    return readVersion(m_database, query);
}

void NoteVersionRecords::add(const NoteRef &note, const NoteVersion &version, int most)
{
    const qint64 session = row::ofSession(m_database, note.group, note.session);
    Query(m_database,
          "INSERT INTO note_versions (note_id, written, sections) "
          "SELECT id, ?, ? FROM notes WHERE session_id = ? AND public_id = ?",
          version.written, textOf(version.sections), session, note.note)
        .run();
    Query(m_database,
          "DELETE FROM note_versions " OF_NOTE "AND id NOT IN (SELECT id FROM note_versions " OF_NOTE
          "ORDER BY id DESC LIMIT ?)",
          session, note.note, session, note.note, most)
        .run();
}

} // namespace ipt
