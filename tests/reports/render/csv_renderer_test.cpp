#include "reports/render/csv_renderer.h"

#include "support/text_of.h"

#include <catch2/catch_test_macros.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

TEST_CASE("Rows become values between commas, quoted where they have to be")
{
    const QByteArray csv =
        renderCsv({{u"Day"_s, u"What"_s}, {u"2026-02-03"_s, u"said \"no\", left"_s}, {u""_s, u" x"_s}});
    CHECK(csv.toStdString() == "\xEF\xBB\xBF"
                               "Day,What\r\n2026-02-03,\"said \"\"no\"\", left\"\r\n,\" x\"\r\n");
}

TEST_CASE("No cell of a table runs as a formula, whatever stands in the record")
{
    for (const char *hostile :
         {"=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "=cmd|' /C calc'!A0",
          "\u202E=1+1", "\u200B=1+1", "＝1+1", "\"=1+1", ",=1+1"}) {
        INFO(hostile);
        const QString csv = QString::fromUtf8(renderCsv({{QString::fromUtf8(hostile)}}))
                                .chopped(2); // decoding takes the mark off
        CHECK(!csv.contains(u'\n'));
        CHECK(!csv.contains(u'\r'));
        // What a spreadsheet reads: without the quotes around a cell.
        QString cell = csv;
        if (cell.startsWith(u'"'))
            cell = cell.mid(1).chopped(1).replace(u"\"\""_s, u"\""_s);
        const QString visible = cell.trimmed();
        CHECK(!QStringLiteral("=+-@＝").contains(visible.left(1)));
    }
    CHECK(renderCsv({{u"-7"_s, u"+2"_s, u"17"_s}}).endsWith("-7,+2,17\r\n"));
}
