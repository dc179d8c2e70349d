#pragma once

#include "reports/document/document.h"
#include "reports/render/page_setup.h"

#include <QByteArray>

namespace ipt {

/// The document as an OpenDocument text (ODF 1.2), for those who work on with it. The notice and the
/// page's number stand at the foot of every page; there are no metadata at all, and the same values
/// give the same bytes. Marks stand as their words.
QByteArray renderOdt(const Document &document, const PageSetup &setup);

} // namespace ipt
