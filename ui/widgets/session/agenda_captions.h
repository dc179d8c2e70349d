#pragma once

#include <QList>
#include <QRectF>

namespace ipt {

/// Where the words under a bar stand.
struct CaptionPlace
{
    double left = 0;
    double width = 0;

    friend bool operator==(const CaptionPlace &, const CaptionPlace &) = default;
};

/// Places words of these widths under the bars that they are about, in their order. Each begins where its
/// bar does. What is wider than its bar takes room beside it that nobody needs, but stays under a part of
/// it; where there is no such room, each has as much as its own bar and has to be cut.
QList<CaptionPlace> placeCaptions(const QList<QRectF> &bars, const QList<double> &widths, double gap);

} // namespace ipt
