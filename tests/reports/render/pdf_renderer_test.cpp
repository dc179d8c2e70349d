#include "reports/render/pdf_renderer.h"
#include "reports/support/sample_session.h"
#include "support/pdf_text.h"
#include "support/text_of.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPdfWriter>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

Document titled()
{
    Document document;
    document.kind = utf8("Sample");
    document.overline = utf8("Alder House");
    document.title = utf8("Title");
    document.runningHead = utf8("Running head");
    document.notice = part2Notice();
    return document;
}

QString numbered(int count, const char *words)
{
    QString text;
    for (int i = 1; i <= count; ++i)
        text += QStringLiteral("%1 %2. ").arg(utf8(words)).arg(i);
    return text;
}

} // namespace

TEST_CASE("words are found in the file as they were written")
{
    const char *const words =
        GENERATE("18:01–19:31", "LCSW-R, CASAC-M", "first fill of the office file", "a -> b => c != d",
                 "3x4, 3 x 4, 3 × 4", "−1 → +2 ≤ 3 ± 1", "(OK) [X] {Y} @Z #1", "Søren Özgür Ñandú Łukasz",
                 "what's \"said\" – and … meant", "AVATAR To We", "http://example.org/a?b=c&d",
                 "Tuesday · session 7 of 16", "A.B, C; 'D' \"E\"! F? 5% ... 1.5, 2");
    Document document = titled();
    document.add(doc::Paragraph{utf8(words)});
    document.add(doc::Heading{1, utf8(words), {}});
    document.add(doc::Chips{{}, {{doc::Mark::Grief, utf8(words)}}});
    const QString text = textOf(renderPdf(document, PageSetup()));
    INFO(text.toStdString());
    CHECK(text.count(utf8(words)) == 3);
}

TEST_CASE("a long note goes over pages without losing or repeating a word")
{
    Document document = titled();
    document.add(doc::Paragraph{numbered(2000, "Sentence")});
    const QList<QString> pages = pagesOf(renderPdf(document, PageSetup()));
    REQUIRE(pages.size() > 3);
    const QString text = pages.join(QLatin1Char(' ')).simplified();
    for (int i = 1; i <= 2000; ++i)
        CHECK(text.count(QStringLiteral(" %1. ").arg(i)) == 1);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        CHECK(pages[i].contains(QStringLiteral("Page %1 of %2").arg(i + 1).arg(pages.size())));
        CHECK(pages[i].contains(part2Notice()));
        CHECK(pages[i].contains(utf8("Running head")) == (i > 0));
    }
}

TEST_CASE("a table's titles stand on every page it reaches")
{
    Document document = titled();
    doc::Table table{{}, {{utf8("Who"), 1}, {utf8("Undertook"), 3}}, {}};
    for (int i = 1; i <= 120; ++i)
        table.rows.append({{QStringLiteral("Row %1.").arg(i)}, {utf8("some words")}});
    document.add(table);
    const QList<QString> pages = pagesOf(renderPdf(document, PageSetup()));
    REQUIRE(pages.size() > 2);
    for (const QString &page : pages)
        CHECK(page.count(utf8("Who Undertook")) == 1);
    const QString text = pages.join(QLatin1Char(' '));
    for (int i = 1; i <= 120; ++i)
        CHECK(text.count(QStringLiteral("Row %1.").arg(i)) == 1);
}

TEST_CASE("a heading is never the last thing on a page, and signatures are never cut")
{
    for (int lines = 30; lines < 50; ++lines) {
        Document document = titled();
        document.notice.clear();
        document.add(doc::Paragraph{utf8("line\n").repeated(lines)});
        document.add(doc::Heading{1, utf8("Heading"), {}});
        document.add(doc::Heading{2, utf8("Subheading"), {}});
        document.add(doc::Paragraph{utf8("Opening\nsecond\nlast")});
        document.add(doc::Signatures{{{utf8("Author"), utf8("Amara Okafor"), utf8("Signed")}}});
        const QList<QString> pages = pagesOf(renderPdf(document, PageSetup()));
        for (const QString &page : pages) {
            INFO(lines << " lines\n" << page.toStdString());
            CHECK(page.contains(utf8("Heading")) == page.contains(utf8("Opening")));
            CHECK(page.contains(utf8("Amara Okafor")) == page.contains(utf8("Signed")));
            CHECK(page.contains(utf8("Opening")) == page.contains(utf8("second")));
        }
    }
}

