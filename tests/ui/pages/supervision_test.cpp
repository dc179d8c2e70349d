#include "practice/notes.h"
#include "practice/supervision.h"
#include "ui/widgets/base/button.h"
#include "ui/widgets/base/rail.h"
#include "ui/widgets/tables/row_list.h"

#include "support/text_of.h"
#include "ui/support/hands.h"
#include "ui/support/window.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

qsizetype waiting(Practice &practice)
{
    return practice.supervision().page()->toCosign.size();
}

} // namespace

TEST_CASE("a note is read and co-signed by Enter and Ctrl+Enter, without the password while it is fresh")
{
    const DemonstrationFiles files;
    const StoppedClock clock;
    Window window(files.open(Role::Supervisor, clock.clock()), Place::supervision());
    const qsizetype before = waiting(window.practice());
    REQUIRE(before > 1);
    REQUIRE(named<RowList>(window.page(), u"Notes to co-sign"_s)->hasFocus());
    press(Qt::Key_Return);
    const NoteRef read = window.practice().supervision().page()->toCosign.first().ref;
    const QString words = window.practice().notes().note(read)->note.sections.first().text.left(40);
    CHECK(window.text().contains(words));
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(waiting(window.practice()) == before - 1);
    CHECK(window.practice().notes().note(read)->note.cosignature.has_value());
    CHECK(window.text().contains(u"The note is co-signed."_s));
}

TEST_CASE("co-signing asks for the password after five quiet minutes, and a wrong one signs nothing")
{
    const DemonstrationFiles files;
    StoppedClock clock;
    Window window(files.open(Role::Supervisor, clock.clock()), Place::supervision());
    const qsizetype before = waiting(window.practice());
    clock.move(6);
    press(Qt::Key_Return);
    whenAsked([](QDialog &) {
        type(u"not the password"_s);
        press(Qt::Key_Return);
    });
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(waiting(window.practice()) == before);
    CHECK(textOn(window.workspace()).contains(u"password"_s));
    whenAsked([&files](QDialog &) {
        type(files.signIn(Role::Supervisor).password);
        press(Qt::Key_Return);
    });
    press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(waiting(window.practice()) == before - 1);
}

TEST_CASE("a facilitator has no way to supervision")
{
    const DemonstrationFiles files;
    Window window(files.open());
    CHECK_FALSE(textOn(*window.workspace().findChild<Rail *>()).contains(u"Supervision"_s));
    press(Qt::Key_5, Qt::AltModifier);
    CHECK(window.place() == Place::today());
}
