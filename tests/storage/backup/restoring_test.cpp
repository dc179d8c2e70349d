#include "storage/backup/restoring.h"

#include "storage/audit/audit_head.h"
#include "storage/backup/backed_up_practice.h"
#include "storage/backup/backup_log.h"
#include "storage/backup/declared_restore.h"
#include "support/text_of.h"

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

const QString word = u"restore-backup"_s;
const QString otherPassword = u"a door in the hedge"_s;

QDateTime now()
{
    return instant("2026-03-05T09:30:00-05:00").dateTime();
}

RestoreWanted wantedAt(const QString &practice, const Backup &backup,
                       const QString &password = TestPractice::password(), const QString &name = u"u1"_s)
{
    return {backup.path, practice, name, password, now(), word};
}

/// Made ready while the practice is open.
std::unique_ptr<Restoring> inPlaceOf(BackedUpPractice &practice, const QString &backup)
{
    return Restoring::ofOpen(practice.file().openKeys(),
                             {backup, practice.path(), TestPractice::user(), now(), word});
}

Restored restore(const RestoreWanted &wanted)
{
    const Restored restored = Restoring::fromOutside(wanted, TestPractice::policy())->declare();
    finishRestore(wanted.practice);
    return restored;
}

std::unique_ptr<PracticeFile> opened(const QString &path, const QString &password = TestPractice::password(),
                                     const QString &name = u"u1"_s)
{
    return PracticeFile::open(path, name, password, TestPractice::policy());
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

void changeByte(const QString &path, double where)
{
    QByteArray content = contentOf(path);
    const auto at = qsizetype(where * double(content.size() - 1));
    content[at] = char(content[at] ^ 1);
    putContent(path, content);
}

/// Sixteen entries, a backup, and a seventeenth.
Backup backUpInTheMiddle(BackedUpPractice &practice)
{
    practice.act(u"before"_s);
    const Backup backup = practice.backUp();
    practice.act(u"after"_s);
    return backup;
}

} // namespace

TEST_CASE("A backup restored in place is the practice, says so in its log, and sets the file before aside")
{
    BackedUpPractice practice;
    const Backup backup = backUpInTheMiddle(practice);
    // A password changed since stays changed: the old one may be why it was.
    practice.file().setPassword(practice.file().users().find(TestPractice::user()).value(), otherPassword);
    const Restored restored = inPlaceOf(practice, backup.path)->declare();
    CHECK(practice.done() == QStringList{u"after"_s, u"before"_s});
    practice.close();
    finishRestore(practice.path());

    const auto file = opened(practice.path(), otherPassword);
    CHECK(file->openingFindings().isEmpty());
    CHECK(file->verify().isEmpty());
    const QList<AuditEntry> entries = file->audit().entries({}, 10);
    REQUIRE(entries.size() == 2);
    CHECK(entries[0].what == word);
    CHECK(entries[0].user == TestPractice::user());
    CHECK(entries[0].record == u"backups/"_s + backup.name());
    CHECK(entries[0].at.text() == u"2026-03-05T09:30:00-05:00"_s);
    CHECK(restored.backupMadeAt == backup.at);
    CHECK(lastBackup(file->database()) == backup.at);

    CHECK(QFileInfo(restored.setAside).fileName() == u"p set aside 2026-03-05 093000.iptg"_s);
    const auto before = opened(restored.setAside, otherPassword);
    CHECK(before->openingFindings().isEmpty());
    CHECK(before->verify().isEmpty());
    CHECK(before->audit().head().count == 2);
    CHECK(backupAt(backup.path));
}

TEST_CASE("A backup is restored at a new place by whoever opens it, with the passwords of its day")
{
    BackedUpPractice practice;
    const User user = practice.file().users().find(TestPractice::user()).value();
    const Backup backup = practice.backUp();
    practice.file().setPassword(user, otherPassword);
    const PracticeRecord record = practice.file().record(PrivateNotes::all());
    practice.close();
    const QString place = practice.folder() + u"/new.iptg"_s;
    SECTION("by name and password")
    {
        CHECK(restore(wantedAt(place, backup)).setAside.isEmpty());
    }
    SECTION("by the recovery key, for the one who is named")
    {
        CHECK(restore(wantedAt(place, backup, practice.recoveryKey(), user.name)).setAside.isEmpty());
    }
    const auto file = opened(place);
    CHECK(file->openingFindings().isEmpty());
    CHECK(file->verify().isEmpty());
    CHECK(file->record(PrivateNotes::all()) == record);
    CHECK(file->audit().entries({}, 1).at(0).user == TestPractice::user());
    CHECK(opened(practice.path(), otherPassword)->openingFindings().isEmpty());
}

