#pragma once

#include "reports/document/blocks.h"
#include "reports/render/pdf/strip.h"

namespace ipt::pdf {

/// The sessions as steps coloured by phase, the phases' names above them, the current one
/// in a frame.
Strip courseStrip(const doc::Course &course, qreal width);

} // namespace ipt::pdf
