#include "faults/failing_disk.h"
#include "storage/audit/audit_head.h"
#include "storage/backup/backup_making.h"
#include "storage/backup/declared_restore.h"
#include "storage/backup/restoring.h"
#include "storage/durable_file.h"
#include "storage/sql/migrations.h"
#include "storage/test_practice.h"
#include "support/text_of.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <functional>

#include <sys/wait.h>
#include <unistd.h>

using namespace ipt;

// Whatever call that writes fails, and however: the user is told, what was acknowledged is there, and
// nothing is half done. With IPT_FAULTS=all at every single call, else at some of them.

namespace {

const GroupId g1(QStringLiteral("g1"));
const SessionNumber fifth(5);
const NoteRef draftRef{g1, fifth, NoteId(QStringLiteral("draft"))};
const QString otherPassword = QStringLiteral("a door in the hedge");

struct Trouble
{
    const char *name;
    int error;
    bool lasting;
};
constexpr Trouble troubles[] = {
    {"disk full", ENOSPC, true},
    {"disk full for a moment", ENOSPC, false},
    {"input/output error", EIO, false},
    {"gone read-only", EROFS, true},
};

/// What came of the work, told through a pipe by the process that did it.
struct Report
{
    int acknowledged = 0;
    bool told = false;      ///< a StorageError of the kind that speaks of the disk
    bool wrongKind = false; ///< another one
    int calls = 0;
};

/// The work says with each call of `acknowledge` that one more thing is kept.
using Acknowledge = std::function<void()>;
using Work = std::function<void(const QString &path, const Acknowledge &acknowledge)>;

std::unique_ptr<PracticeFile> opened(const QString &path, const QString &password = TestPractice::password())
{
    return PracticeFile::open(path, QStringLiteral("u1"), password, TestPractice::policy());
}

/// Does the work on a disk that fails so, in a process of its own.
Report doWork(const Work &work, const QString &path, const faults::Failure &failure)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        Report report;
        faults::arm(failure);
        try {
            work(path, [&report] { ++report.acknowledged; });
        } catch (const StorageError &error) {
            report.told = error.kind() == ErrorKind::InputOutput && !error.sentence().isEmpty();
            report.wrongKind = !report.told;
        }
        report.calls = faults::disarm();
        (void)!::write(ends[1], &report, sizeof report);
        ::_exit(0);
    }
    ::close(ends[1]);
    Report report;
    const ssize_t size = ::read(ends[0], &report, sizeof report);
    ::close(ends[0]);
    int status = 0;
    REQUIRE(::waitpid(child, &status, 0) == child);
    REQUIRE(WIFEXITED(status));
    REQUIRE(size == ssize_t(sizeof report));
    return report;
}

/// A practice with a draft in its fifth session, whose files are put back before each round.
class Pristine
{
public:
    Pristine()
    {
        TestPractice practice;
        practice.administer();
        Note draft;
        draft.id = draftRef.note;
        draft.author = TestPractice::user();
        practice.file().notes().putDraft(g1, fifth, draft);
        practice.close();
        for (const QString &ending : endings()) {
            QFile file(practice.path(ending));
            if (file.open(QIODevice::ReadOnly))
                m_contents.insert(ending, file.readAll());
        }
    }

    QString path() const { return m_folder.filePath(QStringLiteral("p.iptg")); }
    QString backups() const { return m_folder.path(); }

    void putBack() const
    {
        const QFileInfoList there =
            QDir(m_folder.path()).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const QFileInfo &each : there)
            each.isDir() ? QDir(each.filePath()).removeRecursively() : QFile::remove(each.filePath());
        for (auto each = m_contents.cbegin(); each != m_contents.cend(); ++each) {
            QFile file(path() + each.key());
            REQUIRE(file.open(QIODevice::WriteOnly));
            REQUIRE(file.write(each.value()) == each.value().size());
        }
    }

private:
    static QStringList endings()
    {
        return {QString(), QStringLiteral("-keys"), QStringLiteral("-head"), QStringLiteral("-wal")};
    }

    QTemporaryDir m_folder;
    QMap<QString, QByteArray> m_contents;
};

bool everywhere()
{
    return qEnvironmentVariable("IPT_FAULTS") == QLatin1String("all");
}

/// Does the work with every trouble at each of its calls, or at some of them, and lets `check` look at
/// what it left. Gives how often the user was told.
int withEachFailure(const Pristine &practice, const Work &work,
                    const std::function<void(const Report &)> &check)
{
    practice.putBack();
    const Report whole = doWork(work, practice.path(), {});
    CHECK_FALSE(whole.told);
    CHECK_FALSE(whole.wrongKind);
    REQUIRE(whole.calls > 0);
    const int step = everywhere() ? 1 : qMax(1, whole.calls / 9);
    int told = 0;
    for (const Trouble &trouble : troubles) {
        for (int at = 1; at <= whole.calls; at += step) {
            INFO(trouble.name << " at call " << at << " of " << whole.calls);
            practice.putBack();
            const Report report = doWork(work, practice.path(), {trouble.error, at, trouble.lasting});
            CHECK_FALSE(report.wrongKind);
            check(report);
            told += report.told ? 1 : 0;
        }
    }
    return told;
}

