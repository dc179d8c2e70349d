#include "practice/groups.h"
#include "practice/members.h"
#include "ui/pages/workspace/cover_sheet.h"
#include "ui/pages/workspace/share/share_sheet.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/growing_text_edit.h"
#include "ui/widgets/session/agenda_timer.h"
#include "ui/widgets/session/capture_line.h"

#include "support/text_of.h"
#include "ui/pages/session_at_hand.h"
#include "ui/support/hands.h"
#include "ui/support/window.h"

#include <QLineEdit>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

void signInAgain(MainWindow &window, const QString &password)
{
    REQUIRE(waitUntil([&window] { return !window.workspace(); }));
    bringUp(window);
    REQUIRE(named<QLineEdit>(window, u"Password"_s)->hasFocus());
    type(password);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&window] { return window.workspace() != nullptr; }));
}

} // namespace

TEST_CASE("Ctrl+L closes the practice, and signing in comes back to the place with what was typed")
{
    const DemonstrationFiles files;
    Window window(files.open(), Place::ofGroup(thursdayNoon()));
    auto *edit = named<GrowingTextEdit>(window.page(), u"Agreements"_s);
    edit->setFocus();
    edit->moveCursor(QTextCursor::Start);
    type(u"Doors close at noon. "_s);
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(waitUntil([&window] { return !window.main().workspace(); }));
    CHECK_FALSE(textOn(window.main()).contains(u"Thursday noon"_s));
    CHECK(textOn(window.main()).contains(u"Everything typed is kept"_s));
    CHECK(named<QLineEdit>(window.main(), u"Your name"_s)->text() == u"Jonas Lindqvist"_s);
    // Nobody holds the file while it is locked.
    CHECK(openPractice(files.signIn()).ok());
    signInAgain(window.main(), files.signIn().password);
    CHECK(window.place() == Place::ofGroup(thursdayNoon()));
    CHECK(window.text().contains(u"Doors close at noon. "_s));
}

TEST_CASE("a colleague who signs in to what somebody else locked begins on their own day")
{
    const DemonstrationFiles files;
    Window window(files.open(), Place::ofGroup(thursdayNoon()));
    press(Qt::Key_L, Qt::ControlModifier);
    REQUIRE(waitUntil([&window] { return !window.main().workspace(); }));
    const SignIn colleague = files.signIn(Role::Supervisor);
    named<QLineEdit>(window.main(), u"Your name"_s)->setText(colleague.userNameOrId);
    signInAgain(window.main(), colleague.password);
    CHECK(window.place() == Place::today());
}

TEST_CASE("signing out asks the next one to sign in to the same practice, and remembers no place")
{
    const DemonstrationFiles files;
    Window window(files.open(), Place::ofGroup(thursdayNoon()));
    window.workspace().signOutRequested();
    REQUIRE(waitUntil([&window] { return !window.main().workspace(); }));
    const auto *name = named<QLineEdit>(window.main(), u"Your name"_s);
    CHECK(name->text().isEmpty());
    CHECK(name->hasFocus());
    type(files.signIn().userNameOrId);
    press(Qt::Key_Tab);
    type(files.signIn().password);
    press(Qt::Key_Return);
    REQUIRE(waitUntil([&window] { return window.main().workspace() != nullptr; }));
    CHECK(window.place() == Place::today());
}

TEST_CASE("locking while a dialog asks something closes the dialog first")
{
    const DemonstrationFiles files;
    Window window(files.open(), Place::ofGroup(thursdayNoon()));
    whenAsked([&window](QDialog &) { window.main().lock(); });
    named<Button>(window.page(), u"Add a member…"_s)->setFocus();
    press(Qt::Key_Space);
    REQUIRE(waitUntil([&window] { return !window.main().workspace(); }));
    CHECK(openPractice(files.signIn()).ok());
    whenAsked([&window](QDialog &) { window.main().lock(); });
    signInAgain(window.main(), files.signIn().password);
    press(Qt::Key_K, Qt::ControlModifier);
    CHECK(waitUntil([&window] { return !window.main().workspace(); }));
}

TEST_CASE("F9 covers what is shown, takes no other key, and gives the keyboard back where it was")
{
    const DemonstrationFiles files;
    Window window(files.open(), Place::ofGroup(thursdayNoon()));
    auto *edit = named<GrowingTextEdit>(window.page(), u"Agreements"_s);
    edit->setFocus();
    const QString before = edit->toPlainText();
    press(Qt::Key_F9);
    auto *cover = window.workspace().findChild<CoverSheet *>();
    REQUIRE(cover->isVisible());
    CHECK(cover->geometry() == window.workspace().rect());
    press(Qt::Key_2, Qt::AltModifier);
    type(u"unseen"_s);
    CHECK(window.place() == Place::ofGroup(thursdayNoon()));
    CHECK(edit->toPlainText() == before);
    press(Qt::Key_F9);
    CHECK_FALSE(cover->isVisible());
    CHECK(edit->hasFocus());
}

TEST_CASE("F8 shows the group its agenda, clock, areas and cards, and nobody's name")
{
    const DemonstrationFiles files;
    Window window(files.open(), Place::ofSession(thursdayNoon(), running()));
    const auto *share = window.workspace().findChild<ShareSheet *>();
    press(Qt::Key_F8);
    REQUIRE(share->isVisible());
    const QString shown = textOn(*share);
    CHECK(shown.contains(u"Session 7 of 16"_s));
    CHECK(share->findChild<AgendaTimer *>()->isVisible());
    for (const QString &area :
         {u"Grief"_s, u"Role dispute"_s, u"Role transition"_s, u"Interpersonal deficit"_s})
        CHECK(shown.contains(area));
    const Result<QList<MemberRow>> members = window.practice().members().list();
    REQUIRE(members.ok());
    REQUIRE_FALSE(members->isEmpty());
    for (const MemberRow &member : *members)
        CHECK_FALSE(shown.contains(member.member.called));
    CHECK_FALSE(shown.contains(window.practice().user().name));

    // A card is chosen by arrows; F9 covers this too, and Escape goes back to where one was.
    const QString first = shown;
    press(Qt::Key_Down);
    CHECK(textOn(*share) != first);
    press(Qt::Key_F9);
    CHECK(window.workspace().findChild<CoverSheet *>()->isVisible());
    press(Qt::Key_F9);
    CHECK(share->isVisible());
    press(Qt::Key_Escape);
    CHECK_FALSE(share->isVisible());
    type(u"and on"_s);
    CHECK(window.page().findChild<CaptureLine *>()->text() == u"and on"_s);
}

TEST_CASE("away from a group the shared view has the cards alone")
{
    const DemonstrationFiles files;
    Window window(files.open(), Place::today());
    press(Qt::Key_F8);
    const auto *share = window.workspace().findChild<ShareSheet *>();
    REQUIRE(share->isVisible());
    CHECK(textOn(*share).contains(u"Our group"_s));
    CHECK_FALSE(share->findChild<AgendaTimer *>()->isVisible());
    press(Qt::Key_F8);
    CHECK_FALSE(share->isVisible());
}
