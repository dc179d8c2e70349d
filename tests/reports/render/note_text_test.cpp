#include "reports/render/html_renderer.h"
#include "reports/render/pdf_renderer.h"
#include "support/pdf_text.h"
#include "support/text_of.h"

#include <catch2/catch_all.hpp>

using namespace ipt;

namespace {

Document documentOf(const QString &text)
{
    Document document;
    document.kind = QStringLiteral("note");
    document.title = QStringLiteral("Note");
    document.add(doc::NoteText{text});
    return document;
}

QString htmlOf(const QString &text)
{
    return QString::fromUtf8(renderHtml(documentOf(text)));
}

} // namespace

TEST_CASE("a note's lists and bold words are lists and bold words in HTML")
{
    const QString html =
        htmlOf(QStringLiteral("First **asked** her.\n\n- rang\n- cried\n3. slept\n4. ate\nLast."));
    CHECK(html.contains(QStringLiteral("<p dir=\"auto\">First <strong>asked</strong> her.</p>")));
    CHECK(html.contains(QStringLiteral(
        "<ul class=\"plain\">\n<li dir=\"auto\">rang</li>\n<li dir=\"auto\">cried</li>\n</ul>")));
    CHECK(html.contains(
        QStringLiteral("<ol start=\"3\">\n<li dir=\"auto\">slept</li>\n<li dir=\"auto\">ate</li>\n</ol>")));
    CHECK(html.contains(QStringLiteral("<p dir=\"auto\">Last.</p>")));
}

TEST_CASE("nothing else in a note is markup")
{
    const QString html =
        htmlOf(QStringLiteral("- <img src=x onerror=alert(1)> **</strong><script>**\n<b>no</b>"));
    CHECK_FALSE(html.contains(QStringLiteral("<img")));
    CHECK_FALSE(html.contains(QStringLiteral("<script")));
    CHECK_FALSE(html.contains(QStringLiteral("<b>")));
    CHECK(html.contains(QStringLiteral("<strong>&lt;/strong&gt;&lt;script&gt;</strong>")));
}

TEST_CASE("a note in a PDF reads without its marks, each item on a line of its own")
{
    const QStringList pages = pagesOf(
        renderPdf(documentOf(QStringLiteral("First **asked** her.\n\n- rang\n- cried\n1. slept\n2. ate")),
                  PageSetup()));
    REQUIRE(pages.size() == 1);
    const QString &text = pages.first();
    INFO(text.toStdString());
    CHECK(text.contains(QStringLiteral("First asked her.")));
    CHECK_FALSE(text.contains(QLatin1Char('*')));
    CHECK_FALSE(text.contains(QStringLiteral("- rang")));
    CHECK(text.contains(QStringLiteral("rang\n")));
    CHECK(text.contains(QStringLiteral("1. slept\n")));
    CHECK(text.contains(QStringLiteral("2. ate\n")));
}
