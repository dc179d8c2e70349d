#include "storage/test_practice.h"
#include "support/text_of.h"

using namespace ipt;

// What the database itself refuses, whoever sends the statement.

namespace {

const GroupId g1(QStringLiteral("g1"));
const SessionNumber third(3);
const NoteRef signedNote{g1, third, NoteId(QStringLiteral("n0"))}; // without a co-signature
const NoteRef cosignedNote{g1, third, NoteId(QStringLiteral("n1"))};
const NoteRef draft{g1, third, NoteId(QStringLiteral("p1"))};

} // namespace

TEST_CASE("No statement changes a signed note, its addenda or the attendance it speaks of")
{
    TestPractice practice;
    Database &database = practice.file().database();
    practice.file().audit().append(
        {0, instant("2026-03-01T10:00:00Z"), TestPractice::user(), QStringLiteral("x"), {}, {}});
    const auto before = practice.file().record(PrivateNotes::all());
    const char *const statement = GENERATE(
        "UPDATE notes SET sections = '[]' WHERE public_id = 'n0'",
        "UPDATE notes SET signed_by = NULL, signed_at = NULL",
        "UPDATE notes SET signed_at = '2026-01-01T00:00:00Z' WHERE public_id = 'n1'",
        "UPDATE notes SET cosigned_by = NULL, cosigned_at = NULL WHERE public_id = 'n1'",
        "UPDATE notes SET cosigned_at = '2026-01-01T00:00:00Z' WHERE public_id = 'n1'",
        "UPDATE notes SET cosigned_by = 1, cosigned_at = 'x', sections = '[[1,2]]' WHERE public_id = 'n0'",
        "UPDATE notes SET author_id = 1 WHERE public_id = 'n0'",
        "UPDATE notes SET kind = 'group', member_id = NULL",
        "UPDATE notes SET session_id = session_id + 1 WHERE public_id = 'n0'",
        "UPDATE notes SET position = 99 WHERE public_id = 'n0'",
        "UPDATE notes SET id = 99 WHERE public_id = 'n0'",
        "UPDATE notes SET public_id = 'x' WHERE public_id = 'n0'",
        "UPDATE notes SET empty_lists = NULL WHERE public_id = 'n0'",
        "UPDATE notes SET seal = NULL WHERE public_id = 'n0'",
        "UPDATE notes SET seal = zeroblob(32) WHERE public_id = 'n1'",
        "UPDATE notes SET drafted = '[]' WHERE public_id = 'n0'",
        "UPDATE OR REPLACE notes SET public_id = 'n0' WHERE public_id = 'p1'",
        "UPDATE OR REPLACE notes SET id = (SELECT id FROM notes WHERE public_id = 'n0') WHERE public_id = "
        "'p1'",
        "DELETE FROM notes", "DELETE FROM notes WHERE public_id = 'n1'",
        "INSERT OR REPLACE INTO notes (id, session_id, position, public_id, kind, author_id, sections) "
        "SELECT id, session_id, position, public_id, kind, author_id, '[]' FROM notes WHERE public_id = 'n0'",
        "REPLACE INTO notes (session_id, position, public_id, kind, author_id, sections) "
        "SELECT session_id, position, public_id, kind, author_id, '[]' FROM notes WHERE public_id = 'n0'",
        "UPDATE note_addenda SET text = 'else'", "DELETE FROM note_addenda",
        "REPLACE INTO note_addenda SELECT id, note_id, author_id, 'else', signed_by, signed_at FROM "
        "note_addenda",
        "INSERT INTO note_addenda (note_id, author_id, text, signed_by, signed_at) "
        "SELECT id, author_id, 'x', author_id, '2026-01-01T00:00:00Z' FROM notes WHERE signed_by IS NULL",
        "UPDATE attendance SET minutes = 1", "DELETE FROM attendance", "UPDATE attendance SET session_id = 1",
        "INSERT INTO attendance SELECT session_id, 99, 9, 'absent', NULL, NULL FROM attendance LIMIT 1",
        "REPLACE INTO attendance SELECT session_id, member_id, 9, 'absent', NULL, NULL FROM attendance",
        "UPDATE sessions SET number = 30 WHERE number = 3",
        "UPDATE sessions SET group_id = 2 WHERE number = 3", "DELETE FROM sessions WHERE number = 3",
        "DELETE FROM members", "UPDATE members SET public_id = public_id || 'x'", "DELETE FROM groups",
        "DELETE FROM users", "UPDATE audit SET what = 'y'", "DELETE FROM audit",
        "INSERT INTO audit SELECT 5, at, user, what, record, reason, hash FROM audit",
        "REPLACE INTO audit SELECT 1, at, user, 'y', record, reason, hash FROM audit",
        "UPDATE follow_ups SET done = ' ' WHERE closed_by IS NOT NULL");
    INFO(statement);
    CHECK(errorOf([&] { database.execute(statement); }) == ErrorKind::BadInput);
    CHECK(practice.file().record(PrivateNotes::all()) == before);
    CHECK(practice.file().audit().entries({}, 10).size() == 1);
}

