#include "reports/render/odt/styles.h"

#include "reports/render/odt/text_writer.h"
#include "reports/render/palette.h"

#include <QCoreApplication>
#include <QSizeF>
#include <QXmlStreamWriter>

namespace ipt::odt {

namespace {

constexpr char namespaces[] = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                              " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
                              " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
                              " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
                              " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
                              " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
                              " office:version=\"1.2\"";

constexpr char declaration[] = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// One kind of paragraph: its name, the text's attributes, the paragraph's.
struct ParagraphStyle
{
    const char *name;
    const char *text;
    const char *paragraph;
};

// The palette of reports/render/palette.h, which is the one that goes on paper.
constexpr ParagraphStyle paragraphStyles[] = {
    {"Body", "", "fo:margin-top=\"2pt\" fo:margin-bottom=\"4pt\" fo:orphans=\"2\" fo:widows=\"2\""},
    {"Overline", "fo:color=\"#2f6b5a\" fo:font-size=\"9pt\" fo:font-weight=\"bold\"", ""},
    {"Title", "fo:font-size=\"20pt\" fo:font-weight=\"bold\"", "fo:margin-bottom=\"2pt\""},
    {"Subtitle", "fo:color=\"#5d646d\" fo:font-size=\"12pt\"", "fo:margin-bottom=\"10pt\""},
    {"HeadingOne", "fo:font-size=\"13pt\" fo:font-weight=\"bold\"",
     "fo:margin-top=\"14pt\" fo:margin-bottom=\"4pt\" fo:keep-with-next=\"always\""},
    {"HeadingTwo", "fo:font-size=\"10.5pt\" fo:font-weight=\"bold\"",
     "fo:margin-top=\"8pt\" fo:margin-bottom=\"3pt\" fo:keep-with-next=\"always\""},
    {"Lead", "fo:font-size=\"12pt\"", "fo:margin-top=\"3pt\" fo:margin-bottom=\"6pt\""},
    {"Soft", "fo:color=\"#5d646d\" fo:font-size=\"9pt\"", "fo:margin-top=\"2pt\" fo:margin-bottom=\"4pt\""},
    {"Notice", "fo:color=\"#7d4b06\"",
     "fo:background-color=\"#fbf0da\" fo:padding=\"5pt\" fo:border-left=\"2pt solid #b0701a\" "
     "fo:margin-top=\"4pt\" fo:margin-bottom=\"6pt\""},
    {"Quote", "",
     "fo:padding-left=\"8pt\" fo:border-left=\"2pt solid #2f6b5a\" fo:margin-top=\"4pt\" "
     "fo:margin-bottom=\"6pt\""},
    {"Label", "fo:color=\"#5d646d\" fo:font-size=\"9pt\"", ""},
    {"LabelCentred", "fo:color=\"#5d646d\" fo:font-size=\"9pt\"", "fo:text-align=\"center\""},
    {"Cell", "", ""},
    {"CellStrong", "fo:font-weight=\"bold\"", ""},
    {"CellSoft", "fo:color=\"#5d646d\"", ""},
    {"CellCentred", "", "fo:text-align=\"center\""},
    {"Foot", "fo:color=\"#5d646d\" fo:font-size=\"8.5pt\"", ""},
};

QByteArray paragraphStyle(const ParagraphStyle &style)
{
    QByteArray made = "<style:style style:name=\"";
    made += style.name;
    made += "\" style:family=\"paragraph\" style:parent-style-name=\"Standard\"><style:paragraph-properties ";
    made += style.paragraph;
    made += "/><style:text-properties ";
    made += style.text;
    made += "/></style:style>";
    return made;
}

QByteArray points(double value)
{
    return QByteArray::number(value, 'f', 1) + "pt";
}

QByteArray pageLayout(const PageSetup &setup)
{
    const QSizeF size = QPageSize::size(setup.paper, QPageSize::Point);
    const QMarginsF &margins = setup.margins;
    return "<style:page-layout style:name=\"Paper\"><style:page-layout-properties fo:page-width=\"" +
           points(size.width()) + "\" fo:page-height=\"" + points(size.height()) +
           "\" style:print-orientation=\"portrait\" fo:margin-top=\"" + points(margins.top()) +
           "\" fo:margin-bottom=\"" + points(margins.bottom() / 2) + "\" fo:margin-left=\"" +
           points(margins.left()) + "\" fo:margin-right=\"" + points(margins.right()) +
           "\"/><style:footer-style><style:header-footer-properties fo:min-height=\"24pt\" "
           "fo:margin-top=\"10pt\"/></style:footer-style></style:page-layout>";
}

/// "Page 2 of 5", with fields that count by themselves.
void writePageNumber(QXmlStreamWriter &xml)
{
    const QString words = QCoreApplication::translate("Document", "Page %1 of %2");
    qsizetype from = 0;
    const auto field = [&](const QString &mark, const QString &element) {
        const qsizetype at = words.indexOf(mark, from);
        if (at < 0)
            return;
        xml.writeCharacters(words.mid(from, at - from));
        xml.writeStartElement(element);
        xml.writeCharacters(QStringLiteral("1"));
        xml.writeEndElement();
        from = at + mark.size();
    };
    field(QStringLiteral("%1"), QStringLiteral("text:page-number"));
    field(QStringLiteral("%2"), QStringLiteral("text:page-count"));
    xml.writeCharacters(words.mid(from));
}

QByteArray masterPage(const Document &document)
{
    QByteArray foot;
    QXmlStreamWriter xml(&foot);
    const auto start = [&xml] {
        xml.writeStartElement(QStringLiteral("text:p"));
        xml.writeAttribute(QStringLiteral("text:style-name"), QStringLiteral("Foot"));
    };
    if (!document.notice.isEmpty()) {
        start();
        writeText(xml, document.notice);
        xml.writeEndElement();
    }
    start();
    if (!document.runningHead.isEmpty()) {
        writeText(xml, document.runningHead);
        xml.writeCharacters(QStringLiteral(" · "));
    }
    writePageNumber(xml);
    xml.writeEndElement();
    return "<office:master-styles><style:master-page style:name=\"Standard\" "
           "style:page-layout-name=\"Paper\"><style:footer>" +
           foot + "</style:footer></style:master-page></office:master-styles>";
}

QByteArray language(const Document &document)
{
    const QStringList parts = document.language.split(QLatin1Char('-'));
    QByteArray attributes = " fo:language=\"" + parts.first().toHtmlEscaped().toUtf8() + "\"";
    if (parts.size() > 1 && parts.last().size() == 2)
        attributes += " fo:country=\"" + parts.last().toHtmlEscaped().toUtf8() + "\"";
    return attributes;
}

} // namespace

QByteArray contentHead()
{
    return QByteArray(declaration) + "<office:document-content" + namespaces + ">";
}

QByteArray automaticStyles(const QList<std::pair<QString, double>> &columns)
{
    QByteArray styles = "<office:automatic-styles>"
                        "<style:style style:name=\"Wide\" style:family=\"table\"><style:table-properties "
                        "table:align=\"margins\" style:rel-width=\"100%\" fo:margin-bottom=\"6pt\"/>"
                        "</style:style>";
    for (const auto &[name, share] : columns)
        styles += "<style:style style:name=\"" + name.toUtf8() +
                  "\" style:family=\"table-column\"><style:table-column-properties "
                  "style:rel-column-width=\"" +
                  QByteArray::number(qRound(share * 1000)) + "*\"/></style:style>";
    for (const auto &[name, border] : {std::pair("Plain", "none"), std::pair("Ruled", "0.5pt solid #d9d3c8")})
        styles += QByteArray("<style:style style:name=\"") + name +
                  "\" style:family=\"table-cell\"><style:table-cell-properties fo:padding=\"2.5pt\" "
                  "fo:padding-left=\"0pt\" fo:border=\"none\" fo:border-bottom=\"" +
                  border + "\"/></style:style>";
    styles += "<style:style style:name=\"Writing\" style:family=\"table-row\"><style:table-row-properties "
              "style:min-row-height=\"26pt\" fo:keep-together=\"always\"/></style:style>";
    for (const char *name : {"Title", "HeadingOne", "HeadingTwo"})
        styles += QByteArray("<style:style style:name=\"") + name +
                  "Break\" style:family=\"paragraph\" style:parent-style-name=\"" + name +
                  "\"><style:paragraph-properties fo:break-before=\"page\"/></style:style>";
    styles += "<style:style style:name=\"Aside\" style:family=\"text\"><style:text-properties "
              "fo:color=\"#5d646d\" fo:font-size=\"9pt\" fo:font-weight=\"normal\"/></style:style>"
              "<style:style style:name=\"Bold\" style:family=\"text\"><style:text-properties "
              "fo:font-weight=\"bold\"/></style:style>"
              "<text:list-style style:name=\"Bullets\"><text:list-level-style-bullet text:level=\"1\" "
              "text:bullet-char=\"•\"><style:list-level-properties text:space-before=\"6pt\" "
              "text:min-label-width=\"10pt\"/></text:list-level-style-bullet></text:list-style>"
              "<text:list-style style:name=\"Numbers\"><text:list-level-style-number text:level=\"1\" "
              "style:num-format=\"1\" style:num-suffix=\".\"><style:list-level-properties "
              "text:space-before=\"6pt\" text:min-label-width=\"14pt\"/></text:list-level-style-number>"
              "</text:list-style>";
    return styles + "</office:automatic-styles>";
}

QByteArray stylesOf(const Document &document, const PageSetup &setup)
{
    QByteArray styles = QByteArray(declaration) + "<office:document-styles" + namespaces + ">" +
                        "<office:font-face-decls><style:font-face style:name=\"Text\" "
                        "svg:font-family=\"Inter, 'Liberation Sans', Arial\" "
                        "style:font-family-generic=\"swiss\"/></office:font-face-decls>"
                        "<office:styles><style:style style:name=\"Standard\" style:family=\"paragraph\">"
                        "<style:text-properties style:font-name=\"Text\" fo:font-size=\"10pt\" "
                        "fo:color=\"" +
                        QColor(paint::ink).name().toUtf8() + "\"" + language(document) + "/></style:style>";
    for (const ParagraphStyle &style : paragraphStyles)
        styles += paragraphStyle(style);
    return styles + "</office:styles><office:automatic-styles>" + pageLayout(setup) +
           "</office:automatic-styles>" + masterPage(document) + "</office:document-styles>";
}

QByteArray manifest(const QByteArray &type)
{
    return QByteArray(declaration) +
           "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\" "
           "manifest:version=\"1.2\"><manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.2\" "
           "manifest:media-type=\"" +
           type +
           "\"/><manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
           "<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>"
           "</manifest:manifest>";
}

} // namespace ipt::odt
