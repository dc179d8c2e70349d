#include "reports/render/html_renderer.h"
#include "reports/support/sample_session.h"
#include "support/text_of.h"

#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

struct Seen
{
    QStringList elements;
    QString text;
    QHash<QString, QString> attributes; ///< the last of each name
};

/// Reads the page as XML: what is not well-formed fails.
Seen read(const QByteArray &html)
{
    Seen seen;
    QXmlStreamReader reader(html);
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement:
            seen.elements.append(reader.name().toString());
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                seen.attributes.insert(attribute.name().toString(), attribute.value().toString());
            break;
        case QXmlStreamReader::Characters:
            seen.text += reader.text();
            break;
        default:
            break;
        }
    }
    INFO(reader.errorString().toStdString());
    REQUIRE_FALSE(reader.hasError());
    return seen;
}

Document documentOf(const QString &text)
{
    Document document;
    document.kind = text;
    document.language = text;
    document.overline = text;
    document.title = text;
    document.subtitle = text;
    document.notice = text;
    document.add(doc::Heading{1, text, text});
    document.add(doc::Paragraph{text});
    document.add(doc::Paragraph{text, doc::TextRole::Quote});
    document.add(doc::Facts{{{text, text}}, 2});
    document.add(doc::Chips{text, {{doc::Mark::Grief, text}}});
    document.add(doc::Bullets{{text}});
    document.add(doc::Table{
        text, {{text, 1}, {text, 1, true}}, {{{text, doc::Mark::Done, doc::CellRole::Strong}, {text}}}});
    document.add(doc::Signatures{{{text, text, text}, {text, {}, {}}}});
    document.add(doc::Course{{{text, 1, 2}}, 2});
    document.add(doc::PageBreak{});
    return document;
}

} // namespace

TEST_CASE("no text becomes markup")
{
    const Seen plain = read(renderHtml(documentOf(utf8("some words"))));
    const char *const text =
        GENERATE("<b>bold</b>", "</style><script>alert(1)</script>",
                 "<img src=\"file:///etc/hostname\" onerror=\"x()\">", "\" onmouseover=\"x()",
                 "' onfocus='x()", "&lt;b&gt; &amp; &#60;", "]]> <!-- --> <?php ?>", "javascript:alert(1)",
                 "</title></main></body>", "\xc3\x98 \xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d \xf0\x9f\x99\x82");
    const QByteArray html = renderHtml(documentOf(utf8(text)));
    const Seen seen = read(html);
    CHECK(seen.elements == plain.elements);
    CHECK(seen.text.count(utf8(text)) == plain.text.count(utf8("some words")));
    for (const char *attribute : {"onerror", "onmouseover", "onfocus", "href", "src"})
        CHECK_FALSE(seen.attributes.contains(utf8(attribute)));
}

TEST_CASE("the page loads nothing and says in what language it is")
{
    Document document = documentOf(utf8("words"));
    document.language = utf8("es");
    const QByteArray html = renderHtml(document);
    for (const char *loads : {"http:", "https:", "url(", "@import", "<link", "<script", "src="}) {
        INFO(loads);
        CHECK_FALSE(html.contains(loads));
    }
    CHECK(html.startsWith("<!DOCTYPE html>\n<html lang=\"es\">"));
    CHECK(html.contains("default-src 'none'"));
    CHECK(html.count("<h1") == 1);
}

TEST_CASE("control characters and half surrogate pairs leave the page well-formed")
{
    QString text = utf8("a\x01\x08\x1b") + QChar(0xd800) + QChar(0xffff) + utf8("b");
    CHECK(read(renderHtml(documentOf(text))).text.contains(u"a\ufffdb"_s));
}