TEST_CASE("A signed note is co-signed once, and takes addenda")
{
    TestPractice practice;
    NoteRecords notes = practice.file().notes();
    const Signature signature{UserId(QStringLiteral("u2")), instant("2026-02-06T09:00:00Z")};
    notes.cosign(signedNote, signature);
    CHECK(notes.find(signedNote)->cosignature == signature);
    CHECK(errorOf([&] { notes.cosign(signedNote, signature); }) == ErrorKind::BadInput);
    CHECK(errorOf([&] { notes.cosign(cosignedNote, signature); }) == ErrorKind::BadInput);
    CHECK(errorOf([&] { notes.cosign(draft, signature); }) == ErrorKind::BadInput);
    CHECK(errorOf([&] { notes.sign(signedNote, signature); }) == ErrorKind::BadInput);

    const Addendum addendum{signature.by, QStringLiteral("one thing more"), signature};
    notes.addAddendum(cosignedNote, addendum);
    CHECK(notes.find(cosignedNote)->addenda.last() == addendum);
    CHECK(notes.find(cosignedNote)->addenda.size() == 2);
    CHECK(errorOf([&] { notes.addAddendum(draft, addendum); }) == ErrorKind::BadInput);
}

TEST_CASE("Nothing asked of the records changes what is signed")
{
    TestPractice practice;
    PracticeFile &file = practice.file();
    Note other = file.notes().find(signedNote).value();
    other.sections = {{{}, QStringLiteral("else")}};
    CHECK(errorOf([&] { file.notes().putDraft(g1, third, other); }) == ErrorKind::BadInput);
    CHECK(errorOf([&] { file.notes().add(g1, third, other); }) == ErrorKind::BadInput);
    CHECK(errorOf([&] { file.notes().removeDraft(signedNote); }) == ErrorKind::BadInput);
    CHECK(errorOf([&] {
              file.sessions().putAttendance(g1, third,
                                            {MemberId(QStringLiteral("m1")), Presence::Late, {}, {}});
          }) == ErrorKind::BadInput);
    CHECK(errorOf([&] { file.sessions().removeAttendance(g1, third, MemberId(QStringLiteral("m1"))); }) ==
          ErrorKind::BadInput);
    CHECK(errorOf([&] { file.sessions().remove(g1, third); }) == ErrorKind::BadInput);
    // The session itself goes on: its theme may be put right, a moment added.
    SessionHead head = file.sessions().head(g1, third).value();
    head.theme = QStringLiteral("farewells");
    file.sessions().putHead(g1, head);
    CHECK(file.sessions().head(g1, third) == head);
}

TEST_CASE("A signed private note settles no attendance")
{
    TestPractice practice;
    PracticeFile &file = practice.file();
    const SessionNumber fifth(5);
    Note mine;
    mine.id = NoteId(QStringLiteral("p9"));
    mine.kind = NoteKind::Private;
    mine.author = TestPractice::user();
    file.notes().putDraft(g1, fifth, mine);
    file.notes().sign({g1, fifth, mine.id}, {TestPractice::user(), instant("2026-02-20T09:00:00Z")});
    const Attendance line{MemberId(QStringLiteral("m1")), Presence::Late, 80, {}};
    file.sessions().putAttendance(g1, fifth, line);
    CHECK(file.sessions().attendance(g1, fifth) == OptionalList<Attendance>{line});
}
