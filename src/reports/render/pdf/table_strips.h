#pragma once

#include "reports/document/blocks.h"
#include "reports/render/pdf/strip.h"

namespace ipt::pdf {

/// The table's title row, repeated on each page, and its rows. A row is kept whole unless
/// it is very tall, a small table altogether.
Strips tableStrips(const doc::Table &table, qreal width);

} // namespace ipt::pdf
