#include "engine/core/excerpt.h"

#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

TEST_CASE("The opening of a text ends at a word with an ellipsis")
{
    const auto [text, longest, expected] = GENERATE(table<QString, int, QString>({
        {u""_s, 10, u""_s},
        {u"Had tea"_s, 10, u"Had tea"_s},
        {u"Had\n  tea"_s, 7, u"Had tea"_s},
        {u"Rehearsed refusing wine"_s, 20, u"Rehearsed refusing…"_s},
        {u"Rehearsed refusing wine"_s, 19, u"Rehearsed refusing…"_s},
        {u"Rehearsed refusing wine"_s, 18, u"Rehearsed…"_s},
        {u"First name, then the rest"_s, 13, u"First name…"_s},
        {u"Took it – and went on"_s, 11, u"Took it…"_s},
        {u"Wiedergutmachung"_s, 8, u"Wiederg…"_s},
        {u"aaaa😀bbbb"_s, 6, u"aaaa…"_s},
    }));
    INFO(text.toStdString() << ", " << longest);
    CHECK(openingOf(text, longest) == expected);
    CHECK(openingOf(text, longest).size() <= longest);
}

TEST_CASE("An excerpt begins and ends at a word, with the place that was found in it")
{
    const QString text = u"One two three four five six seven eight nine ten eleven twelve thirteen "
                         u"fourteen fifteen sixteen seventeen\n\neighteen nineteen"_s;
    for (int longest = 70; longest <= 160; ++longest) {
        for (qsizetype at = 0; at < text.size(); at = text.indexOf(u' ', at + 1) + 1) {
            const QString word = text.mid(at).section(u' ', 0, 0).section(u'\n', 0, 0);
            const QString excerpt = excerptAround(text, at, longest);
            INFO(word.toStdString() << ": " << excerpt.toStdString());
            CHECK(excerpt.contains(word));
            CHECK(excerpt.size() <= longest);
            QString bare = excerpt;
            bare.remove(u'…');
            for (const QString &each : bare.split(u' ', Qt::SkipEmptyParts))
                CHECK(text.simplified().split(u' ').contains(each));
            CHECK(text.simplified().startsWith(bare.trimmed()) == !excerpt.startsWith(u'…'));
            CHECK(text.simplified().endsWith(bare.trimmed()) == !excerpt.endsWith(u'…'));
            if (text.indexOf(u' ', at) < 0)
                break;
        }
    }
}

TEST_CASE("An excerpt stands around whichever of the words comes first")
{
    const QString before = u"word "_s.repeated(20);
    const QString text = before + u"Thyme and rosemary "_s + before;
    CHECK(excerptOf(text, {u"rosemary"_s, u"thyme"_s}) == excerptAround(text, before.size()));
    CHECK(excerptOf(text, {u"sage"_s, u"ROSEMARY"_s}) == excerptAround(text, text.indexOf(u"rosemary"_s)));
    CHECK(excerptOf(text, {u"sage"_s}) == excerptAround(text, 0));
    CHECK(excerptOf(text, {}) == excerptAround(text, 0));
}
