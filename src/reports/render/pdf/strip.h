#pragma once

#include <QPointF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace ipt::pdf {

/// A piece of a page from margin to margin that is never cut: a line of text, a line of a
/// table's row, a row of chips. Whatever is longer is many strips.
struct Strip
{
    qreal height = 0;
    qreal spaceBefore = 0; ///< not kept at the top of a page
    bool keepWithNext = false;
    bool startsPage = false;
    std::shared_ptr<const Strip> repeatedAbove; ///< put first on a page that this strip begins
    std::function<void(QPainter &, QPointF topLeft)> paint;
};

using Strips = std::vector<Strip>;

} // namespace ipt::pdf
