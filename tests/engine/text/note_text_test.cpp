#include "engine/text/note_text.h"

#include <catch2/catch_all.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

/// The paragraph as one can read it in a table: "-", "3." or nothing, then words with bold in <>.
QString shown(const NoteParagraph &paragraph)
{
    QString words;
    if (paragraph.kind == ParagraphKind::Bullet)
        words = u"- "_s;
    if (paragraph.kind == ParagraphKind::Numbered)
        words = QString::number(paragraph.number) + u". "_s;
    for (const TextRun &run : paragraph.runs)
        words += run.bold ? u'<' + run.text + u'>' : run.text;
    return words;
}

QString shown(const QString &text)
{
    QStringList lines;
    for (const NoteParagraph &paragraph : noteParagraphs(text))
        lines.append(shown(paragraph));
    return lines.join(u'|');
}

} // namespace

TEST_CASE("a note's text has paragraphs, lists and bold words, and everything else is words")
{
    const auto [text, read] = GENERATE(table<QString, QString>({
        {u""_s, u""_s},
        {u"Spoke first."_s, u"Spoke first."_s},
        {u"One.\n\nTwo."_s, u"One.||Two."_s},
        {u"- one\n- two"_s, u"- one|- two"_s},
        {u"1. one\n2. two"_s, u"1. one|2. two"_s},
        {u"  - set in"_s, u"- set in"_s},
        {u"-not a list"_s, u"-not a list"_s},
        {u"- "_s, u"- "_s},
        {u"60 - 70 days"_s, u"60 - 70 days"_s},
        {u"2026. A year"_s, u"2026. A year"_s},
        {u"**Asked** directly"_s, u"<Asked> directly"_s},
        {u"- and **here** too"_s, u"- and <here> too"_s},
        {u"**a** and **b**"_s, u"<a> and <b>"_s},
        {u"** not ** bold"_s, u"** not ** bold"_s},
        {u"**never closed"_s, u"**never closed"_s},
        {u"****"_s, u"****"_s},
        {u"2 * 3 * 4"_s, u"2 * 3 * 4"_s},
        {u"**two\nlines**"_s, u"**two|lines**"_s},
        {u"<b>markup</b>"_s, u"<b>markup</b>"_s},
    }));
    CHECK(shown(text) == read);
}

TEST_CASE("a list goes on with the next mark")
{
    CHECK(listMark(u"- one"_s) == u"- "_s);
    CHECK(listMark(u" 9. nine"_s) == u" 9. "_s);
    CHECK(listMark(u"no list"_s).isEmpty());
    CHECK(nextListMark(u"- "_s) == u"- "_s);
    CHECK(nextListMark(u" 9. "_s) == u" 10. "_s);
}

TEST_CASE("words without marks are what a reader hears")
{
    CHECK(withoutMarks(u"- **Asked** her\n1. Rang"_s) == u"Asked her\nRang"_s);
}
