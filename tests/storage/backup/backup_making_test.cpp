#include "storage/backup/backup_making.h"

#include "storage/backup/backed_up_practice.h"
#include "storage/full_record.h"
#include "support/text_of.h"

using namespace ipt;
using namespace Qt::StringLiterals;

TEST_CASE("A backup holds the whole practice under its own key, and is called by the time alone")
{
    BackedUpPractice practice;
    practice.act(u"read"_s);
    const Backup backup = practice.backUp();
    CHECK(backup.name() == u"iptgroups-%1-2026-03-01T170000Z"_s.arg(backup.mark));
    CHECK(practice.inBackups() == QStringList{backup.name()});
    CHECK(QDir(backup.path).entryList(QDir::Files | QDir::Hidden) ==
          QStringList{u"head"_s, u"keys"_s, u"record"_s});
    CHECK((QFile::permissions(backup.path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    for (const QString &path : {backup.record(), backup.keys(), backup.head()}) {
        CHECK((QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)) == 0);
        for (const QString &secret : secretTexts())
            CHECK_FALSE(contentOf(path).contains(secret.toUtf8()));
    }
    // Somebody without this program's restore gives the three files a practice's names.
    const PracticeRecord record = practice.file().record(PrivateNotes::all());
    practice.close();
    QFile::copy(backup.record(), practice.path(u"2"_s));
    QFile::copy(backup.keys(), practice.path(u"2-keys"_s));
    QFile::copy(backup.head(), practice.path(u"2-head"_s));
    const auto copy =
        PracticeFile::open(practice.path(u"2"_s), u"u1"_s, TestPractice::password(), TestPractice::policy());
    CHECK(copy->openingFindings().isEmpty());
    CHECK(copy->verify().isEmpty());
    CHECK(copy->record(PrivateNotes::all()) == record);
    CHECK(copy->audit().head().count == 1);
}

TEST_CASE("The practice can be worked in while its copy is made, and the copy has it")
{
    BackedUpPractice practice;
    BackupMaking making(practice.file(), practice.backups(), instant("2026-03-01T17:00:00Z").dateTime());
    double share = -1;
    int pieces = 0;
    while (!making.copy(5)) {
        CHECK(making.share() > share);
        share = making.share();
        practice.act(u"piece %1"_s.arg(++pieces));
        practice.file().setPassword(practice.file().users().find(UserId(u"u2"_s)).value(),
                                    u"seven quiet herons"_s);
    }
    REQUIRE(pieces > 3);
    practice.act(u"after the copy"_s);
    const Backup backup = making.finish();
    practice.close();
    QFile::copy(backup.record(), practice.path(u"2"_s));
    QFile::copy(backup.keys(), practice.path(u"2-keys"_s));
    QFile::copy(backup.head(), practice.path(u"2-head"_s));
    const auto copy =
        PracticeFile::open(practice.path(u"2"_s), u"u2"_s, u"seven quiet herons"_s, TestPractice::policy());
    CHECK(copy->openingFindings().isEmpty());
    CHECK(copy->audit().head().count == pieces);
}

TEST_CASE("A backup that cannot be made leaves nothing, and the old ones as they were")
{
    BackedUpPractice practice;
    const Backup old = practice.backUp("2026-02-01T17:00:00Z");
    SECTION("the folder is not there")
    {
        const Error error =
            thrownBy([&] { makeBackup(practice.file(), practice.backups() + u"/gone"_s, QDateTime()); });
        CHECK(error.kind == ErrorKind::InputOutput);
        CHECK(error.sentence.contains(u"is not there"_s));
    }
    SECTION("it is stopped while the copy is made, or while it is read back")
    {
        int asked = 0;
        const int stopAt = GENERATE(1, 2);
        const Error error = thrownBy([&] {
            makeBackup(practice.file(), practice.backups(), instant("2026-03-01T17:00:00Z").dateTime(),
                       [&] { return ++asked >= stopAt; });
        });
        CHECK(error.kind == ErrorKind::InputOutput);
        CHECK(error.sentence.startsWith(u"Stopped."_s));
    }
    SECTION("what was written does not read back")
    {
        BackupMaking making(practice.file(), practice.backups(), instant("2026-03-01T17:00:00Z").dateTime());
        while (!making.copy(100)) {
        }
        const QString record = practice.backups() + QLatin1Char('/') +
                               QDir(practice.backups()).entryList({u"*.part"_s}, QDir::Dirs).first() +
                               u"/record"_s;
        QByteArray content = contentOf(record);
        content[content.size() / 2] = char(content[content.size() / 2] ^ 1);
        putContent(record, content);
        const Error error = thrownBy([&] { making.finish(); });
        CHECK(error.kind == ErrorKind::InputOutput);
        CHECK(error.sentence.contains(u"could not be read back whole"_s));
    }
    CHECK(practice.inBackups() == QStringList{old.name()});
    CHECK(backupsIn(practice.backups()).size() == 1);
}

TEST_CASE("What a killed program left is cleared away, and nobody else's")
{
    BackedUpPractice practice;
    const Backup whole = practice.backUp();
    QDir backups(practice.backups());
    const QString ours = whole.name().chopped(3) + u"5Z"_s;
    const QString others = u"iptgroups-00000000-2026-03-01T170000Z.part"_s;
    for (const QString &name : {ours + u".part"_s, ours + u".gone"_s, others, u"holiday.part"_s}) {
        backups.mkdir(name);
        putContent(backups.filePath(name + u"/record"_s), "half");
    }
    const Backup next = practice.backUp("2026-03-02T17:00:00Z");
    CHECK(practice.inBackups() == QStringList{u"holiday.part"_s, others, whole.name(), next.name()});
}

TEST_CASE("Only whole backups are taken for backups, the newest first and by practice")
{
    BackedUpPractice practice;
    const Backup first = practice.backUp("2026-03-01T17:00:00+02:00");
    const Backup second = practice.backUp("2026-03-01T17:00:00Z");
    const Backup atTheSameTime = practice.backUp("2026-03-01T17:00:00Z");
    CHECK(first.at == QDateTime(QDate(2026, 3, 1), QTime(15, 0), Qt::UTC));
    CHECK(atTheSameTime.at == second.at.addSecs(1));
    QDir backups(practice.backups());
    const QString other = u"iptgroups-00000000-2026-03-05T170000Z"_s;
    for (const QString &name : {other, u"iptgroups-%1-2026-03-06T170000Z"_s.arg(first.mark),
                                u"iptgroups-%1-2026-13-06T170000Z"_s.arg(first.mark),
                                u"iptgroups-%1-2026-03-06T170000Z.part"_s.arg(first.mark), u"letters"_s}) {
        backups.mkdir(name);
        putContent(backups.filePath(name + u"/record"_s), "r");
        putContent(backups.filePath(name + u"/head"_s), "h");
        if (name != u"iptgroups-%1-2026-03-06T170000Z"_s.arg(first.mark)) // lacks its keys
            putContent(backups.filePath(name + u"/keys"_s), "k");
    }
    const auto namesOf = [](const QList<Backup> &list) {
        QStringList names;
        for (const Backup &backup : list)
            names.append(backup.name());
        return names;
    };
    CHECK(namesOf(backupsIn(practice.backups(), first.mark)) ==
          QStringList{atTheSameTime.name(), second.name(), first.name()});
    CHECK(namesOf(backupsIn(practice.backups())).first() == other);
    CHECK(backupsIn(practice.backups() + u"/gone"_s).isEmpty());

    SECTION("one that goes, goes whole")
    {
        removeBackup(second);
        CHECK(namesOf(backupsIn(practice.backups(), first.mark)) ==
              QStringList{atTheSameTime.name(), first.name()});
        CHECK_FALSE(QFile::exists(second.path));
        CHECK_FALSE(QFile::exists(second.path + u".gone"_s));
    }
    SECTION("one in which somebody keeps something else stays")
    {
        putContent(second.path + u"/letter.txt"_s, "mine");
        removeBackup(second);
        CHECK(backupAt(second.path));
        CHECK(contentOf(second.path + u"/letter.txt"_s) == "mine");
    }
}
