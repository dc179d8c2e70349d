#include "ui/widgets/tables/row_list.h"

#include "support/text_of.h"
#include "ui/pages/session_at_hand.h"
#include "ui/support/hands.h"
#include "ui/support/window.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

struct Sought
{
    QString words;
    QString kind; ///< as the line calls what was found
    GroupId group;
    int session;
};

} // namespace

TEST_CASE("words of a moment and of a note are found and lead to their session")
{
    const Sought sought =
        GENERATE(Sought{u"restaurant relative quotes argument"_s, u"moment"_s, tuesdayEvening(), 3},
                 Sought{u"distrusted inventories presented"_s, u"note"_s, tuesdayEvening(), 3},
                 Sought{u"relatives misnamed drinking"_s, u"note"_s, thursdayNoon(), 3});
    const DemonstrationFiles files;
    Window window(files.open());
    press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(window.place() == Place::search());
    type(sought.words);
    press(Qt::Key_Return);
    auto *found = named<RowList>(window.page(), u"What was found"_s);
    INFO(sought.words.toStdString());
    REQUIRE(found->count() > 0);
    CHECK(found->hasFocus());
    CHECK(found->item(0)->data(Qt::AccessibleTextRole).toString().contains(sought.kind));
    press(Qt::Key_Return);
    CHECK(window.place().kind == Place::Kind::Session);
    CHECK(window.place().group == sought.group);
    CHECK(window.place().session == SessionNumber(sought.session));
    if (sought.kind == u"note"_s)
        CHECK(window.place().note.has_value());
}

TEST_CASE("words that are nowhere say so")
{
    const DemonstrationFiles files;
    Window window(files.open(), Place::search());
    type(u"xylophone"_s);
    settle(300);
    CHECK(window.text().contains(u"Nothing that you may see"_s));
}
