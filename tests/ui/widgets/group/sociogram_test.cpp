#include "ui/widgets/group/sociogram_card.h"

#include "support/text_of.h"
#include "ui/support/hands.h"
#include "ui/widgets/base/buttons/segmented_choice.h"

#include <QPushButton>
#include <QTableWidget>

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace ipt::test;
using namespace Qt::StringLiterals;

namespace {

const MemberId dana(u"dana"_s);
const MemberId kim(u"kim"_s);
const MemberId theo(u"theo"_s);
const MemberId group;
const QList<SociogramMember> members{{dana, u"Dana"_s}, {kim, u"Kim"_s}, {theo, u"Theo"_s}};

QStringList rowsOf(const QTableWidget &table)
{
    QStringList rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(table.item(row, column)->text());
        rows.append(cells.join(u" | "_s));
    }
    return rows;
}

} // namespace

TEST_CASE("the sociogram says of each member whom they spoke to, and who never spoke")
{
    Sociogram sociogram;
    sociogram.setExchanges(members, {{dana, kim, 2}, {dana, group, 1}, {kim, dana, 1}});
    CHECK(sociogram.itemText(0) ==
          u"Dana, spoke 3 time(s), 2 to Kim, 1 to the group, was spoken to 1 time(s)"_s);
    CHECK(sociogram.itemText(1) == u"Kim, spoke 1 time(s), 1 to Dana, was spoken to 2 time(s)"_s);
    CHECK(sociogram.itemText(2) == u"Theo, has not spoken, was not spoken to"_s);
}

TEST_CASE("names on the sociogram stay within it and do not cover each other")
{
    for (int count = 1; count <= 9; ++count) {
        QList<SociogramMember> many;
        for (int i = 0; i < count; ++i)
            many.append({MemberId(QString::number(i)), i % 2 ? u"Konstantin"_s : u"Bo"_s});
        for (const int width : {220, 280, 420}) {
            Sociogram sociogram;
            sociogram.setExchanges(many, {});
            sociogram.resize(width, sociogram.heightForWidth(width));
            for (int i = 0; i < count; ++i) {
                INFO(count << " members, " << width << " wide, member " << i);
                CHECK(sociogram.rect().adjusted(-1, -1, 1, 1).contains(sociogram.itemRect(i)));
                for (int j = 0; j < i; ++j)
                    CHECK_FALSE(sociogram.itemRect(i)
                                    .adjusted(3, 3, -3, -3)
                                    .intersects(sociogram.itemRect(j).adjusted(3, 3, -3, -3)));
            }
        }
    }
}

TEST_CASE("the table says what the picture shows, of this session or of all")
{
    SociogramCard card(SociogramCard::Span::ThisOrAll);
    bringUp(card);
    CHECK(textOn(card).contains(u"it is drawn here"_s));
    card.setExchanges(members, {{dana, kim, 1}}, {{dana, kim, 3}, {theo, group, 2}});
    auto *table = card.findChild<QTableWidget *>();
    CHECK_FALSE(table->isVisible());
    named<QPushButton>(card, u"Table"_s)->setFocus();
    press(Qt::Key_Space);
    REQUIRE(table->isVisible());
    CHECK(rowsOf(*table) ==
          QStringList{u"Dana | Kim | 1"_s, u"Kim | has not spoken | 0"_s, u"Theo | has not spoken | 0"_s});
    card.findChild<SegmentedChoice *>()->setCurrent(1);
    CHECK(rowsOf(*table) ==
          QStringList{u"Dana | Kim | 3"_s, u"Theo | the group | 2"_s, u"Kim | has not spoken | 0"_s});
    named<QPushButton>(card, u"Picture"_s)->setFocus();
    press(Qt::Key_Space);
    CHECK_FALSE(table->isVisible());
}
