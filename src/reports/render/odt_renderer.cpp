#include "reports/render/odt_renderer.h"

#include "reports/document/plain_text.h"
#include "reports/render/odt/stored_zip.h"
#include "reports/render/odt/styles.h"
#include "reports/render/odt/text_writer.h"

#include <QXmlStreamWriter>

namespace ipt {

namespace {

/// The text itself, and after it the styles of the columns that its tables turned out to have; a
/// document wants those first, so the text is written on its own and put in.
QByteArray contentOf(const Document &document)
{
    QByteArray body;
    QXmlStreamWriter xml(&body);
    odt::TextWriter writer(xml);
    writer.head(document);
    for (const Document::Piece &piece : document.pieces)
        std::visit(writer, piece.block);
    return odt::contentHead() + odt::automaticStyles(writer.columnStyles()) + "<office:body><office:text>" +
           body + "</office:text></office:body></office:document-content>";
}

} // namespace

QByteArray renderOdt(const Document &document, const PageSetup &setup)
{
    static const QByteArray type = "application/vnd.oasis.opendocument.text";
    // The type comes first and as it is, so that the file is known by its first bytes.
    return odt::storedZip({{"mimetype", type},
                           {"content.xml", contentOf(document)},
                           {"styles.xml", odt::stylesOf(document, setup)},
                           {"META-INF/manifest.xml", odt::manifest(type)}});
}

} // namespace ipt
