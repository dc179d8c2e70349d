#pragma once

#include "reports/document/document.h"
#include "reports/render/page_setup.h"

#include <QByteArray>

class QPagedPaintDevice;

namespace ipt {

/// The document as a PDF file. Its metadata say the document's kind and nothing else, and
/// the text in it can be selected and searched. Needs a QGuiApplication.
QByteArray renderPdf(const Document &document, const PageSetup &setup);

/// Puts the document's pages on a printer whose page layout has been set to `setup` or to
/// what the user chose instead; the layout follows the device's own page.
void printDocument(const Document &document, QPagedPaintDevice &device);

} // namespace ipt