AuditEntry entry(const QString &what)
{
    return {0, instant("2026-03-01T10:00:00Z"), TestPractice::user(), what, {}, {}};
}

void checkWhole(PracticeFile &file)
{
    CHECK(file.openingFindings().isEmpty());
    CHECK(file.verify().isEmpty());
}

} // namespace

TEST_CASE("A disk that fails while moments are kept loses none that was acknowledged")
{
    constexpr int wanted = 4;
    const Pristine practice;
    const Work keep = [](const QString &path, const Acknowledge &acknowledge) {
        const auto file = opened(path);
        for (int i = 0; i < wanted; ++i) {
            Moment moment;
            moment.text = QString::number(i);
            Transaction transaction(file->database());
            file->moments().append(g1, fifth, moment);
            file->drafts().put(TestPractice::user(), QStringLiteral("capture"), moment.text);
            file->audit().append(entry(QStringLiteral("x")));
            transaction.commit();
            acknowledge();
        }
        file->close();
    };
    const int told = withEachFailure(practice, keep, [&](const Report &report) {
        const auto file = opened(practice.path());
        checkWhole(*file);
        const QList<Moment> moments = file->moments().ofSession(g1, fifth);
        CHECK(moments.size() >= report.acknowledged);
        CHECK(moments.size() <= report.acknowledged + 1); // one may be kept and not yet told
        for (qsizetype i = 0; i < moments.size(); ++i)
            CHECK(moments[i].text == QString::number(i));
        CHECK((report.acknowledged == wanted || report.told));
        CHECK(file->audit().head().count == moments.size());
    });
    CHECK(told > 0);
}

TEST_CASE("A disk that fails while a note is signed leaves it signed with its entry, or neither")
{
    const Pristine practice;
    const Work sign = [](const QString &path, const Acknowledge &acknowledge) {
        const auto file = opened(path);
        Transaction transaction(file->database());
        file->notes().sign(draftRef, {TestPractice::user(), instant("2026-03-01T10:00:00Z")});
        file->audit().append(entry(QStringLiteral("sign_note")));
        transaction.commit();
        acknowledge();
        file->close();
    };
    const int told = withEachFailure(practice, sign, [&](const Report &report) {
        const auto file = opened(practice.path());
        checkWhole(*file);
        const bool isSigned = file->notes().find(draftRef).value().isSigned();
        CHECK(file->audit().head().count == (isSigned ? 1 : 0));
        CHECK((report.acknowledged > 0 ? isSigned : report.told));
    });
    CHECK(told > 0);
}

TEST_CASE("After a failed write the practice stays open and keeps the next one")
{
    const Pristine practice;
    const Work twice = [](const QString &path, const Acknowledge &acknowledge) {
        const auto file = opened(path);
        const auto keep = [&](const char *text) {
            Moment moment;
            moment.text = QString::fromLatin1(text);
            file->moments().append(g1, fifth, moment);
        };
        try {
            keep("first");
        } catch (const StorageError &) {
            faults::disarm(); // somebody made room
        }
        keep("second");
        acknowledge();
        file->close();
    };
    (void)withEachFailure(practice, twice, [&](const Report &report) {
        const auto file = opened(practice.path());
        checkWhole(*file);
        const QList<Moment> moments = file->moments().ofSession(g1, fifth);
        if (report.acknowledged > 0) {
            REQUIRE_FALSE(moments.isEmpty());
            CHECK(moments.last().text == QLatin1String("second"));
        }
    });
}

TEST_CASE("A disk that fails while a password is changed leaves the old one or the new one")
{
    const Pristine practice;
    const Work change = [](const QString &path, const Acknowledge &acknowledge) {
        const auto file = opened(path);
        file->setPassword(file->users().find(TestPractice::user()).value(), otherPassword);
        acknowledge();
    };
    const int told = withEachFailure(practice, change, [&](const Report &report) {
        const auto opens = [&](const QString &password) {
            return !errorOf([&] { opened(practice.path(), password); });
        };
        CHECK(opens(otherPassword) != opens(TestPractice::password()));
        if (report.acknowledged > 0)
            CHECK(opens(otherPassword));
    });
    CHECK(told > 0);
}

