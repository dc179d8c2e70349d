#include "practice/backups.h"
#include "ui/widgets/tables/row_list.h"

#include "support/text_of.h"
#include "ui/pages/session_at_hand.h"
#include "ui/support/hands.h"
#include "ui/support/window.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTimeZone>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

/// The line of the list that holds the words; fails the test where there is none.
int rowWith(const RowList &rows, const QString &words)
{
    for (int row = 0; row < rows.count(); ++row) {
        if (rows.item(row)->data(Qt::AccessibleTextRole).toString().contains(words))
            return row;
    }
    FAIL("no line says " << words.toStdString());
    return -1;
}

} // namespace

TEST_CASE("each line of Today leads to its very place by Enter")
{
    const DemonstrationFiles files;
    Window window(files.open());
    auto *due = named<RowList>(window.page(), u"What is due"_s);
    REQUIRE(due->count() > 0);
    REQUIRE(due->hasFocus());
    const QSignalSpy asked(&window.page(), &Page::placeRequested);
    const int rows = due->count();
    for (int row = 0; row < rows; ++row) {
        window.goTo(Place::today());
        REQUIRE(due->hasFocus());
        for (int step = due->currentRow(); step < row; ++step)
            press(Qt::Key_Down);
        INFO(due->item(row)->text().toStdString());
        REQUIRE(due->currentRow() == row);
        const qsizetype before = asked.size();
        press(Qt::Key_Return);
        REQUIRE(asked.size() == before + 1);
        const auto place = asked.last().first().value<Place>();
        CHECK(place != Place::today());
        CHECK((place.member.has_value() || place.session.has_value()));
    }
}

TEST_CASE("an unsigned note on Today opens that note")
{
    const DemonstrationFiles files;
    Window window(files.open());
    auto *due = named<RowList>(window.page(), u"What is due"_s);
    const int row = rowWith(*due, u"Member note of Teo"_s);
    while (due->currentRow() < row)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(window.place().group == thursdayNoon());
    CHECK(window.place().session == SessionNumber(6));
    CHECK(window.place().note == NoteId(u"n-b06-b5"_s));
}

TEST_CASE("Today says on an empty practice that it is not backed up yet, and then that nothing is due")
{
    const EmptyPractice files;
    const QTemporaryDir backups;
    Window window(files.create());
    CHECK(window.text().contains(u"There is no backup yet"_s));
    window.practice().backups().setPlace({backups.path(), {}});
    REQUIRE(window.practice().backups().backUp().ok());
    settle();
    CHECK(window.text().contains(u"Nothing is due"_s));
    CHECK(window.text().contains(u"No session is planned"_s));
}

TEST_CASE("Today says of a session that it runs, or that nobody ended it")
{
    const auto saysOfSeven = [](const QDateTime &now) {
        const DemonstrationFiles files;
        Window window(files.open(Role::Facilitator, [now] { return now; }));
        auto *sessions = named<RowList>(window.page(), u"Next sessions"_s);
        return sessions->item(rowWith(*sessions, u"session 7"_s))->data(Qt::AccessibleTextRole).toString();
    };
    const QTimeZone zone("America/New_York");
    CHECK(saysOfSeven(QDateTime(QDate(2026, 5, 28), QTime(12, 40), zone)).contains(u"running"_s));
    const QString later = saysOfSeven(QDateTime(QDate(2026, 11, 26), QTime(12, 40), zone));
    CHECK(later.contains(u"not ended"_s));
    CHECK_FALSE(later.contains(u"today"_s));
}

TEST_CASE("sessions that were left open stand on one line that leads to their group")
{
    const QDateTime later(QDate(2026, 11, 26), QTime(12, 40), QTimeZone("America/New_York"));
    const DemonstrationFiles files;
    Window window(files.open(Role::Facilitator, [later] { return later; }));
    auto *due = named<RowList>(window.page(), u"What is due"_s);
    const int row = rowWith(*due, u"10 sessions from session 7 on"_s);
    while (due->currentRow() < row)
        press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(window.place().group == thursdayNoon());
    CHECK_FALSE(window.place().session);
}

TEST_CASE("Today's cards end where their lines do")
{
    const DemonstrationFiles files;
    Window window(files.open());
    window.main().resize(1280, 720);
    settle();
    auto *due = named<RowList>(window.page(), u"What is due"_s);
    CHECK(due->parentWidget()->height() - due->geometry().bottom() < 24);
    CHECK(due->verticalScrollBar()->maximum() == 0);
}
