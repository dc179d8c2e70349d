#include "practice/backups.h"

#include "practice/administration.h"
#include "practice/support/house.h"
#include "practice/today.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

/// A practice that is nobody's demonstration, at noon of the first of March, whose clock is moved by days.
class Fern
{
public:
    Fern()
    {
        NewPractice wanted{path(), {u"Fern Street"_s, u"America/New_York"_s, {}, {}}, {}, password()};
        wanted.firstUser.name = u"Ida Falk"_s;
        wanted.firstUser.roles = {Role::Facilitator, Role::Administrator};
        m_practice = std::move(createPractice(wanted, clock()).value().practice);
        QDir(m_folder.path()).mkdir(u"backups"_s);
        use();
    }

    Practice &practice() { return *m_practice; }
    Backups &backups() { return m_practice->backups(); }
    QString path() const { return m_folder.filePath(u"fern.iptg"_s); }
    QString folder() const { return m_folder.filePath(u"backups"_s); }
    static QString password() { return u"eleven grey geese land"_s; }
    void addHours(int hours) { *m_now = m_now->addSecs(hours * 3600); }
    void use(const QString &failure = {}) { backups().setPlace({folder(), failure}); }
    void close() { m_practice.reset(); }
    Result<void> reopen(const QString &with = password())
    {
        m_practice.reset();
        Result<std::unique_ptr<Practice>> opened = openPractice({path(), u"Ida Falk"_s, with}, clock());
        if (!opened.ok())
            return opened.error();
        m_practice = std::move(opened).value();
        use();
        return {};
    }
    Clock clock() const
    {
        return [now = m_now] { return *now; };
    }
    QList<DueKind> due() const
    {
        QList<DueKind> kinds;
        const QList<DueItem> items = m_practice->today().view().value().items;
        for (const DueItem &item : items)
            kinds.append(item.kind);
        return kinds;
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<QDateTime> m_now =
        std::make_shared<QDateTime>(QDate(2026, 3, 1), QTime(12, 0), QTimeZone("America/New_York"));
    std::unique_ptr<Practice> m_practice;
};

QString renamed(Practice &practice, const QString &name)
{
    PracticeInfo info = practice.info();
    info.name = name;
    return practice.administration().setInfo(info).ok() ? practice.info().name : QString();
}

Result<RestoredBackup> restored(Backups &backups, const QString &path)
{
    const Result<std::unique_ptr<RestoreRun>> run = backups.beginRestore(path, Fern::password());
    if (!run.ok())
        return run.error();
    const Result<void> checked = (*run)->check({});
    return checked.ok() ? (*run)->finish() : Result<RestoredBackup>(checked.error());
}

} // namespace

TEST_CASE("The age of the last backup is known from the practice itself, and due on Today when it is old")
{
    Fern fern;
    CHECK(fern.due() == QList{DueKind::BackupOld});
    CHECK(fern.backups().state().isOld);
    CHECK(fern.backups().state().isOwed);
    REQUIRE(fern.backups().backUp().ok());
    CHECK(fern.due().isEmpty());
    const QDateTime made = fern.practice().now();
    fern.addHours(19);
    REQUIRE(fern.reopen().ok());
    CHECK(fern.backups().state().last == made);
    CHECK(fern.backups().state().last->time() == QTime(12, 0));
    CHECK_FALSE(fern.backups().state().isOwed);
    fern.addHours(1);
    CHECK(fern.backups().state().isOwed);
    CHECK_FALSE(fern.backups().state().isOld);
    fern.addHours(6 * 24 + 4);
    CHECK(fern.backups().state().isOld);
    CHECK(fern.due() == QList{DueKind::BackupOld});
    fern.backups().setPlace({});
    CHECK_FALSE(fern.backups().state().isOwed); // there is nowhere to make it
}

TEST_CASE("A backup that failed on this computer is due until one was made")
{
    Fern fern;
    fern.use(u"The folder is not there."_s);
    CHECK(fern.due() == QList{DueKind::BackupFailed});
    REQUIRE(fern.backups().backUp().ok());
    CHECK(fern.due().isEmpty());
    CHECK(fern.backups().state().place.failure.isEmpty());
}

