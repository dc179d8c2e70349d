#include "reports/render/odt_renderer.h"

#include "reports/render/odt/stored_zip.h"
#include "reports/support/odt_text.h"
#include "support/text_of.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <catch2/catch_test_macros.hpp>

using namespace ipt;
using namespace Qt::StringLiterals;

namespace {

Document sample()
{
    Document document;
    document.kind = u"Sample"_s;
    document.overline = u"Alder House"_s;
    document.title = u"Title"_s;
    document.subtitle = u"Subtitle"_s;
    document.runningHead = u"Running head"_s;
    document.notice = part2Notice();
    document.add(doc::Heading{1, u"A heading"_s, u"aside"_s});
    document.add(doc::Paragraph{u"Two  blanks\nand a second line"_s, doc::TextRole::Quote});
    document.add(doc::Facts{{{u"Label"_s, u"Value"_s}, {u"Other"_s, u"Thing"_s}, {u"Third"_s, u"One"_s}}, 2});
    document.add(doc::Chips{u"Areas"_s, {{doc::Mark::Grief, u"Grief, 2"_s}}});
    document.add(doc::Bullets{{u"first point"_s, u"second point"_s}});
    document.add(doc::Table{u"Caption"_s,
                            {{u"Name"_s, 1.0}, {u"Number"_s, 0.5, true}},
                            {{{u"Row one"_s, doc::Mark::None, doc::CellRole::Strong}, {u"17"_s}},
                             {{u"Row two"_s}, {{}, doc::Mark::Absent}}}});
    document.add(doc::Signatures{{{u"Author"_s, u"A. Okafor"_s, u"today"_s}, {u"Witness"_s, {}, {}}}});
    document.add(doc::Course{{{u"Inventory"_s, 1, 3}}, 2});
    document.add(doc::PageBreak{});
    document.add(doc::Heading{2, u"On a page of its own"_s, {}});
    return document;
}

} // namespace

TEST_CASE("A note's lists and bold words are lists and bold words in the text too")
{
    Document document;
    document.add(doc::NoteText{u"Came **late**.\n- first\n- second\n3. third thing"_s});
    const QByteArray odt = renderOdt(document, PageSetup());
    const QString text = test::textOfOdt(odt);
    CHECK(text.contains(u"Came late."_s));
    CHECK(text.contains(u"third thing"_s));
    CHECK_FALSE(text.contains(u"**"_s));
    CHECK_FALSE(text.contains(u"- first"_s));
    const QString content = QString::fromUtf8(odt);
    CHECK(content.count(u"<text:list-item"_s) == 3);
    CHECK(content.contains(u"text:start-value=\"3\""_s));
    CHECK(content.contains(u"<text:span text:style-name=\"Bold\">late</text:span>"_s));
}

TEST_CASE("Everything a document says stands in the text, in its order")
{
    const QByteArray odt = renderOdt(sample(), PageSetup());
    const QString text = test::textOfOdt(odt);
    INFO(text.toStdString());
    qsizetype from = 0;
    for (const QString &words : {u"Alder House"_s,
                                 u"Title"_s,
                                 u"Subtitle"_s,
                                 u"A heading"_s,
                                 u"aside"_s,
                                 u"Two  blanks\nand a second line"_s,
                                 u"Label"_s,
                                 u"Value"_s,
                                 u"Third"_s,
                                 u"Areas"_s,
                                 u"Grief, 2"_s,
                                 u"first point"_s,
                                 u"second point"_s,
                                 u"Name"_s,
                                 u"Number"_s,
                                 u"Row one"_s,
                                 u"17"_s,
                                 u"Row two"_s,
                                 u"Absent"_s,
                                 u"A. Okafor"_s,
                                 u"Inventory 1–3"_s,
                                 u"On a page of its own"_s}) {
        INFO(words.toStdString());
        const qsizetype at = text.indexOf(words, from);
        CHECK(at >= from);
        from = std::max(from, at);
    }
}

TEST_CASE("The notice stands at the foot of every page, and nothing is told of who or when")
{
    const QByteArray odt = renderOdt(sample(), PageSetup());
    const QHash<QString, QByteArray> parts = test::partsOfOdt(odt);
    CHECK(parts.size() == 4);
    CHECK(parts.value(u"mimetype"_s) == "application/vnd.oasis.opendocument.text");
    const QString styles = QString::fromUtf8(parts.value(u"styles.xml"_s));
    const qsizetype footer = styles.indexOf(u"<style:footer>"_s);
    REQUIRE(footer > 0);
    CHECK(styles.indexOf(part2Notice(), footer) > footer);
    CHECK(styles.contains(u"<text:page-number>"_s));
    // One master page, so that no page is without it.
    CHECK(styles.count(u"<style:master-page"_s) == 1);
    CHECK_FALSE(parts.contains(u"meta.xml"_s));
    CHECK(odt == renderOdt(sample(), PageSetup()));
}

TEST_CASE("Each part is well-formed, whatever is written in it")
{
    Document document = sample();
    const QString hostile =
        QString::fromUtf8("</text:p><script>&\"'<!-- ]]> \x01\x0b \u202e ") + QChar(0xd800);
    document.title = hostile;
    document.notice = hostile;
    document.runningHead = hostile;
    document.language = hostile;
    document.add(doc::Paragraph{hostile});
    document.add(doc::Table{hostile, {{hostile}}, {{{hostile}}}});
    const QHash<QString, QByteArray> parts = test::partsOfOdt(renderOdt(document, PageSetup()));
    for (const QString &part : {u"content.xml"_s, u"styles.xml"_s, u"META-INF/manifest.xml"_s}) {
        QXmlStreamReader reader(parts.value(part));
        while (!reader.atEnd()) {
            reader.readNext();
            CHECK(reader.name() != u"script"_s);
        }
        INFO(part.toStdString() << ": " << reader.errorString().toStdString());
        CHECK_FALSE(reader.hasError());
    }
}

TEST_CASE("The archive is one that others read")
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.odt"_s);
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(renderOdt(sample(), PageSetup()));
    file.close();
    QProcess python;
    python.start(u"python3"_s, {u"-c"_s,
                                u"import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); "
                                "assert z.testzip() is None; print(','.join(z.namelist()))"_s,
                                path});
    if (!python.waitForStarted())
        SKIP("python3 is not here to read it");
    REQUIRE(python.waitForFinished(30000));
    CHECK(python.exitCode() == 0);
    CHECK(python.readAllStandardOutput().trimmed() ==
          "mimetype,content.xml,styles.xml,META-INF/manifest.xml");
}
