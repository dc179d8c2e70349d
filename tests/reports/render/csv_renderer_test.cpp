#include "reports/render/csv_renderer.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

TEST_CASE("A table is written as comma-separated values")
{
    CHECK(renderCsv({{u"Name"_s, u"Change"_s}, {u"Tuesday, \"evening\""_s, -3}, {CsvCell(), 12}}) ==
          QByteArray("\xEF\xBB\xBF\"Name\",\"Change\"\r\n\"Tuesday, \"\"evening\"\"\",-3\r\n,12\r\n"));
    CHECK(renderCsv({{u"Zoë\nand 雪"_s}}) == QByteArray("\xEF\xBB\xBF\"Zoë\nand 雪\"\r\n"));
}

TEST_CASE("No cell runs as a formula")
{
    const auto [text, safe] = GENERATE(table<QString, bool>({
        {u"=1+1"_s, false},
        {u"+1"_s, false},
        {u"-1+cmd"_s, false},
        {u"@SUM(A1)"_s, false},
        {u"\t=1"_s, false},
        {u"\r=1"_s, false},
        {u"\n=1"_s, false},
        {u"  =1"_s, false},
        {u"\u200B=1"_s, false},
        {u"\uFF1D1+1"_s, false},
        {u"\u00A0@x"_s, false},
        {u"Thursday - noon"_s, true},
        {u"a=b"_s, true},
        {u"“=1”"_s, true},
        {u""_s, true},
    }));
    const QByteArray written = renderCsv({{text}}).mid(3);
    INFO(written.toStdString());
    CHECK(written.startsWith("\"'") != safe);
}