TEST_CASE("Nobody is told of the demonstration practice's backups")
{
    House house;
    const QList<DueItem> items = house.as(bell).today().view().value().items;
    for (const DueItem &item : items)
        CHECK(item.kind != DueKind::BackupOld);
    CHECK_FALSE(house.practice().backups().state().isOld);
}

TEST_CASE("Without a folder, or with one that is gone, no backup is made and the reason said")
{
    Fern fern;
    fern.backups().setPlace({});
    CHECK(fern.backups().backUp().error().kind == ErrorKind::BadInput);
    fern.backups().setPlace({fern.folder() + u"/gone"_s, {}});
    const Error error = fern.backups().backUp().error();
    CHECK(error.kind == ErrorKind::InputOutput);
    CHECK(error.sentence.contains(u"is not there"_s));
    CHECK_FALSE(fern.backups().state().last);
}

TEST_CASE("Old backups go when a new one is made")
{
    Fern fern;
    for (int day = 0; day < 12; ++day) {
        REQUIRE(fern.backups().backUp().ok());
        fern.addHours(24);
    }
    // Sunday 1 March to Thursday 12 March: seven days, and the Sundays of the two weeks before.
    QStringList days;
    const QList<KeptBackup> kept = fern.backups().kept();
    for (const KeptBackup &backup : kept)
        days.append(backup.at.toString(u"d"_s));
    CHECK(days.join(u' ') == u"12 11 10 9 8 7 6 1"_s);
    CHECK(kept.first().entries > 0);
    CHECK(kept.first().entries < fern.backups().entries());
}

TEST_CASE("A backup restored within the practice is it from the next sign-in on")
{
    Fern fern;
    REQUIRE(fern.backups().backUp().ok());
    const QDateTime made = fern.practice().now();
    CHECK(renamed(fern.practice(), u"Fern Street East"_s) == u"Fern Street East"_s);
    fern.addHours(3);
    const Result<std::unique_ptr<RestoreRun>> refused =
        fern.backups().beginRestore(fern.backups().kept().first().path, u"not my password"_s);
    REQUIRE_FALSE(refused.ok());
    CHECK(refused.error().kind == ErrorKind::SignInRefused);
    const Result<RestoredBackup> restore = restored(fern.backups(), fern.backups().kept().first().path);
    REQUIRE(restore.ok());
    CHECK(restore->madeAt == made);
    fern.close();
    REQUIRE(finishRestoring(fern.path()).ok());
    REQUIRE(fern.reopen().ok());
    CHECK(fern.practice().info().name == u"Fern Street"_s);
    CHECK(fern.practice().administration().verify().value().isEmpty());
    CHECK(fern.backups().state().last == made);
    QStringList words;
    const QList<AuditRow> log = fern.practice().administration().auditLog(10).value();
    for (const AuditRow &row : log)
        words.append(row.what);
    CHECK(words.contains(u"restore-backup"_s));
    CHECK_FALSE(words.contains(u"edit-practice"_s));
    const auto before = openPractice({restore->setAside, u"Ida Falk"_s, Fern::password()}, fern.clock());
    REQUIRE(before.ok());
    CHECK((*before)->info().name == u"Fern Street East"_s);
    CHECK((*before)->administration().auditLog(3).value().at(2).what == u"restore-backup"_s);
}

TEST_CASE("A backup is restored where nobody is signed in, and the practice that is there set aside")
{
    Fern fern;
    const QString backup = fern.backups().backUp().value().path;
    CHECK(renamed(fern.practice(), u"Fern Street East"_s) == u"Fern Street East"_s);
    const RestoreRequest wanted{backup, fern.path(), u"Ida Falk"_s, Fern::password()};
    fern.close();
    REQUIRE(backupsAt(fern.folder()).size() == 1);
    CHECK(backupsAt(backup).size() == 1);
    const Result<RestoredBackup> done = restoreBackup(wanted, fern.clock());
    REQUIRE(done.ok());
    CHECK(QFile::exists(done->setAside));
    REQUIRE(fern.reopen().ok());
    CHECK(fern.practice().info().name == u"Fern Street"_s);
}
