#include "practice/groups.h"
#include "practice/members.h"
#include "practice/sessions.h"
#include "ui/dialogs/member_dialogs.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/growing_text_edit.h"
#include "ui/widgets/group/attendance_grid.h"

#include "support/text_of.h"
#include "ui/pages/session_at_hand.h"
#include "ui/support/hands.h"
#include "ui/support/window.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>

#include <algorithm>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<Presence> presenceOf(Practice &practice, const GroupId &group, int session,
                                   const MemberId &member)
{
    const QList<Attendance> marks = practice.groups().page(group)->attendance.value(SessionNumber(session));
    for (const Attendance &mark : marks) {
        if (mark.member == member)
            return mark.status;
    }
    return std::nullopt;
}

} // namespace

TEST_CASE("attendance is taken by a key, undone, done again, and durable")
{
    const DemonstrationFiles files;
    {
        Window window(files.open(), Place::ofGroup(thursdayNoon()));
        auto *grid = window.page().findChild<AttendanceGrid *>();
        grid->setFocus();
        press(Qt::Key_Home);
        press(Qt::Key_End);
        const std::optional<Presence> before = presenceOf(window.practice(), thursdayNoon(), 7, odette());
        REQUIRE(before != Presence::Excused);
        press(Qt::Key_X);
        CHECK(presenceOf(window.practice(), thursdayNoon(), 7, odette()) == Presence::Excused);
        press(Qt::Key_Z, Qt::ControlModifier);
        CHECK(presenceOf(window.practice(), thursdayNoon(), 7, odette()) == before);
        press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(presenceOf(window.practice(), thursdayNoon(), 7, odette()) == Presence::Excused);
        CHECK(grid->hasFocus());
        CHECK(grid->itemText(grid->currentItem()).contains(u"excused"_s, Qt::CaseInsensitive));
    }
    CHECK(presenceOf(*files.open(), thursdayNoon(), 7, odette()) == Presence::Excused);
}

TEST_CASE("attendance of a session with a signed note is refused and says so")
{
    const DemonstrationFiles files;
    Window window(files.open(), Place::ofGroup(thursdayNoon()));
    auto *grid = window.page().findChild<AttendanceGrid *>();
    grid->setFocus();
    press(Qt::Key_Home);
    const std::optional<Presence> before = presenceOf(window.practice(), thursdayNoon(), 1, odette());
    press(Qt::Key_A);
    CHECK(presenceOf(window.practice(), thursdayNoon(), 1, odette()) == before);
    CHECK(textOn(window.workspace()).contains(u"signed"_s));
}

TEST_CASE("agreements are kept within half a second of the last key, and the cursor stays")
{
    const DemonstrationFiles files;
    {
        Window window(files.open(), Place::ofGroup(thursdayNoon()));
        auto *edit = named<GrowingTextEdit>(window.page(), u"Agreements"_s);
        edit->setFocus();
        edit->moveCursor(QTextCursor::Start);
        type(u"Phones are off. "_s);
        QElapsedTimer since;
        since.start();
        CHECK(waitUntil([&window] {
            const GroupPage page = window.practice().groups().page(thursdayNoon()).value();
            return page.head.agreements.value_or(QString()).startsWith(u"Phones are off. "_s);
        }));
        CHECK(since.elapsed() < 1000);
        settle(50);
        CHECK(edit->textCursor().position() == 16);
        CHECK(edit->hasFocus());
        type(u"Always."_s);
    } // closed at once, before the pause is over
    const std::unique_ptr<Practice> again = files.open();
    CHECK(again->groups().page(thursdayNoon())->head.agreements->startsWith(u"Phones are off. Always."_s));
}

