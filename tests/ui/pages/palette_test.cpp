#include "ui/pages/workspace/palette/palette_choice.h"

#include "ui/pages/session_at_hand.h"
#include "ui/support/hands.h"
#include "ui/support/window.h"
#include "ui/widgets/tables/row_list.h"

#include <QLineEdit>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

/// Opens the palette, types the letters and takes the first that fits.
void take(const QString &letters)
{
    whenAsked([&letters](QDialog &) {
        type(letters);
        press(Qt::Key_Return);
    });
    press(Qt::Key_K, Qt::ControlModifier);
}

} // namespace

TEST_CASE("letters fit words by their beginning, by the beginnings of words, or one after the other")
{
    struct Row
    {
        QString words;
        QString letters;
        std::optional<int> how;
    };
    const Row row =
        GENERATE(Row{u"Thursday noon"_s, u""_s, 0}, Row{u"Thursday noon"_s, u"THU"_s, 0},
                 Row{u"Thursday noon"_s, u"noo"_s, 1}, Row{u"Thursday noon"_s, u"th no"_s, 1},
                 Row{u"Thursday noon"_s, u"no th"_s, std::nullopt}, Row{u"Thursday noon"_s, u"tsn"_s, 2},
                 Row{u"Thursday noon"_s, u"tx"_s, std::nullopt}, Row{u"Søren"_s, u"soren"_s, 0},
                 Row{u"Inés"_s, u"ines"_s, 0}, Row{u"Inés"_s, u"inés "_s, 0}, Row{u"مريم"_s, u"مر"_s, 0});
    INFO(row.words.toStdString() << " by " << row.letters.toStdString());
    CHECK(fitOf(row.words, row.letters) == row.how);
}

TEST_CASE("the palette goes to a page, a group, any session and a member by a few letters")
{
    struct Row
    {
        QString letters;
        Place place;
    };
    const Row row =
        GENERATE(Row{u"progr"_s, Place::ofProgress()}, Row{u"setti"_s, Place::settings()},
                 Row{u"thurs"_s, Place::ofGroup(thursdayNoon())},
                 Row{u"noon, session 7"_s, Place::ofSession(thursdayNoon(), SessionNumber(7))},
                 Row{u"thurs 3"_s, Place::ofSession(thursdayNoon(), SessionNumber(3))},
                 Row{u"3 tuesday"_s, Place::ofSession(tuesdayEvening(), SessionNumber(3))},
                 Row{u"odet"_s, Place::ofMember(odette())}, Row{u"odet prog"_s, Place::ofProgress(odette())});
    const DemonstrationFiles files;
    Window window(files.open());
    take(row.letters);
    INFO(row.letters.toStdString());
    CHECK(window.place().kind == row.place.kind);
    CHECK(window.place().group == row.place.group);
    CHECK(window.place().session == row.place.session);
    CHECK(window.place().member == row.place.member);
}

TEST_CASE("the palette does what a button of the page does")
{
    const DemonstrationFiles files;
    Window window(files.open(), Place::groups());
    QString asked;
    whenAsked([&asked](QDialog &) {
        type(u"new gr"_s);
        whenAsked([&asked](QDialog &dialog) {
            asked = dialog.windowTitle();
            press(Qt::Key_Escape);
        });
        press(Qt::Key_Return);
    });
    press(Qt::Key_K, Qt::ControlModifier);
    CHECK(waitUntil([&asked] { return !asked.isEmpty(); }));
    CHECK(asked == u"New group"_s);
}

TEST_CASE("what the palette does not know is searched for in the record")
{
    const DemonstrationFiles files;
    Window window(files.open());
    take(u"memorial concert"_s);
    CHECK(window.place().kind == Place::Kind::Search);
    CHECK(named<QLineEdit>(window.page(), u"Words to find"_s)->text() == u"memorial concert"_s);
    CHECK(named<RowList>(window.page(), u"What was found"_s)->count() > 0);
}

TEST_CASE("Escape leaves the palette where one was")
{
    const DemonstrationFiles files;
    Window window(files.open(), Place::groups());
    whenAsked([](QDialog &) { press(Qt::Key_Escape); });
    press(Qt::Key_K, Qt::ControlModifier);
    CHECK(window.place() == Place::groups());
}
