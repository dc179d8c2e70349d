#include "ui/pages/workspace/palette/palette_choices.h"

#include "ui/pages/session_at_hand.h"
#include "ui/support/hands.h"
#include "ui/support/window.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/page/card.h"
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

TEST_CASE("the palette goes to a part of the settings by what somebody would look for")
{
    const auto [letters, button] = GENERATE(std::pair(u"snippet"_s, u"Add a snippet…"_s),
                                            std::pair(u"change your pass"_s, u"Change it…"_s));
    const DemonstrationFiles files;
    Window window(files.open());
    take(letters);
    REQUIRE(window.place().kind == Place::Kind::Settings);
    const QWidget *card = window.main().focusWidget();
    while (card && !qobject_cast<const Card *>(card))
        card = card->parentWidget();
    REQUIRE(card);
    CHECK(card->isAncestorOf(named<Button>(window.page(), button)));
}

TEST_CASE("the palette goes to another tab of the page")
{
    const DemonstrationFiles files;
    Window window(files.open(), Place::ofMember(odette()));
    take(u"timeline"_s);
    CHECK(window.place() == Place::ofMember(odette(), u"timeline"_s));
}

TEST_CASE("the palette offers as much as fits into it, what fits best before the rest")
{
    const DemonstrationFiles files;
    Window window(files.open());
    PaletteChoices choices([](const Place &) {});
    choices.add({u"Overdue"_s, {}, [] {}});
    choices.addRecord(window.practice());
    const auto words = [&choices](const QString &letters, int most) {
        QStringList offered;
        const QList<PaletteChoice> fitting = choices.fitting(letters, most);
        for (const PaletteChoice &choice : fitting)
            offered.append(choice.words);
        return offered;
    };
    // Beginnings of the name, then of its words; the letters one after the other come last.
    CHECK(words(u"ode"_s, 9) == QStringList{u"Odette"_s, u"Odette, progress"_s, u"Odette, inventory"_s,
                                            u"Overdue"_s, u"Search for “ode”"_s});
    CHECK(words(u"ode"_s, 3) == QStringList{u"Odette"_s, u"Odette, progress"_s, u"Search for “ode”"_s});
    // Without letters, what was put in first; nobody's name is asked for where that is enough.
    CHECK(words({}, 1) == QStringList{u"Overdue"_s});
    CHECK(words({}, 400).filter(u"Odette"_s).size() == 3);
    // Everybody has an inventory: they come by name.
    QStringList inventories = words(u"inventory"_s, 400);
    inventories.removeLast();
    QStringList byName = inventories;
    std::stable_sort(byName.begin(), byName.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(a, b) < 0;
    });
    CHECK(inventories.size() > 5);
    CHECK(inventories == byName);
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
