#include "ui/widgets/group/arc_ribbon.h"
#include "ui/widgets/group/area_matrix.h"
#include "ui/widgets/group/attendance_grid.h"

#include "engine/arc/arc.h"
#include "support/text_of.h"
#include "ui/widgets/group/group_sample.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

Arc arcOf(int sessions)
{
    return arcWith({SessionNumber(1), SessionNumber(sessions - 1), SessionNumber(sessions)});
}

void showAt(QWidget &widget, int width)
{
    widget.resize(width, widget.sizeHint().height());
    widget.show();
    widget.activateWindow();
    widget.setFocus();
    QApplication::setActiveWindow(&widget);
}

} // namespace

TEST_CASE("the ribbon is walked with the arrow keys and opens sessions with Enter")
{
    ArcRibbon ribbon;
    ribbon.setArc(sample::arc(), sample::sessions(), QDate(2026, 3, 31));
    showAt(ribbon, 1100);
    QList<int> opened;
    QObject::connect(&ribbon, &ArcRibbon::sessionActivated,
                     [&opened](SessionNumber session) { opened.append(session.value()); });
    REQUIRE(ribbon.itemCount() == 16);
    ribbon.setCurrentItem(0);
    QTest::keyClick(&ribbon, Qt::Key_Right);
    QTest::keyClick(&ribbon, Qt::Key_Return);
    QTest::keyClick(&ribbon, Qt::Key_End);
    QTest::keyClick(&ribbon, Qt::Key_Right);
    QTest::keyClick(&ribbon, Qt::Key_Space);
    QTest::keyClick(&ribbon, Qt::Key_Home);
    QTest::keyClick(&ribbon, Qt::Key_Left);
    QTest::keyClick(&ribbon, Qt::Key_Enter);
    QTest::mouseClick(&ribbon, Qt::LeftButton, {}, ribbon.itemRect(4).center());
    CHECK(opened == QList<int>{2, 16, 1, 5});
}

TEST_CASE("the ribbon says in words what it shows")
{
    ArcRibbon ribbon;
    ribbon.setArc(sample::arc(), sample::sessions(), QDate(2026, 3, 31));
    CHECK(ribbon.itemText(0).startsWith(u"Session 1 of 16, Inventory, held"_s));
    CHECK(ribbon.itemText(3).contains(u"cancelled"_s));
    CHECK(ribbon.itemText(3).endsWith(u"Snow"_s));
    CHECK(ribbon.itemText(15).contains(u"Termination, planned"_s));
    CHECK(ribbon.asText().count(u'\n') == 15);
}

TEST_CASE("chips of the ribbon never lie on each other, whatever the arc and the width")
{
    for (const int sessions : {3, 8, 16, 20, 60}) {
        for (const int width : {320, 700, 1232, 1800}) {
            ArcRibbon ribbon;
            ribbon.setArc(arcOf(sessions), {}, QDate(2026, 3, 31));
            ribbon.resize(width, ribbon.heightForWidth(width));
            INFO(sessions << " sessions in " << width << " px");
            REQUIRE(ribbon.itemCount() == sessions);
            for (int a = 0; a < sessions; ++a) {
                CHECK(ribbon.rect().contains(ribbon.itemRect(a)));
                for (int b = a + 1; b < sessions; ++b)
                    REQUIRE_FALSE(ribbon.itemRect(a).intersects(ribbon.itemRect(b)));
            }
        }
    }
}

TEST_CASE("attendance is asked for by single keys, only where the member belongs")
{
    AttendanceGrid grid;
    grid.setRows(sample::sessionNumbers(8), sample::attendanceRows());
    showAt(grid, 760);
    QStringList asked;
    QObject::connect(
        &grid, &AttendanceGrid::presenceRequested,
        [&asked](const MemberId &member, SessionNumber session, std::optional<Presence> presence) {
            asked.append(u"%1 %2 %3"_s.arg(member.text())
                             .arg(session.value())
                             .arg(presence ? QString(wordOf(*presence)) : u"nothing"_s));
        });
    grid.setCurrentItem(0);
    QTest::keyClick(&grid, Qt::Key_A);
    CHECK(asked.isEmpty());

    grid.setEditable(true);
    for (const Qt::Key key : {Qt::Key_P, Qt::Key_L, Qt::Key_E, Qt::Key_X, Qt::Key_A, Qt::Key_Delete})
        QTest::keyClick(&grid, key);
    CHECK(asked == QStringList{u"dana 1 present"_s, u"dana 1 late"_s, u"dana 1 left_early"_s,
                               u"dana 1 excused"_s, u"dana 1 absent"_s, u"dana 1 nothing"_s});

    asked.clear();
    QTest::keyClick(&grid, Qt::Key_Down);
    QTest::keyClick(&grid, Qt::Key_Right);
    QTest::keyClick(&grid, Qt::Key_L);
    CHECK(asked == QStringList{u"theo 2 late"_s});

    asked.clear();
    const int julesAfterLeaving = 4 * 8 + 7;
    grid.setCurrentItem(julesAfterLeaving);
    QTest::keyClick(&grid, Qt::Key_P);
    CHECK(asked.isEmpty());
    CHECK(grid.itemText(julesAfterLeaving) == u"Jules, session 8: not in the group"_s);
}

TEST_CASE("the grid shows the latest sessions where there is no room for all")
{
    AttendanceGrid grid;
    grid.setRows(sample::sessionNumbers(40), sample::attendanceRows());
    showAt(grid, 600);
    const int shown = grid.itemCount() / 7;
    CHECK(shown < 40);
    CHECK(shown > 4);
    CHECK(grid.itemText(shown - 1).contains(u"session 40"_s));
    CHECK(grid.rect().contains(grid.itemRect(grid.itemCount() - 1)));
}

TEST_CASE("a dot of the area matrix says how many moments it stands for")
{
    AreaMatrix matrix;
    matrix.setRows(sample::areaRows());
    showAt(matrix, 340);
    CHECK(matrix.itemText(0).startsWith(u"Dana, Grief: 9"_s));
    QSignalSpy activated(&matrix, &AreaMatrix::cellActivated);
    matrix.setCurrentItem(0);
    QTest::keyClick(&matrix, Qt::Key_Down);
    QTest::keyClick(&matrix, Qt::Key_Return);
    REQUIRE(activated.count() == 1);
    CHECK(matrix.currentItem() == 4);
}

TEST_CASE("screen readers see painted things as a list with its items")
{
    ArcRibbon ribbon;
    ribbon.setArc(sample::arc(), sample::sessions(), QDate(2026, 3, 31));
    showAt(ribbon, 1100);
    ribbon.setCurrentItem(2);
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&ribbon);
    REQUIRE(list);
    CHECK(list->role() == QAccessible::List);
    CHECK(list->text(QAccessible::Name) == u"Sessions of the arc"_s);
    REQUIRE(list->childCount() == 16);
    CHECK(list->child(2)->text(QAccessible::Name) == ribbon.itemText(2));
    CHECK(list->child(2)->state().selected);
    CHECK_FALSE(list->child(3)->state().selected);
    CHECK(list->indexOfChild(list->child(7)) == 7);
}
