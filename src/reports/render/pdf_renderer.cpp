#include "reports/render/pdf_renderer.h"

#include "reports/document/plain_text.h"
#include "reports/render/palette.h"
#include "reports/render/pdf/block_strips.h"
#include "reports/render/pdf/paginator.h"
#include "reports/render/pdf/text_lines.h"
#include "reports/render/pdf/units.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QUuid>

namespace ipt {

namespace {

using namespace pdf;

QString pageOf(int page, int pages)
{
    return QCoreApplication::translate("Document", "Page %1 of %2").arg(page).arg(pages);
}

/// One line, shortened to `width`, that begins at `from` or, where it is to, ends at from + width.
void drawShort(QPainter &painter, const QString &text, QPointF from, qreal width,
               Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignAbsolute)
{
    const TextStyle &style = styleOf(Type::Furniture);
    drawLine(painter, layOutShortened(text, style, width, alignment), style, from);
}

/// What stands above and below the text of each page.
void drawFurniture(QPainter &painter, const Document &document, const QRectF &text, int page, int pages)
{
    if (page > 1) {
        const qreal y = text.top() - pt(26);
        const qreal side = text.width() * 0.38;
        drawShort(painter, document.runningHead, {text.left(), y}, text.width() * 0.6);
        drawShort(painter, document.overline, {text.right() - side, y}, side, Qt::AlignRight);
    }
    const qreal y = text.bottom() + pt(16);
    const qreal side = text.width() * 0.19;
    painter.setPen(QPen(paint::line, pt(0.6)));
    painter.drawLine(QLineF(text.left(), y - pt(5), text.right(), y - pt(5)));
    drawShort(painter, document.notice, {text.left(), y}, text.width() * 0.8);
    drawShort(painter, pageOf(page, pages), {text.right() - side, y}, side, Qt::AlignRight);
}

/// The area of the page between its margins, in layout units.
QRectF textArea(const QPagedPaintDevice &device)
{
    const QRectF area = device.pageLayout().paintRect(QPageLayout::Point);
    const QRectF full = device.pageLayout().fullRect(QPageLayout::Point);
    // Leave room for header and footer where a printer's own margins are narrow.
    const QRectF kept = area.intersected(full.adjusted(36, 48, -36, -48));
    return {kept.topLeft() * pt(1), kept.size() * pt(1)};
}

/// Blanks of the same length keep the file's offsets.
void blankDate(QByteArray &bytes, const char *key)
{
    const qsizetype from = bytes.indexOf(key);
    const qsizetype to = from < 0 ? -1 : bytes.indexOf(')', from);
    for (qsizetype i = from; i >= 0 && i <= to; ++i)
        bytes[i] = ' ';
}

/// Metadata that says nothing; without it newer Qt writes the time and a random id.
void leaveMetadataEmpty(QPdfWriter &writer)
{
    writer.setDocumentXmpMetadata(
        QByteArrayLiteral("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
                          "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/>"
                          "</x:xmpmeta>"));
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    writer.setDocumentId(QUuid());
#endif
}

} // namespace

void printDocument(const Document &document, QPagedPaintDevice &device)
{
    const QRectF text = textArea(device);
    const Strips strips = stripsOf(document, text.width());
    const std::vector<Page> pages = paginate(strips, text.height());
    const QPointF paperOrigin = device.pageLayout().paintRect(QPageLayout::Point).topLeft() * pt(1);

    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = qreal(device.logicalDpiX()) / unitsPerInch;
    painter.scale(scale, scale);
    painter.translate(-paperOrigin);
    for (size_t i = 0; i < pages.size(); ++i) {
        if (i > 0)
            device.newPage();
        for (const PlacedStrip &placed : pages[i]) {
            if (placed.strip->paint)
                placed.strip->paint(painter, {text.left(), text.top() + placed.top});
        }
        drawFurniture(painter, document, text, static_cast<int>(i) + 1, static_cast<int>(pages.size()));
    }
}

QByteArray renderPdf(const Document &document, const PageSetup &setup)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(plainLine(document.kind));
    writer.setCreator(QStringLiteral("IPT Groups"));
    leaveMetadataEmpty(writer);
    writer.setResolution(unitsPerInch);
    writer.setPageLayout({QPageSize(setup.paper), QPageLayout::Portrait, setup.margins, QPageLayout::Point});
    printDocument(document, writer);
    // The clock is not part of what a document says: the same values give the same bytes.
    blankDate(bytes, "/CreationDate (");
    blankDate(bytes, "/ModDate (");
    return bytes;
}

} // namespace ipt
