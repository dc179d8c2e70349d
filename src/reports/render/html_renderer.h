#pragma once

#include "reports/document/document.h"

#include <QByteArray>

namespace ipt {

/// The document as one UTF-8 HTML file that loads nothing from anywhere, is well-formed XML
/// as well, and prints with its notice on every page.
QByteArray renderHtml(const Document &document);

} // namespace ipt
