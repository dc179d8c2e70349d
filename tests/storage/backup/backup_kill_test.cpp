#include "storage/audit/audit_head.h"
#include "storage/backup/backed_up_practice.h"
#include "storage/backup/declared_restore.h"
#include "storage/backup/restoring.h"
#include "storage/killed_process.h"
#include "support/text_of.h"

using namespace ipt;
using namespace Qt::StringLiterals;

// A program killed at any moment of a backup or a restore leaves whole backups and a whole practice.

namespace {

std::unique_ptr<PracticeFile> opened(const QString &path)
{
    return PracticeFile::open(path, u"u1"_s, TestPractice::password(), TestPractice::policy());
}

} // namespace

TEST_CASE("Killed while backups are made: those there are, are whole")
{
    BackedUpPractice practice;
    practice.close();
    Waits waits(20261126);
    QDateTime at = instant("2026-03-01T17:00:00Z").dateTime();
    qsizetype made = 0;
    for (int round = 0; round < rounds / 2; ++round) {
        at = at.addDays(1);
        const int acknowledged = acknowledgedBeforeKill(waits.next(), [&](const auto &acknowledge) {
            const auto file = opened(practice.path());
            for (QDateTime next = at;; next = next.addSecs(60)) {
                makeBackup(*file, practice.backups(), next);
                acknowledge();
            }
        });
        waits.wasDone(acknowledged > 0);
        const QList<Backup> backups = backupsIn(practice.backups());
        CHECK(backups.size() >= acknowledged);
        const auto file = opened(practice.path());
        for (const Backup &backup : backups) {
            const auto head = readAuditHead(backup.head(), file->openKeys().practiceKey,
                                            file->openKeys().file.practiceSalt());
            REQUIRE(head);
            checkCopy(backup.record(), file->openKeys(), *head);
            removeBackup(backup);
        }
        made += backups.size();
        CHECK(file->openingFindings().isEmpty());
    }
    CHECK(made > 0);
}

TEST_CASE("Killed while a backup is restored: the practice before opens, or the one of the backup")
{
    BackedUpPractice practice;
    const Backup backup = practice.backUp();
    practice.act(u"after"_s);
    const qint64 length = practice.file().audit().head().count;
    practice.close();
    Waits waits(20261127);
    int restored = 0;
    for (int round = 0; round < rounds / 2; ++round) {
        const QString work = practice.folder() + u"/%1"_s.arg(round);
        QDir().mkdir(work);
        const QString path = work + u"/p.iptg"_s;
        for (const char *ending : {"", "-keys", "-head"})
            REQUIRE(QFile::copy(practice.path(QLatin1String(ending)), path + QLatin1String(ending)));
        const int acknowledged = acknowledgedBeforeKill(waits.next(), [&](const auto &acknowledge) {
            Restoring::fromOutside({backup.path, path, u"u1"_s, TestPractice::password(),
                                    instant("2026-03-05T09:30:00Z").dateTime(), u"restore-backup"_s},
                                   TestPractice::policy())
                ->declare();
            finishRestore(path);
            acknowledge();
            ::pause();
        });
        waits.wasDone(acknowledged > 0);
        const bool declared = QFile::exists(declaredRestore(path));
        const auto file = opened(path);
        const QString last = file->audit().entries({}, 1).at(0).what;
        CHECK((last == u"after"_s || last == u"restore-backup"_s));
        if (acknowledged > 0 || declared)
            CHECK(last == u"restore-backup"_s);
        CHECK(file->openingFindings().isEmpty());
        CHECK(file->verify().isEmpty());
        CHECK_FALSE(QFile::exists(declaredRestore(path)));
        const QString aside = work + u"/p set aside 2026-03-05 093000.iptg"_s;
        CHECK(QFile::exists(aside) == (last == u"restore-backup"_s));
        if (QFile::exists(aside)) {
            CHECK(opened(aside)->audit().head().count == length);
            ++restored;
        }
        QDir(work).removeRecursively();
    }
    CHECK(restored > 0);
}