TEST_CASE("going on although something is missing asks for a reason, and keeps it")
{
    const DemonstrationFiles files;
    Window window(files.open(), Place::ofGroup(thursdayNoon()));
    const qsizetype before = window.practice().groups().page(thursdayNoon())->overrides.size();
    whenAsked([](QDialog &dialog) {
        type(u"Agreed with the supervisor"_s);
        press(Qt::Key_Return);
        if (dialog.isVisible())
            press(Qt::Key_Escape);
    });
    named<Button>(window.page(), u"Go on all the same…"_s)->setFocus();
    press(Qt::Key_Space);
    const QList<Override> overrides = window.practice().groups().page(thursdayNoon())->overrides;
    REQUIRE(overrides.size() == before + 1);
    CHECK(overrides.last().reason == u"Agreed with the supervisor"_s);
}

TEST_CASE("of too many to choose from, who joins is found by the beginning of a name")
{
    const DemonstrationFiles files;
    Window window(files.open(), Place::ofGroup(thursdayNoon()));
    const GroupHead group = window.practice().groups().page(thursdayNoon())->head;
    const FirstRows<MemberName> first{{{MemberId(u"ana"_s), u"Ana"_s, {}}, {MemberId(u"bo"_s), u"Bo"_s, {}}},
                                      false};
    const MemberId zoe(u"zoe"_s);
    QStringList asked;
    JoinDialog dialog(
        first,
        [&](const QString &words) {
            asked.append(words);
            return words == u"zo"_s  ? FirstRows<MemberName>{{{zoe, u"Zoe"_s, {}}}, true}
                   : words.isEmpty() ? first
                                     : FirstRows<MemberName>();
        },
        group, SessionNumber(1));
    bringUp(dialog);
    CHECK(dialog.member().isEmpty());
    auto *find = named<QLineEdit>(dialog, u"Find by name or group"_s);
    find->setFocus();
    type(u"zo"_s);
    CHECK(asked == QStringList{u"z"_s, u"zo"_s});
    CHECK(dialog.member() == zoe);
    // Nobody by that name, and no words again: somebody new, until one of the first is chosen.
    type(u"x"_s);
    CHECK(dialog.member().isEmpty());
    find->clear();
    CHECK(dialog.member().isEmpty());
    named<QComboBox>(dialog, u"Who"_s)->setCurrentIndex(2);
    CHECK(dialog.member() == MemberId(u"bo"_s));

    JoinDialog ofFew({first.rows, true}, {}, group, SessionNumber(1));
    bringUp(ofFew);
    CHECK_FALSE(textOn(ofFew).contains(u"Find by name or group"_s));
}

TEST_CASE("who joins is somebody who does not belong yet")
{
    const DemonstrationFiles files;
    Window window(files.open(), Place::ofGroup(thursdayNoon()));
    const GroupPage page = window.practice().groups().page(thursdayNoon()).value();
    QStringList offered;
    whenAsked([&offered](QDialog &dialog) {
        const auto *who = named<QComboBox>(dialog, u"Who"_s);
        for (int at = 0; at < who->count(); ++at)
            offered.append(who->itemText(at));
        press(Qt::Key_Escape);
    });
    named<Button>(window.page(), u"Add a member…"_s)->setFocus();
    press(Qt::Key_Space);
    QStringList expected{u"Somebody new"_s};
    const QList<MemberRow> everybody = window.practice().members().list().value();
    for (const MemberRow &row : everybody) {
        const bool isHere =
            std::any_of(page.roster.begin(), page.roster.end(), [&row](const RosterRow &member) {
                return member.belongsNow && member.member.id == row.member.id;
            });
        if (!isHere)
            expected.append(row.member.called);
    }
    CHECK(expected.size() > 2);
    CHECK(offered == expected);
}

TEST_CASE("who does not run a group sees it and changes nothing")
{
    const DemonstrationFiles files;
    Window window(files.open(Role::Supervisor), Place::ofGroup(thursdayNoon()));
    CHECK(window.text().contains(u"Thursday noon"_s));
    CHECK_FALSE(window.text().contains(u"Add a member…"_s));
    CHECK_FALSE(window.text().contains(u"Change the arc…"_s));
    CHECK(named<GrowingTextEdit>(window.page(), u"Agreements"_s)->isReadOnly());
}
