#include "practice/administration.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/tables/row_list.h"

#include "support/text_of.h"
#include "ui/support/hands.h"
#include "ui/support/window.h"

#include <QLineEdit>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

void give(const QWidget &dialog, const QString &field, const QString &text)
{
    auto *line = named<QLineEdit>(dialog, field);
    line->setFocus();
    line->selectAll();
    type(text);
}

void pressButton(const QWidget &root, const QString &name)
{
    named<Button>(root, name)->setFocus();
    press(Qt::Key_Space);
}

} // namespace

TEST_CASE("one's own password is changed with the old one, and refused without it")
{
    const EmptyPractice files;
    const QString fresh = u"nine quiet otters float"_s;
    {
        Window window(files.create(), Place::settings());
        const auto change = [&](const QString &old, const QString &first, const QString &second) {
            whenAsked([=](QDialog &dialog) {
                type(old);
                press(Qt::Key_Tab);
                type(first);
                press(Qt::Key_Tab);
                type(second);
                press(Qt::Key_Return);
                if (dialog.isVisible())
                    press(Qt::Key_Escape);
            });
            pressButton(window.page(), u"Change it…"_s);
        };
        change(u"something else entirely"_s, fresh, fresh);
        CHECK_FALSE(window.text().contains(u"Your password is changed."_s));
        change(EmptyPractice::password(), fresh, u"another one altogether"_s);
        CHECK_FALSE(window.text().contains(u"Your password is changed."_s));
        change(EmptyPractice::password(), u"short"_s, u"short"_s);
        CHECK_FALSE(window.text().contains(u"Your password is changed."_s));
        CHECK(window.practice().isOwnPassword(EmptyPractice::password()));
        change(EmptyPractice::password(), fresh, fresh);
        CHECK(window.text().contains(u"Your password is changed."_s));
    }
    CHECK_FALSE(openPractice({files.path(), u"Ida Falk"_s, EmptyPractice::password()}).ok());
    CHECK(openPractice({files.path(), u"Ida Falk"_s, fresh}).ok());
}

TEST_CASE("a user who was added signs in with the password they were given")
{
    const EmptyPractice files;
    {
        Window window(files.create(), Place::settings());
        whenAsked([](QDialog &dialog) {
            give(dialog, u"Name"_s, u"Ossi Laine"_s);
            auto *password = dialog.findChildren<QLineEdit *>().last();
            password->setFocus();
            type(u"five brown moths rest"_s);
            named<QAbstractButton>(dialog, u"Facilitator"_s)->setFocus();
            press(Qt::Key_Space);
            press(Qt::Key_Return);
            if (dialog.isVisible()) {
                FAIL_CHECK(textOn(dialog).toStdString());
                press(Qt::Key_Escape);
            }
        });
        pressButton(window.page(), u"Add a user…"_s);
        CHECK(window.text().contains(u"Ossi Laine"_s));
    }
    const auto opened = openPractice({files.path(), u"Ossi Laine"_s, u"five brown moths rest"_s});
    REQUIRE(opened.ok());
    CHECK_FALSE((*opened)->user().has(Role::Administrator));
}

TEST_CASE("users and the practice are only shown to who administers it")
{
    const DemonstrationFiles files;
    {
        Window window(files.open(), Place::settings());
        CHECK_FALSE(window.text().contains(u"Add a user…"_s));
        CHECK(window.text().contains(u"Your password"_s));
    }
    Window window(files.open(Role::Supervisor), Place::settings());
    CHECK(named<RowList>(window.page(), u"Users"_s)->count() == 4);
    pressButton(window.page(), u"Check the whole file"_s);
    CHECK(window.text().contains(u"The file is whole"_s));
}