TEST_CASE("hostile text is printed and does nothing else")
{
    struct Case
    {
        const char *what;
        QString text;
        QString found; ///< of it on the page
    };
    const auto [what, text, found] = GENERATE(
        Case{"markup", u"<b>bold</b><script>alert(1)</script>"_s, u"<b>bold</b><script>alert(1)</script>"_s},
        Case{"a picture from the disk", u"<img src=\"file:///etc/hostname\">"_s,
             u"<img src=\"file:///etc/hostname\">"_s},
        Case{"a link that runs", u"javascript:alert(1)"_s, u"javascript:alert(1)"_s},
        Case{"PDF's own syntax", u"(a) Tj ET endstream \\) >> /JS"_s, u"(a) Tj ET endstream \\) >> /JS"_s},
        Case{"place holders", u"%1 %2 %n %L1"_s, u"%1 %2 %n %L1"_s},
        Case{"an override of direction", u"a\u202eb c"_s, u"ab c"_s},
        Case{"half a surrogate pair", QStringLiteral("before ") + QChar(0xd800) + QStringLiteral(" after"),
             u"after"_s},
        Case{"emoji", u"glad \U0001f642 and \U0001f469\u200d\U0001f680 here"_s, u"here"_s},
        Case{"combining marks", u"z"_s + u"\u0301"_s.repeated(400) + u" end"_s, u"end"_s},
        Case{"nothing but spaces", u" \t \n   "_s, {}});
    INFO(what);
    Document document = titled();
    document.title = text;
    document.subtitle = text;
    document.add(doc::Heading{1, text, text});
    document.add(doc::Paragraph{text, doc::TextRole::Notice});
    document.add(doc::Facts{{{text, text}, {text, text}}, 2});
    document.add(doc::Chips{text, {{doc::Mark::Grief, text}, {doc::Mark::None, text}}});
    document.add(doc::Bullets{{text, text}});
    document.add(doc::Table{
        text, {{text, 1}, {text, 1}}, {{{text}, {text, doc::Mark::Grief}}, {{text, doc::Mark::Done}}}});
    document.add(doc::Signatures{{{text, text, text}}});
    document.add(doc::Course{{{text, 1, 3}}, 2});
    const QByteArray pdf = renderPdf(document, PageSetup());
    CHECK(textOf(pdf).contains(found));
    for (const char *action : {"/URI", "/JavaScript", "/Launch", "/EmbeddedFile", "/AA"})
        CHECK_FALSE(pdf.contains(action));
}

TEST_CASE("right-to-left text keeps its order")
{
    Document document = titled();
    document.add(doc::Paragraph{u"שלום עולם"_s});
    const QString text = textOf(renderPdf(document, PageSetup()));
    INFO(text.toStdString());
    CHECK((text.contains(u"שלום"_s) || text.contains(u"םולש"_s)));
}

TEST_CASE("very long text is laid out in time and within its page")
{
    struct Case
    {
        const char *what;
        QString text;
    };
    const auto [what, text] = GENERATE(Case{"one word", QString(200000, QLatin1Char('w'))},
                                       Case{"one paragraph", numbered(14000, "Sentence")},
                                       Case{"many lines", QStringLiteral("line\n").repeated(40000)},
                                       Case{"signs only", QStringLiteral("-:").repeated(100000)});
    INFO(what);
    QElapsedTimer timer;
    timer.start();
    Document document = titled();
    document.add(doc::Paragraph{text});
    document.add(
        doc::Table{{}, {{utf8("A"), 1}, {utf8("B"), 1}}, {{{text.left(20000)}, {text.left(20000)}}}});
    document.add(doc::Facts{{{text.left(20000), text.left(20000)}}, 2});
    document.add(doc::Paragraph{utf8("the end")});
    const QByteArray pdf = renderPdf(document, PageSetup());
    CHECK(timer.elapsed() < 20000);
    CHECK(infoOf(pdf).contains(utf8("Pages:")));
    CHECK(pagesOf(pdf).last().contains(utf8("the end")));
}

TEST_CASE("a printer of any resolution gets the same pages")
{
    Document document = titled();
    document.add(doc::Paragraph{numbered(300, "Sentence")});
    const QList<QString> pages = pagesOf(renderPdf(document, PageSetup()));
    for (const int resolution : {72, 300, 1200}) {
        QByteArray printed;
        QBuffer buffer(&printed);
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter printer(&buffer);
            printer.setResolution(resolution);
            printer.setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, PageSetup().margins});
            printDocument(document, printer);
        }
        INFO(resolution);
        CHECK(pagesOf(printed) == pages);
    }
}

TEST_CASE("the paper follows the practice's place")
{
    struct Case
    {
        const char *timeZone;
        QPageSize::PageSizeId paper;
    };
    for (const auto &[timeZone, paper] :
         {Case{"America/New_York", QPageSize::Letter}, Case{"Pacific/Honolulu", QPageSize::Letter},
          Case{"Europe/Berlin", QPageSize::A4}, Case{"", QPageSize::A4}}) {
        CHECK(PageSetup::forTimeZone(utf8(timeZone)).paper == paper);
    }
    CHECK(infoOf(renderPdf(titled(), PageSetup::forTimeZone(utf8("America/Chicago"))))
              .contains(utf8("letter")));
    CHECK(infoOf(renderPdf(titled(), PageSetup())).contains(utf8("A4")));
}
