#include "reports/render/pdf/paginator.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <string>

using namespace ipt::pdf;

namespace {

/// Strips written as letters, ten units high each: 'k' is kept with the next, 'p' starts a page,
/// 't' belongs to a table whose head is repeated, '.' is an ordinary line.
Strips strips(const std::string &letters, const std::shared_ptr<const Strip> &head)
{
    Strips made;
    for (const char letter : letters) {
        Strip strip;
        strip.height = 10;
        strip.keepWithNext = letter == 'k';
        strip.startsPage = letter == 'p';
        if (letter == 't')
            strip.repeatedAbove = head;
        made.push_back(strip);
    }
    return made;
}

/// The pages as letters, 'H' for the repeated head.
std::string pages(const std::string &letters, qreal pageHeight)
{
    auto head = std::make_shared<Strip>();
    head->height = 10;
    const Strips all = strips(letters, head);
    std::string text;
    for (const Page &page : paginate(all, pageHeight)) {
        if (!text.empty())
            text += '|';
        qreal end = 0;
        for (const PlacedStrip &placed : page) {
            CHECK(placed.top >= end);
            end = placed.top + placed.strip->height;
            CHECK(end <= pageHeight);
            text +=
                placed.strip == head.get() ? 'H' : letters[static_cast<size_t>(placed.strip - all.data())];
        }
    }
    return text;
}

} // namespace

TEST_CASE("strips fill pages, and what belongs together goes together")
{
    struct Case
    {
        const char *what;
        const char *strips;
        const char *pages;
    };
    // Four strips a page.
    const auto [what, given, expected] = GENERATE(
        Case{"nothing is one empty page", "", ""}, Case{"a full page stays one", "....", "...."},
        Case{"one more begins another", ".....", "....|."},
        Case{"a heading goes with its text", "...k.", "...|k."},
        Case{"headings in a row do too", "..kk.", "..|kk."},
        Case{"a heading at the very end stands", "...k", "...k"},
        Case{"more than a page is cut after all", "kkkkk.", "kkkk|k."},
        Case{"and not moved before it is", ".kkkkk.", ".kkk|kk."}, Case{"a page break", ".p.", ".|p."},
        Case{"a page break at the top makes no empty page", "p..", "p.."},
        Case{"nothing is kept across a page break", ".kp.", ".k|p."},
        Case{"a table's head is repeated", "ktttttt", "kttt|Httt"},
        Case{"a kept row counts the head it will need", "..ttt", "..tt|Ht"});
    INFO(what);
    CHECK(pages(given, 40) == expected);
}

TEST_CASE("space before a strip is not kept at the top of a page")
{
    Strips all(3);
    for (Strip &strip : all) {
        strip.height = 10;
        strip.spaceBefore = 5;
    }
    const auto made = paginate(all, 25);
    REQUIRE(made.size() == 2);
    CHECK(made[0][0].top == 0);
    CHECK(made[0][1].top == 15);
    CHECK(made[1][0].top == 0);
}