TEST_CASE("A practice whose files are damaged or gone is restored in place")
{
    BackedUpPractice practice;
    const Backup backup = backUpInTheMiddle(practice);
    practice.close();
    const QString head = practice.path(u"-head"_s);
    const QString keys = practice.path(u"-keys"_s);
    bool setAside = true;
    SECTION("the record's pages")
    {
        changeByte(practice.path(), 0.5);
    }
    SECTION("the record's beginning")
    {
        putContent(practice.path(), "nothing");
    }
    SECTION("the keys")
    {
        putContent(keys, "nothing");
    }
    SECTION("the record is gone")
    {
        QFile::remove(practice.path());
    }
    SECTION("the keys are gone")
    {
        QFile::remove(keys);
    }
    SECTION("all is gone")
    {
        for (const QString &path : {practice.path(), keys, head})
            QFile::remove(path);
        setAside = false;
    }
    CHECK(restore(wantedAt(practice.path(), backup)).setAside.isEmpty() != setAside);
    const PracticeFile &file = practice.reopen();
    CHECK(file.openingFindings().isEmpty());
    CHECK(practice.file().verify().isEmpty());
    CHECK(practice.done() == QStringList{word, u"before"_s});
}

TEST_CASE("What cannot be restored is refused with a sentence, and nothing is changed")
{
    BackedUpPractice practice;
    Backup backup = backUpInTheMiddle(practice);
    BackedUpPractice other;
    const Backup others = other.backUp();
    other.close();
    struct Row
    {
        const char *what;
        std::function<RestoreWanted()> prepare;
        ErrorKind kind;
        QString says;
        bool alsoWhenOpen = true;
    };
    const auto damagedAt = [&](const QString &file, double where) {
        changeByte(file, where);
        return wantedAt(practice.path(), backup);
    };
    const Row row = GENERATE_REF(values<Row>({
        {"another practice's", [&] { return wantedAt(practice.path(), others); }, ErrorKind::BadInput,
         u"is of another practice"_s},
        {"a folder that is no backup",
         [&] {
             backup.path = practice.folder();
             return wantedAt(practice.path(), backup);
         },
         ErrorKind::Damaged, u"is not a whole backup"_s},
        {"a backup without its keys",
         [&] {
             QFile::remove(backup.keys());
             return wantedAt(practice.path(), backup);
         },
         ErrorKind::Damaged, u"is not a whole backup"_s},
        {"a damaged record", [&] { return damagedAt(backup.record(), 0.9); }, ErrorKind::Damaged,
         u"record are damaged"_s},
        {"a record cut short",
         [&] {
             const QByteArray content = contentOf(backup.record());
             putContent(backup.record(), content.left(content.size() / 2));
             return wantedAt(practice.path(), backup);
         },
         ErrorKind::Damaged, u"damaged"_s},
        {"a damaged head", [&] { return damagedAt(backup.head(), 0.5); }, ErrorKind::Damaged,
         u"how far its audit log reaches is damaged"_s},
        {"a head of another time",
         [&] {
             const Backup later = practice.backUp("2026-03-04T17:00:00Z");
             putContent(backup.head(), contentOf(later.head()));
             return wantedAt(practice.path(), backup);
         },
         ErrorKind::Damaged, u"not of the same time"_s},
        {"damaged keys",
         [&] {
             putContent(backup.keys(), "{");
             return wantedAt(practice.path(), backup);
         },
         ErrorKind::Damaged, u"key file is damaged"_s, false},
        {"a wrong password", [&] { return wantedAt(practice.path(), backup, otherPassword); },
         ErrorKind::SignInRefused, u"of the day it was made"_s, false},
        {"a folder that is not there", [&] { return wantedAt(practice.folder() + u"/no/p.iptg"_s, backup); },
         ErrorKind::InputOutput, u"Nothing can be written"_s, false},
    }));
    INFO(row.what);
    const RestoreWanted wanted = row.prepare();
    const auto check = [&](const Error &error) {
        INFO(error.sentence.toStdString());
        CHECK(error.kind == row.kind);
        CHECK(error.sentence.contains(row.says));
    };
    const QStringList before = filesIn(practice.folder());
    if (row.alsoWhenOpen) {
        check(thrownBy([&] { inPlaceOf(practice, wanted.backup); }));
        CHECK(filesIn(practice.folder()) == before);
    }
    practice.close();
    const QStringList closed = filesIn(practice.folder());
    const QByteArray record = contentOf(practice.path());
    check(thrownBy([&] { restore(wanted); }));
    CHECK(filesIn(practice.folder()) == closed);
    CHECK(contentOf(practice.path()) == record);
    practice.reopen();
    CHECK(practice.done() == QStringList{u"after"_s, u"before"_s});
    CHECK(practice.file().openingFindings().isEmpty());
}

