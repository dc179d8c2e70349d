#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

/// Finds places for the labels of round tokens, so that none lies on a token or on another label.
namespace ipt {

struct LabelledToken
{
    QPointF centre;
    double radius = 0;
    QSizeF label; ///< the size its label needs; empty for a token without one
};

/// A rectangle for each token's label, in the same order. Below the token where that is free, else
/// around it, else farther off. `occupied` are places better left clear, if there is room. Where
/// there is no room within `bounds` for all, the least overlap is taken.
QList<QRectF> placeLabels(const QList<LabelledToken> &tokens, const QList<QRectF> &occupied,
                          const QRectF &bounds);

} // namespace ipt
