#pragma once

#include "reports/render/pdf/strip.h"

namespace ipt::pdf {

struct PlacedStrip
{
    const Strip *strip = nullptr;
    qreal top = 0; ///< below the upper margin
};

using Page = std::vector<PlacedStrip>;

/// Fills pages of the given height. Strips that are kept with the next move to a new page
/// together, unless a page cannot hold them all. At least one page; the strips must outlive it.
std::vector<Page> paginate(const Strips &strips, qreal pageHeight);

} // namespace ipt::pdf