TEST_CASE("From outside only an administrator restores in place, and not while the practice is open")
{
    BackedUpPractice practice;
    User second = practice.file().users().find(UserId(u"u2"_s)).value();
    second.active = true;
    second.roles = {Role::Facilitator};
    practice.file().users().put(second);
    practice.file().setPassword(second, otherPassword);
    const Backup backup = practice.backUp();
    const auto wanted = wantedAt(practice.path(), backup, otherPassword, u"u2"_s);
    practice.close();
    CHECK(thrownBy([&] { restore(wanted); }).kind == ErrorKind::NotPermitted);
    CHECK(restore(wantedAt(practice.folder() + u"/new.iptg"_s, backup, otherPassword, u"u2"_s))
              .setAside.isEmpty());

    // Another program has it open.
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const auto file = opened(practice.path());
        (void)!::write(ends[1], "x", 1);
        ::pause();
    }
    char byte = 0;
    REQUIRE(::read(ends[0], &byte, 1) == 1);
    CHECK(thrownBy([&] { restore(wantedAt(practice.path(), backup)); }).sentence.contains(u"is open"_s));
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
}

TEST_CASE("An older file that is put back without being declared is noticed as ever")
{
    BackedUpPractice practice;
    const Backup backup = backUpInTheMiddle(practice);
    practice.close();
    QFile::remove(practice.path());
    QFile::copy(backup.record(), practice.path());
    REQUIRE(practice.reopen().openingFindings().size() == 1);
    CHECK(practice.file().openingFindings().first().kind == FileFinding::Kind::OlderCopy);
}

TEST_CASE("A declared restore is put in place by the next opening, from wherever it was interrupted")
{
    BackedUpPractice practice;
    const Backup backup = backUpInTheMiddle(practice);
    const QByteArray presentLog = contentOf(practice.path(u"-wal"_s));
    const Restored restored = inPlaceOf(practice, backup.path)->declare();
    practice.close();
    const QString aside = restored.setAside;
    const QString ready = declaredRestore(practice.path()) + u'/';
    const auto move = [](const QString &from, const QString &to) { REQUIRE(QFile::rename(from, to)); };
    const int done = GENERATE(range(0, 8));
    if (done == 7) // killed while it was open: its log lies beside it
        putContent(practice.path(u"-wal"_s), presentLog);
    if (done >= 1 && done < 7)
        move(practice.path(), aside);
    if (done >= 2 && done < 7)
        move(ready + u"record"_s, practice.path());
    if (done >= 3 && done < 7)
        move(practice.path(u"-keys"_s), aside + u"-keys"_s);
    if (done >= 4 && done < 7)
        move(ready + u"keys"_s, practice.path(u"-keys"_s));
    if (done >= 5 && done < 7)
        move(practice.path(u"-head"_s), aside + u"-head"_s);
    if (done >= 6 && done < 7)
        move(ready + u"head"_s, practice.path(u"-head"_s));
    CHECK(isPracticeAt(practice.path()));
    practice.reopen();
    CHECK(practice.done() == QStringList{word, u"before"_s});
    CHECK(practice.file().openingFindings().isEmpty());
    CHECK_FALSE(QFile::exists(declaredRestore(practice.path())));
    CHECK(opened(aside)->audit().head().count == 2);
}
