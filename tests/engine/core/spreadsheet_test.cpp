#include "engine/core/spreadsheet.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

TEST_CASE("No text begins a formula in a spreadsheet, and numbers stay numbers")
{
    const auto [text, cell] = GENERATE(table<const char *, const char *>({
        {"", ""},
        {"Ray called", "Ray called"},
        {"=1+1", "'=1+1"},
        {"=HYPERLINK(\"http://example.org\")", "'=HYPERLINK(\"http://example.org\")"},
        {"+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"},
        {"-2+3", "'-2+3"},
        {"@SUM(A1)", "'@SUM(A1)"},
        {"  =1", "'  =1"},
        {"\t=1", "' =1"},
        {"\r\n=1", "'  =1"},
        {"\u200B=1", "'\u200B=1"},
        {"＝1+1", "'＝1+1"},
        {"＠a", "'＠a"},
        {"17", "17"},
        {"-7", "-7"},
        {"+2", "+2"},
        {"3.5", "3.5"},
        {"-inf", "'-inf"},
        {"-1e5", "'-1e5"},
        {"- a dash first", "'- a dash first"},
        {"two\nlines", "two lines"},
        {"−7", "−7"},
    }));
    CHECK(safeCell(QString::fromUtf8(text)) == QString::fromUtf8(cell));
}
