#include "practice/groups.h"
#include "ui/widgets/tables/row_list.h"

#include "support/text_of.h"
#include "ui/pages/session_at_hand.h"
#include "ui/support/hands.h"
#include "ui/support/window.h"

#include <QLineEdit>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

TEST_CASE("a group made at the keyboard is there after reopening")
{
    const EmptyPractice files;
    {
        Window window(files.create(), Place::groups());
        CHECK(window.text().contains(u"Set up the first group"_s));
        whenAsked([](QDialog &dialog) {
            CHECK(nameOf(dialog.focusWidget()) == u"Name"_s);
            type(u"Friday evening"_s);
            press(Qt::Key_Return);
        });
        press(Qt::Key_N, Qt::ControlModifier);
        INFO(textOn(window.workspace()).toStdString());
        REQUIRE(window.place().kind == Place::Kind::Group);
        CHECK(window.text().contains(u"Friday evening"_s));
        CHECK(window.text().contains(u"Add a member"_s));
    }
    const std::unique_ptr<Practice> again = files.open();
    const QList<GroupRow> groups = again->groups().list().value();
    REQUIRE(groups.size() == 1);
    CHECK(groups.first().head.name == u"Friday evening"_s);
    CHECK(groups.first().head.facilitators == QList<UserId>{again->user().id});
    REQUIRE(groups.first().next);
    CHECK(groups.first().next->number == SessionNumber(1));
    CHECK(groups.first().next->scheduled.has_value());
}

TEST_CASE("a group without a name or a facilitator is not made, and the dialog says why")
{
    const EmptyPractice files;
    Window window(files.create(), Place::groups());
    whenAsked([](QDialog &dialog) {
        press(Qt::Key_Return);
        CHECK(dialog.isVisible());
        CHECK(textOn(dialog).contains(u"Give the group a name"_s));
        press(Qt::Key_Escape);
    });
    press(Qt::Key_N, Qt::ControlModifier);
    CHECK(window.place() == Place::groups());
    CHECK(window.practice().groups().list()->isEmpty());
}

TEST_CASE("Enter on a group's line opens the group")
{
    const DemonstrationFiles files;
    Window window(files.open(), Place::groups());
    auto *rows = named<RowList>(window.page(), u"Groups"_s);
    REQUIRE(rows->count() == 2);
    press(Qt::Key_Return);
    CHECK(window.place() == Place::ofGroup(thursdayNoon()));
    press(Qt::Key_Left, Qt::AltModifier);
    CHECK(window.place() == Place::groups());
}