TEST_CASE("A disk that fails while a backup is made leaves the old ones whole and no half one")
{
    const Pristine practice;
    const QDateTime at = instant("2026-03-01T17:00:00Z").dateTime();
    const Work backUp = [&](const QString &path, const Acknowledge &acknowledge) {
        const auto file = opened(path);
        makeBackup(*file, practice.backups(), at);
        acknowledge();
        const Backup second = makeBackup(*file, practice.backups(), at.addDays(1));
        acknowledge();
        removeBackup(second);
    };
    const int told = withEachFailure(practice, backUp, [&](const Report &report) {
        const auto file = opened(practice.path());
        checkWhole(*file);
        const QList<Backup> backups = backupsIn(practice.backups());
        CHECK(backups.size() >= qMin(report.acknowledged, 1));
        CHECK((report.acknowledged == 2 || report.told));
        for (const Backup &backup : backups) {
            const OpenKeys keys = file->openKeys();
            const auto head = readAuditHead(backup.head(), keys.practiceKey, keys.file.practiceSalt());
            REQUIRE(head);
            CHECK_FALSE(errorOf([&] { checkCopy(backup.record(), keys, *head); }));
        }
        if (report.acknowledged == 0)
            CHECK(QDir(practice.backups()).entryList({QStringLiteral("*.part")}, QDir::Dirs).isEmpty());
    });
    CHECK(told > 0);
}

TEST_CASE("A disk that fails while a backup is restored leaves the practice before, or the backup's")
{
    const Pristine practice;
    const QTemporaryDir backups;
    practice.putBack();
    const Backup backup = makeBackup(*opened(practice.path()), backups.path(), QDateTime::currentDateTime());
    const Work restore = [&](const QString &path, const Acknowledge &acknowledge) {
        const auto restoring = Restoring::fromOutside(
            {backup.path, path, QStringLiteral("u1"), TestPractice::password(),
             instant("2026-03-05T09:30:00Z").dateTime(), QStringLiteral("restore-backup")},
            TestPractice::policy());
        restoring->declare();
        finishRestore(path);
        acknowledge();
    };
    const int told = withEachFailure(practice, restore, [&](const Report &report) {
        const auto file = opened(practice.path());
        checkWhole(*file);
        CHECK_FALSE(QFile::exists(declaredRestore(practice.path())));
        const bool restored = file->audit().head().count == 1;
        CHECK((report.acknowledged > 0 ? restored : report.told));
        const QStringList aside =
            QDir(practice.backups()).entryList({QStringLiteral("* set aside *.iptg")}, QDir::Files);
        CHECK(aside.size() == (restored ? 1 : 0));
        if (restored)
            checkWhole(*opened(QDir(practice.backups()).filePath(aside.first())));
    });
    CHECK(told > 0);
}

TEST_CASE("A disk that fails while a practice is made leaves none, or a whole one")
{
    const Pristine practice; // its folder, with another practice beside
    const PracticeRecord record = TestPractice().file().record(PrivateNotes::all());
    const QString beside = practice.path() + QStringLiteral("2.iptg");
    const Work create = [&](const QString &, const Acknowledge &acknowledge) {
        const auto created = PracticeFile::create(beside, record, TestPractice::user(),
                                                  TestPractice::password(), TestPractice::policy());
        acknowledge();
    };
    const int told = withEachFailure(practice, create, [&](const Report &report) {
        CHECK(QFile::exists(beside + QStringLiteral(".part")) == false);
        if (report.acknowledged == 0)
            CHECK(report.told);
        if (report.acknowledged > 0 || QFile::exists(beside)) {
            const auto file = opened(beside);
            CHECK(file->record(PrivateNotes::all()) == record);
            CHECK(file->verify().isEmpty());
        }
    });
    CHECK(told > 0);
}

TEST_CASE("A disk that fails while a file is brought up to date leaves one that can be brought up to date")
{
    const Secret key = Secret::random(32);
    const QByteArray salt(16, 's');
    const QList<Migration> all = builtInMigrations();
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.iptg"));
    const auto makeOld = [&] {
        const QStringList names = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        for (const QString &name : names)
            QFile::remove(folder.filePath(name));
        createEmpty(path);
        Database database(path, key, salt);
        migrate(database, all.mid(0, 2));
        database.execute("INSERT INTO practice (id, name, time_zone) VALUES (1, 'kept', 'UTC')");
    };
    const Work bringUpToDate = [&](const QString &, const Acknowledge &acknowledge) {
        Database database(path, key, salt);
        migrate(database, all);
        acknowledge();
    };
    makeOld();
    const int calls = doWork(bringUpToDate, path, {}).calls;
    const int step = everywhere() ? 1 : qMax(1, calls / 9);
    for (const Trouble &trouble : troubles) {
        for (int at = 1; at <= calls; at += step) {
            INFO(trouble.name << " at call " << at << " of " << calls);
            makeOld();
            const Report report = doWork(bringUpToDate, path, {trouble.error, at, trouble.lasting});
            CHECK_FALSE(report.wrongKind);
            CHECK((report.acknowledged > 0 || report.told));
            Database database(path, key, salt);
            CHECK(schemaVersion(database) >= 2);
            migrate(database, all);
            CHECK(schemaVersion(database) == all.last().version);
            CHECK(database.damage().isEmpty());
            CHECK(database.number("SELECT count(*) FROM practice WHERE name = 'kept'") == 1);
        }
    }
}
