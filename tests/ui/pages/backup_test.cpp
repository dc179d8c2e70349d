#include "practice/administration.h"
#include "practice/backups.h"
#include "ui/pages/opening/opening_view.h"
#include "ui/pages/workspace/backup/backup_words.h"
#include "ui/preferences.h"
#include "ui/widgets/base/buttons/button.h"

#include "support/text_of.h"
#include "ui/support/hands.h"
#include "ui/support/window.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

/// A practice of one's own with a folder for its backups on this computer.
class BackedUp
{
public:
    explicit BackedUp(const Clock &clock = StoppedClock().clock())
    {
        files.create(clock).reset();
        preferences::keepBackupPlace(files.path(), {folder.path(), {}});
    }
    ~BackedUp() { preferences::keepBackupPlace(files.path(), {}); }

    QStringList backups() const
    {
        return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    const EmptyPractice files;
    const QTemporaryDir folder;
};

void pressButton(const QWidget &root, const QString &name)
{
    named<Button>(root, name)->setFocus();
    press(Qt::Key_Space);
}

void give(const QWidget &form, const QString &field, const QString &text)
{
    auto *line = named<QLineEdit>(form, field);
    line->setFocus();
    line->selectAll();
    type(text);
}

} // namespace

TEST_CASE("the age of the last backup is said in words, and marked where it is old or failed")
{
    struct Row
    {
        std::optional<int> days;
        const char *failure;
        QString words;
        bool worrying;
    };
    const QDateTime now(QDate(2026, 5, 28), QTime(18, 0));
    const Row row = GENERATE(Row{std::nullopt, "", u"No backup yet"_s, true},
                             Row{0, "", u"Backup today"_s, false}, Row{1, "", u"Backup yesterday"_s, false},
                             Row{3, "", u"Backup 3 day"_s, false}, Row{9, "", u"Last backup 9 day"_s, true},
                             Row{3, "gone", u"Backup failed; the last one is 3 day"_s, true},
                             Row{0, "gone", u"Backup failed; the last one is of today"_s, true},
                             Row{std::nullopt, "gone", u"No backup could be made yet"_s, true});
    BackupState state;
    state.place = {u"/media/backups"_s, QString::fromLatin1(row.failure)};
    if (row.days)
        state.last = now.addDays(-*row.days).addSecs(-3600);
    state.isOld = row.days.value_or(30) >= 7;
    CHECK(backupAge(state, now).startsWith(row.words));
    CHECK(isBackupWorrying(state) == row.worrying);
}

TEST_CASE("a backup is made from the settings and from the palette, and its age stands at the foot")
{
    const BackedUp made;
    StoppedClock clock;
    Window window(made.files.open(clock.clock()), Place::settings());
    CHECK(textOn(window.main()).contains(u"No backup yet"_s));
    pressButton(window.page(), u"Back up now"_s);
    REQUIRE(waitUntil([&] { return textOn(window.main()).contains(u"is backed up"_s); }));
    CHECK(made.backups().size() == 1);
    CHECK(textOn(window.main()).contains(u"Backup today"_s));
    CHECK(window.text().contains(u"It holds the whole practice"_s));
    clock.move(60 * 24 * 9);
    window.goTo(Place::today());
    REQUIRE(waitUntil([&] { return window.text().contains(u"The last backup is old"_s); }));
    whenAsked([](QDialog &) {
        type(u"back up n"_s);
        press(Qt::Key_Return);
    });
    press(Qt::Key_K, Qt::ControlModifier);
    REQUIRE(waitUntil([&] { return made.backups().size() == 2; }));
    REQUIRE(waitUntil([&] { return !window.text().contains(u"The last backup is old"_s); }));
}

TEST_CASE("a backup that cannot be made is told beside the page, at the foot and on Today, not in a dialog")
{
    const BackedUp made;
    preferences::keepBackupPlace(made.files.path(), {made.folder.filePath(u"gone"_s), {}});
    Window window(made.files.open(), Place::settings());
    pressButton(window.page(), u"Back up now"_s);
    REQUIRE(waitUntil([&] { return textOn(window.main()).contains(u"is not there"_s); }));
    CHECK(textOn(window.main()).contains(u"No backup could be made yet"_s));
    window.goTo(Place::today());
    CHECK(window.text().contains(u"The last backup could not be made"_s));
    CHECK(window.text().contains(u"is not there"_s));
    press(Qt::Key_Return); // the only thing due
    CHECK(window.place().kind == Place::Kind::Settings);
    CHECK(named<Button>(window.page(), u"Back up now"_s)->hasFocus());
}

