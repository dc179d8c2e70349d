#pragma once

#include "reports/document/document.h"
#include "reports/render/pdf/strip.h"

namespace ipt::pdf {

/// The document from its title to its last block, as strips of the given width.
Strips stripsOf(const Document &document, qreal width);

} // namespace ipt::pdf
