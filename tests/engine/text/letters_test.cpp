#include "engine/text/letters.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

TEST_CASE("Letters fit words by their beginning, by the beginnings of words, or one after the other")
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
                 Row{u"Inés"_s, u"ines"_s, 0}, Row{u"Inés"_s, u"inés "_s, 0}, Row{u"مريم"_s, u"مر"_s, 0},
                 Row{u"Kim, progress"_s, u"prog"_s, 1}, Row{u"Kim, progress"_s, u"kim prog"_s, 1});
    INFO(row.words.toStdString() << " by " << row.letters.toStdString());
    CHECK(Letters(row.letters).fit(row.words) == row.how);
    CHECK(Letters(row.letters).fitFolded(Letters::plain(row.words)) == row.how);
}

TEST_CASE("A phrase with a name in it is plain where both are")
{
    for (const QString &name : {u"Inés"_s, u"Søren O’Neill"_s, u"مريم"_s, u"Żaneta"_s})
        CHECK(Letters::plain(u"%1, inventario"_s).arg(Letters::plain(name)) ==
              Letters::plain(u"%1, inventario"_s.arg(name)));
}
