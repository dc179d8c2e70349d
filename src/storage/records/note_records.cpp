#include "storage/records/note_records.h"

#include "storage/records/note_seal.h"
#include "storage/records/pair_list.h"
#include "storage/records/rows.h"
#include "storage/storage_error.h"

#include <QCoreApplication>

namespace ipt {

namespace {

constexpr QLatin1String addendaList("addenda");

#define NOTE_COLUMNS                                                                                         \
    "g.public_id, s.number, n.id, n.public_id, n.kind, m.public_id, a.public_id, n.template, n.sections, "   \
    "n.problem_areas, n.written, w.public_id, n.signed_at, c.public_id, n.cosigned_at, n.empty_lists, "      \
    "n.drafted FROM notes n JOIN sessions s ON s.id = n.session_id JOIN groups g ON g.id = s.group_id "      \
    "JOIN users a ON a.id = n.author_id LEFT JOIN members m ON m.id = n.member_id "                          \
    "LEFT JOIN users w ON w.id = n.signed_by LEFT JOIN users c ON c.id = n.cosigned_by "

std::optional<Signature> takeSignature(Query &query)
{
    std::optional<UserId> by;
    std::optional<Instant> at;
    query.take(by, at);
    if (!by || !at)
        return std::nullopt;
    return Signature{*by, *at};
}

OptionalList<Addendum> readAddenda(Database &database, qint64 note)
{
    Query query(database,
                "SELECT a.public_id, d.text, s.public_id, d.signed_at FROM note_addenda d "
                "JOIN users a ON a.id = d.author_id JOIN users s ON s.id = d.signed_by "
                "WHERE d.note_id = ? ORDER BY d.id",
                note);
    OptionalList<Addendum> addenda;
    while (query.next()) {
        Addendum addendum;
        query.take(addendum.author, addendum.text, addendum.signature.by, addendum.signature.at);
        addenda.append(addendum);
    }
    return addenda;
}

PlacedNote readNote(Database &database, Query &query)
{
    PlacedNote placed;
    Note &note = placed.note;
    qint64 row = 0;
    QString sections;
    EmptyLists empty;
    query.take(placed.ref.group, placed.ref.session, row, note.id, note.kind, note.member, note.author,
               note.templateId, sections, note.problemAreas, note.written);
    note.signature = takeSignature(query);
    note.cosignature = takeSignature(query);
    std::optional<QString> drafted;
    query.take(empty.names(), drafted);
    if (drafted)
        note.drafted = draftedFrom(*drafted);
    placed.ref.note = note.id;
    note.sections = sectionsFrom(sections);
    note.addenda = readAddenda(database, row);
    empty.restore(addendaList, note.addenda);
    return placed;
}

QList<PlacedNote> readNotes(Database &database, Query &&query)
{
    QList<PlacedNote> notes;
    while (query.next())
        notes.append(readNote(database, query));
    return notes;
}

qint64 rowOf(Database &database, const NoteRef &ref)
{
    Query query(database, "SELECT id FROM notes WHERE session_id = ? AND public_id = ?",
                row::ofSession(database, ref.group, ref.session), ref.note);
    if (!query.next())
        row::throwNotFound(QT_TRANSLATE_NOOP("ipt::storage", "There is no such note in this session."));
    return query.taken<qint64>();
}

void writeAddendum(Database &database, qint64 note, const Addendum &addendum)
{
    Query(database,
          "INSERT INTO note_addenda (note_id, author_id, text, signed_by, signed_at) VALUES (?, ?, ?, ?, ?)",
          note, row::of(database, addendum.author), addendum.text, row::of(database, addendum.signature.by),
          addendum.signature.at)
        .run();
}

std::optional<UserId> signer(const std::optional<Signature> &signature)
{
    return signature ? std::optional<UserId>(signature->by) : std::nullopt;
}

std::optional<QString> draftedText(const Note &note)
{
    return note.drafted.isGiven() ? std::optional<QString>(textOf(note.drafted)) : std::nullopt;
}

std::optional<Instant> signingTime(const std::optional<Signature> &signature)
{
    return signature ? std::optional<Instant>(signature->at) : std::nullopt;
}

void insertAt(Database &database, qint64 session, qint64 position, const NoteRef &ref, const Note &note)
{
    Query(
        database,
        "INSERT INTO notes (session_id, position, public_id, kind, member_id, author_id, template, sections, "
        "problem_areas, written, signed_by, signed_at, cosigned_by, cosigned_at, empty_lists, drafted, seal) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        session, position, note.id, note.kind, row::of(database, note.member), row::of(database, note.author),
        note.templateId, textOf(note.sections), note.problemAreas, note.written,
        row::of(database, signer(note.signature)), signingTime(note.signature),
        row::of(database, signer(note.cosignature)), signingTime(note.cosignature),
        EmptyLists().of(addendaList, note.addenda).names(), draftedText(note),
        note.isSigned() ? std::optional(noteSeal(ref, note)) : std::nullopt)
        .run();
    const qint64 row = database.lastRow();
    for (const Addendum &addendum : note.addenda)
        writeAddendum(database, row, addendum);
}

} // namespace

std::optional<Note> NoteRecords::find(const NoteRef &ref) const
{
    Query query(m_database,
                "SELECT " NOTE_COLUMNS "WHERE g.public_id = ? AND s.number = ? AND n.public_id = ?",
                ref.group, ref.session, ref.note);
    if (!query.next())
        return std::nullopt;
    return readNote(m_database, query).note;
}

OptionalList<Note> NoteRecords::ofSession(const GroupId &group, SessionNumber number,
                                          const PrivateNotes &privateNotes) const
{
    return ofSession(row::ofSession(m_database, group, number), privateNotes);
}

OptionalList<Note> NoteRecords::ofSession(qint64 row, const PrivateNotes &privateNotes) const
{
    Query query(m_database,
                "SELECT " NOTE_COLUMNS
                "WHERE n.session_id = ? AND (n.kind <> 'private' OR ? OR a.public_id = ?) "
                "ORDER BY n.position",
                row, privateNotes.includeAll(), privateNotes.author());
    OptionalList<Note> notes;
    while (query.next())
        notes.append(readNote(m_database, query).note);
    return notes;
}

QList<PlacedNote> NoteRecords::ofMember(const MemberId &member) const
{
    return readNotes(m_database,
                     Query(m_database,
                           "SELECT " NOTE_COLUMNS "WHERE n.member_id = ? ORDER BY g.id, s.number, n.position",
                           row::of(m_database, member)));
}

QList<PlacedNote> NoteRecords::ofGroupsAttendedBy(const MemberId &member) const
{
    return readNotes(
        m_database, Query(m_database,
                          "SELECT " NOTE_COLUMNS "WHERE n.kind = 'group' AND n.signed_by IS NOT NULL "
                          "AND n.session_id IN (SELECT session_id FROM attendance "
                          "                     WHERE member_id = ? AND status NOT IN ('excused', 'absent')) "
                          "ORDER BY g.id, s.number, n.position",
                          row::of(m_database, member)));
}

QList<PlacedNote> NoteRecords::draftsOf(const UserId &author) const
{
    return readNotes(m_database, Query(m_database,
                                       "SELECT " NOTE_COLUMNS "WHERE n.author_id = ? AND n.signed_by IS NULL "
                                       "ORDER BY g.id, s.number, n.position",
                                       row::of(m_database, author)));
}

void NoteRecords::eachSinceSigning(const Visit<PlacedNote> &visit) const
{
    visitAll(m_database,
             Query(m_database, "SELECT " NOTE_COLUMNS "WHERE n.signed_by IS NULL "
                               "OR n.id IN (SELECT note_id FROM note_addenda) "
                               "ORDER BY g.id, s.number, n.position"),
             readNote, visit);
}

QList<NoteRef> NoteRecords::withBrokenSeal() const
{
    QList<NoteRef> broken;
    Query query(m_database, "SELECT " NOTE_COLUMNS "WHERE n.seal IS NOT NULL");
    while (query.next()) {
        const PlacedNote placed = readNote(m_database, query);
        Query seal(m_database, "SELECT n.seal FROM notes n WHERE n.session_id = ? AND n.public_id = ?",
                   row::ofSession(m_database, placed.ref.group, placed.ref.session), placed.ref.note);
        if (!seal.next() || seal.taken<QByteArray>() != noteSeal(placed.ref, placed.note))
            broken.append(placed.ref);
    }
    return broken;
}

void NoteRecords::putDraft(const GroupId &group, SessionNumber number, const Note &note)
{
    Transaction transaction(m_database);
    const qint64 session = row::ofSession(m_database, group, number);
    // Typed into far more often than begun: what an index is over is not touched again.
    const int replaced = Query(m_database,
                               "UPDATE notes SET template = ?, sections = ?, problem_areas = ?, written = ?, "
                               "drafted = ? WHERE session_id = ? AND public_id = ?",
                               note.templateId, textOf(note.sections), note.problemAreas, note.written,
                               draftedText(note), session, note.id)
                             .run();
    if (replaced == 0) {
        Query(m_database,
              "INSERT INTO notes (session_id, position, public_id, kind, member_id, author_id, template, "
              "sections, problem_areas, written, drafted) "
              "VALUES (?1, (SELECT coalesce(max(position), -1) + 1 FROM notes WHERE session_id = ?1), "
              "?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
              session, note.id, note.kind, row::of(m_database, note.member), row::of(m_database, note.author),
              note.templateId, textOf(note.sections), note.problemAreas, note.written, draftedText(note))
            .run();
    }
    transaction.commit();
}

void NoteRecords::removeDraft(const NoteRef &ref)
{
    Query(m_database, "DELETE FROM notes WHERE id = ?", rowOf(m_database, ref)).run();
}

void NoteRecords::sign(const NoteRef &ref, const Signature &signature)
{
    const qint64 row = rowOf(m_database, ref);
    Note note = find(ref).value();
    note.signature = signature;
    Query(m_database, "UPDATE notes SET signed_by = ?, signed_at = ?, drafted = NULL, seal = ? WHERE id = ?",
          row::of(m_database, signature.by), signature.at, noteSeal(ref, note), row)
        .run();
}

void NoteRecords::cosign(const NoteRef &ref, const Signature &signature)
{
    Query(m_database, "UPDATE notes SET cosigned_by = ?, cosigned_at = ? WHERE id = ?",
          row::of(m_database, signature.by), signature.at, rowOf(m_database, ref))
        .run();
}

void NoteRecords::addAddendum(const NoteRef &ref, const Addendum &addendum)
{
    writeAddendum(m_database, rowOf(m_database, ref), addendum);
}

void NoteRecords::add(const GroupId &group, SessionNumber number, const Note &note)
{
    Transaction transaction(m_database);
    const qint64 session = row::ofSession(m_database, group, number);
    Query end(m_database, "SELECT coalesce(max(position), -1) + 1 FROM notes WHERE session_id = ?", session);
    end.next();
    insertAt(m_database, session, end.taken<qint64>(), {group, number, note.id}, note);
    transaction.commit();
}

void NoteRecords::addAll(qint64 row, const GroupId &group, SessionNumber number, const QList<Note> &notes)
{
    qint64 position = 0;
    for (const Note &note : notes)
        insertAt(m_database, row, position++, {group, number, note.id}, note);
}

} // namespace ipt
