#include "storage/durable_file.h"
#include "storage/killed_process.h"
#include "storage/sql/migrations.h"
#include "storage/test_practice.h"
#include "support/text_of.h"

#include <QFile>

using namespace ipt;

// A program killed at any moment loses nothing that it said it had kept.

namespace {

const GroupId g1(QStringLiteral("g1"));
const SessionNumber fifth(5);

/// Keeps one numbered moment after another, saving the head and opening anew in between.
void keepMoments(const TestPractice &practice, int from, const std::function<void()> &acknowledge)
{
    for (int number = from;;) {
        const auto file = PracticeFile::open(practice.path(), QStringLiteral("u1"), TestPractice::password(),
                                             TestPractice::policy());
        for (int i = 0; i < 20; ++i, ++number) {
            Moment moment;
            moment.text = QString::number(number);
            moment.members = {MemberId(QStringLiteral("m1"))};
            Transaction transaction(file->database());
            file->moments().append(g1, fifth, moment);
            file->drafts().put(TestPractice::user(), QStringLiteral("capture"), moment.text);
            file->audit().append(
                {0, instant("2026-03-01T10:00:00Z"), TestPractice::user(), QStringLiteral("x"), {}, {}});
            transaction.commit();
            acknowledge();
            if (number % 5 == 0)
                file->saveAuditHead();
        }
    }
}

} // namespace

TEST_CASE("Killed while writing, saving the head, closing or opening: what was acknowledged is there")
{
    TestPractice practice;
    practice.close();
    Waits waits(20260203);
    int kept = 0;
    for (int round = 0; round < rounds; ++round) {
        const int acknowledged = acknowledgedBeforeKill(
            waits.next(), [&](const auto &acknowledge) { keepMoments(practice, kept, acknowledge); });
        waits.wasDone(acknowledged > 0);
        PracticeFile &file = practice.reopen();
        const QList<Moment> moments = file.moments().ofSession(g1, fifth);
        CHECK(moments.size() >= kept + acknowledged);
        CHECK(moments.size() <= kept + acknowledged + 1); // one may be kept and not yet told
        for (qsizetype i = 0; i < moments.size(); ++i)
            REQUIRE(moments[i].text == QString::number(i));
        CHECK(file.audit().head().count == moments.size());
        if (!moments.isEmpty())
            CHECK(file.drafts().find(TestPractice::user(), QStringLiteral("capture")) == moments.last().text);
        CHECK(file.verify().isEmpty());
        kept = int(moments.size());
        practice.close();
    }
    CHECK(kept > 0);
}

TEST_CASE("Killed while a password is changed: the old one or the new one opens")
{
    TestPractice practice;
    practice.close();
    const QString passwords[] = {TestPractice::password(), QStringLiteral("a door in the hedge")};
    Waits waits(20260204);
    const auto opensWith = [&](const QString &password) {
        return !errorOf([&] {
            PracticeFile::open(practice.path(), QStringLiteral("u1"), password, TestPractice::policy());
        });
    };
    for (int round = 0; round < rounds / 2; ++round) {
        const int changed = acknowledgedBeforeKill(waits.next(), [&](const auto &acknowledge) {
            const auto file = PracticeFile::openByRecoveryKey(practice.path(), practice.recoveryKey(),
                                                              TestPractice::policy());
            const User user = file->users().find(TestPractice::user()).value();
            for (int i = 0;; ++i) {
                file->setPassword(user, passwords[i % 2]);
                acknowledge();
            }
        });
        waits.wasDone(changed > 0);
        CHECK((opensWith(passwords[0]) != opensWith(passwords[1])));
    }
}

TEST_CASE("Killed while a practice is made: there is none, or a whole one")
{
    Waits waits(20260205);
    const PracticeRecord record = TestPractice().file().record(PrivateNotes::all());
    for (int round = 0; round < rounds / 2; ++round) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("p.iptg"));
        const int made = acknowledgedBeforeKill(waits.next(), [&](const auto &acknowledge) {
            const auto created = PracticeFile::create(path, record, TestPractice::user(),
                                                      TestPractice::password(), TestPractice::policy());
            acknowledge();
            ::pause();
        });
        waits.wasDone(made > 0);
        if (made > 0)
            REQUIRE(QFile::exists(path));
        if (QFile::exists(path)) {
            const auto file = PracticeFile::open(path, QStringLiteral("u1"), TestPractice::password(),
                                                 TestPractice::policy());
            CHECK(file->record(PrivateNotes::all()) == record);
            CHECK(file->verify().isEmpty());
        }
    }
}

TEST_CASE("Killed while notes are signed: what was acknowledged is signed, each with its entry")
{
    TestPractice practice;
    practice.close();
    Waits waits(20260206);
    int kept = 0;
    for (int round = 0; round < rounds / 2; ++round) {
        const int acknowledged = acknowledgedBeforeKill(waits.next(), [&](const auto &acknowledge) {
            const auto file = PracticeFile::open(practice.path(), QStringLiteral("u1"),
                                                 TestPractice::password(), TestPractice::policy());
            for (int number = kept;; ++number) {
                Note note;
                note.id = NoteId(QStringLiteral("k%1").arg(number));
                note.author = TestPractice::user();
                Transaction transaction(file->database());
                file->notes().putDraft(g1, fifth, note);
                file->notes().sign({g1, fifth, note.id},
                                   {TestPractice::user(), instant("2026-03-01T10:00:00Z")});
                file->audit().append({0,
                                      instant("2026-03-01T10:00:00Z"),
                                      TestPractice::user(),
                                      QStringLiteral("sign_note"),
                                      {},
                                      {}});
                transaction.commit();
                acknowledge();
            }
        });
        waits.wasDone(acknowledged > 0);
        PracticeFile &file = practice.reopen();
        const QList<Note> notes = file.notes().ofSession(g1, fifth, PrivateNotes::all());
        CHECK(notes.size() >= kept + acknowledged);
        CHECK(notes.size() <= kept + acknowledged + 1);
        for (const Note &note : notes)
            CHECK(note.isSigned());
        CHECK(file.audit().head().count == notes.size());
        CHECK(file.verify().isEmpty());
        kept = int(notes.size());
        practice.close();
    }
    CHECK(kept > 0);
}

TEST_CASE("Killed while a file is brought up to date: it can be brought up to date")
{
    Waits waits(20260207);
    const Secret key = Secret::random(32);
    const QByteArray salt(16, 's');
    const QList<Migration> all = builtInMigrations();
    for (int round = 0; round < rounds / 2; ++round) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.iptg"));
        createEmpty(path);
        {
            Database database(path, key, salt);
            migrate(database, all.mid(0, 2));
            database.execute("INSERT INTO practice (id, name, time_zone) VALUES (1, 'kept', 'UTC')");
        }
        const int migrated = acknowledgedBeforeKill(waits.next(), [&](const auto &acknowledge) {
            Database database(path, key, salt);
            migrate(database, all);
            acknowledge();
            ::pause();
        });
        waits.wasDone(migrated > 0);
        Database database(path, key, salt);
        migrate(database, all);
        CHECK(schemaVersion(database) == all.last().version);
        CHECK(database.damage().isEmpty());
        CHECK(database.number("SELECT count(*) FROM practice WHERE name = 'kept'") == 1);
    }
}
