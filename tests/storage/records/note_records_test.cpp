#include "storage/test_practice.h"
#include "support/text_of.h"

using namespace ipt;

namespace {

const GroupId g1(QStringLiteral("g1"));
const SessionNumber third(3);
const NoteRef draft{g1, third, NoteId(QStringLiteral("p1"))};

Signature signature()
{
    return {TestPractice::user(), instant("2026-02-20T09:00:00Z")};
}

NoteVersion version(int number)
{
    return {instant("2026-02-20T08:00:00Z"), {{QString(), QStringLiteral("take %1").arg(number)}}};
}

} // namespace

TEST_CASE("A draft keeps which of its sentences wait to be accepted, until it is signed")
{
    TestPractice practice;
    NoteRecords notes = practice.file().notes();
    Note note = notes.find(draft).value();
    REQUIRE(note.drafted.size() == 1);
    note.drafted.append({0, QStringLiteral("one “more”")});
    notes.putDraft(g1, third, note);
    CHECK((notes.find(draft)->drafted == note.drafted));
    notes.sign(draft, signature());
    CHECK_FALSE(notes.find(draft)->drafted.isGiven());
}

TEST_CASE("Versions of a draft are bounded, and go when it is signed or removed")
{
    const bool signs = GENERATE(true, false);
    TestPractice practice;
    NoteVersionRecords versions = practice.file().noteVersions();
    CHECK(versions.of(draft).isEmpty());
    for (int i = 1; i <= 5; ++i)
        versions.add(draft, version(i), 3);
    CHECK((versions.of(draft) == QList<NoteVersion>{version(5), version(4), version(3)}));
    CHECK((versions.latest(draft) == version(5)));
    if (signs)
        practice.file().notes().sign(draft, signature());
    else
        practice.file().notes().removeDraft(draft);
    CHECK(versions.of(draft).isEmpty());
    CHECK(practice.file().database().number("SELECT count(*) FROM note_versions") == 0);
}

TEST_CASE("A signed note that was altered behind the program's back is told of")
{
    TestPractice practice;
    PracticeFile &file = practice.file();
    file.notes().sign(draft, signature());
    CHECK(file.verify().isEmpty());
    CHECK(file.notes().withBrokenSeal().isEmpty());
    const char *const change =
        GENERATE("UPDATE notes SET sections = '[[\"\",\"else\"]]' WHERE public_id = 'p1'",
                 "UPDATE notes SET signed_at = '2026-02-20T10:00:00Z' WHERE public_id = 'p1'",
                 "UPDATE notes SET problem_areas = '[\"grief\"]' WHERE public_id = 'n0'",
                 "UPDATE notes SET template = 'soap' WHERE public_id = 'n1'");
    file.database().execute("DROP TRIGGER signed_note_is_not_changed");
    file.database().execute(change);
    CHECK(file.notes().withBrokenSeal().size() == 1);
    const QList<FileFinding> findings = file.verify();
    REQUIRE(findings.size() == 1);
    CHECK(findings.first().kind == FileFinding::Kind::SignedNotes);
}

TEST_CASE("Addenda and a co-signature leave the seal whole")
{
    TestPractice practice;
    PracticeFile &file = practice.file();
    file.notes().sign(draft, signature());
    file.notes().addAddendum(draft, {TestPractice::user(), QStringLiteral("one thing more"), signature()});
    const NoteRef member{g1, third, NoteId(QStringLiteral("n0"))};
    file.notes().cosign(member, {UserId(QStringLiteral("u2")), instant("2026-02-21T09:00:00Z")});
    CHECK(practice.reopen().notes().withBrokenSeal().isEmpty());
}
