#pragma once

#include "reports/document/blocks.h"

namespace ipt::html {

/// The mark's class name in the style sheet.
const char *classOf(doc::Mark mark);

/// The mark as an inline drawing, spoken as `label` where there is one and else passed over.
QString markSvg(doc::Mark mark, const QString &label = {});

} // namespace ipt::html