TEST_CASE("leaving makes the day's backup behind the window, and one that fails is told at the next sign-in")
{
    const BackedUp made;
    const bool fails = GENERATE(false, true);
    if (fails)
        preferences::keepBackupPlace(made.files.path(), {made.folder.filePath(u"gone"_s), {}});
    {
        Window window(made.files.open());
        window.main().lock();
        CHECK(window.main().isVisible()); // the way out is not held up
        CHECK(textOn(window.main()).contains(u"Locked."_s));
        CHECK_FALSE(window.main().findChild<QDialog *>());
    }
    CHECK(made.backups().size() == (fails ? 0 : 1));
    CHECK(preferences::backupPlace(made.files.path()).failure.isEmpty() != fails);
    Window window(made.files.open());
    CHECK(textOn(window.main()).contains(fails ? u"No backup could be made yet"_s : u"Backup today"_s));
    CHECK(window.text().contains(u"The last backup could not be made"_s) == fails);
}

TEST_CASE("whoever comes back while the backup is made is let in, and none is made a second time that day")
{
    const BackedUp made;
    MainWindow window;
    window.enter(made.files.open());
    bringUp(window);
    for (int i = 0; i < 3; ++i) {
        window.lock();
        type(EmptyPractice::password());
        press(Qt::Key_Return);
        REQUIRE(waitUntil([&window] { return window.workspace() != nullptr; }));
    }
    CHECK(made.backups().size() <= 1);
    CHECK(preferences::backupPlace(made.files.path()).failure.isEmpty());
}

TEST_CASE("an administrator restores a backup from the settings, and signs in to it")
{
    const BackedUp made;
    {
        Window window(made.files.open(), Place::settings());
        REQUIRE(window.practice().backups().backUp().ok());
        window.page().refresh();
        const auto restoreWith = [&](const QString &password) {
            whenAsked([&password](QDialog &dialog) {
                give(dialog, u"Your password"_s, password);
                press(Qt::Key_Return);
            });
            pressButton(window.page(), u"Restore a backup…"_s);
        };
        restoreWith(u"not my password at all"_s);
        REQUIRE(waitUntil([&] { return textOn(window.main()).contains(u"The password is not right"_s); }));
        restoreWith(EmptyPractice::password());
        REQUIRE(waitUntil([&] { return !window.main().workspace(); }));
        CHECK(textOn(window.main()).contains(u"is set aside beside it"_s));
        CHECK(QDir(QFileInfo(made.files.path()).absolutePath()).entryList({u"* set aside *.iptg"_s}).size() ==
              1);
    }
    CHECK(made.backups().size() == 1); // the practice put aside is not backed up once more
    const auto practice = made.files.open();
    const QList<AuditRow> log = practice->administration().auditLog(10).value();
    CHECK(std::any_of(log.begin(), log.end(),
                      [](const AuditRow &row) { return row.what == u"restore-backup"_s; }));
}

TEST_CASE("where the file is gone, it is restored before anybody is signed in")
{
    const BackedUp made;
    {
        const auto practice = made.files.open();
        practice->backups().setPlace({made.folder.path(), {}});
        REQUIRE(practice->backups().backUp().ok());
    }
    for (const char *ending : {"", "-keys", "-head"})
        REQUIRE(QFile::remove(made.files.path() + QLatin1String(ending)));
    MainWindow window;
    bringUp(window);
    pressButton(window, u"Restore from a backup…"_s);
    CHECK(named<QLineEdit>(window, u"File to make"_s)->text() == made.files.path());
    CHECK(named<QLineEdit>(window, u"Folder with the backups, or a backup itself"_s)->text() ==
          made.folder.path());
    give(window, u"Your name"_s, u"Ida Falk"_s);
    give(window, u"Password, or the recovery key"_s, u"something else entirely"_s);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&window] { return textOn(window).contains(u"of the day it was made"_s); }));
    CHECK_FALSE(QFile::exists(made.files.path()));
    give(window, u"Password, or the recovery key"_s, EmptyPractice::password());
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&window] { return textOn(window).contains(u"is restored. Sign in to go on."_s); }));
    CHECK(made.files.open()->user().name == u"Ida Falk"_s);
}
