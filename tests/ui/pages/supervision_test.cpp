#include "practice/notes.h"
#include "practice/supervision.h"
#include "ui/pages/supervision/overview/overview_part.h"
#include "ui/pages/supervision/overview/share_bars.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/rail/rail.h"
#include "ui/widgets/tables/row_list.h"

#include "support/text_of.h"
#include "ui/support/hands.h"
#include "ui/support/window.h"

#include <QFile>
#include <QLineEdit>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

qsizetype waiting(Practice &practice)
{
    return practice.supervision().page(10)->toCosign.size();
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
    const NoteRef read = window.practice().supervision().page(10)->toCosign.first().ref;
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

TEST_CASE("the overview is a tab of supervision: a table, bars for the line chosen, and a file without small "
          "counts")
{
    const DemonstrationFiles files;
    const QTemporaryDir folder;
    Window window(files.open(Role::Supervisor), Place::supervision());
    window.page().findChild<QTabBar *>()->setFocus();
    press(Qt::Key_Right);
    auto *part = window.page().findChild<OverviewPart *>();
    REQUIRE(waitUntil([part] { return !part->isReading(); }));
    CHECK(window.place().part == u"overview"_s);
    CHECK(window.text().contains(
        u"12 member(s) in the groups you supervise: 6 completed, 1 left early, 5 go on."_s));
    auto *table = named<QTableView>(window.page(), u"Groups and what became of their members"_s);
    REQUIRE(table->model()->rowCount() == 3);
    CHECK(table->model()->index(1, 3).data().toString() == u"6 (86 %)"_s);
    const auto bars = [&] { return named<ShareBars>(window.page(), u"Change by measure"_s)->asText(); };
    const QString ofAll = bars();
    table->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    CHECK(bars() != ofAll);
    CHECK(bars().contains(u"PHQ-9, n = "_s));
    CHECK(bars().contains(u"reliably better"_s));
    CHECK(window.text().contains(u"Nobody left before the last session."_s));

    const QString path = folder.filePath(u"overview.csv"_s);
    whenAsked([path](QDialog &dialog) {
        dialog.findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
        press(Qt::Key_Return);
    });
    named<Button>(window.page(), u"Export as a table…"_s)->setFocus();
    press(Qt::Key_Space);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll().contains("Tuesday evening,Members,left early,,7,"));
    CHECK(window.text().contains(u"The overview is written, without counts of 1 to 4."_s));
}

TEST_CASE("a summary counts as exported once there is a file for it, not when the question for one is left")
{
    const DemonstrationFiles files;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"summary.pdf"_s);
    Window window(files.open(Role::Supervisor), Place::supervision());
    const auto exported = [&window] {
        return window.practice().supervision().page(10)->sessions.rows.first().lastExported;
    };
    const auto before = exported();
    const auto answerFile = [&path](bool gives) {
        whenAsked([path, gives](QDialog &dialog) {
            dialog.findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(path);
            press(gives ? Qt::Key_Return : Qt::Key_Escape);
        });
    };
    for (const bool gives : {false, true}) {
        whenAsked([&](QDialog &) {
            press(Qt::Key_Return);
            answerFile(gives);
        });
        named<RowList>(window.page(), u"Session summaries to export"_s)->setFocus();
        press(Qt::Key_Return);
        CHECK(QFile::exists(path) == gives);
        CHECK((exported() != before) == gives);
    }
}

TEST_CASE("a facilitator has no way to supervision")
{
    const DemonstrationFiles files;
    Window window(files.open());
    CHECK_FALSE(textOn(*window.workspace().findChild<Rail *>()).contains(u"Supervision"_s));
    press(Qt::Key_5, Qt::AltModifier);
    CHECK(window.place() == Place::today());
}
