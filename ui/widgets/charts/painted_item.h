#pragma once

#include "ui/widgets/charts/plot_library.h"

#include <functional>

namespace ipt {

/// Something of ours on a plot: painted each time the plot is, where its axes are then.
/// For sources that draw charts; it brings the library's header with it.
class PaintedItem : public QCPAbstractItem
{
public:
    PaintedItem(QCustomPlot *plot, std::function<void(QPainter *)> paint)
        : QCPAbstractItem(plot)
        , m_paint(std::move(paint))
    {
        setClipToAxisRect(false);
        setSelectable(false);
    }

    double selectTest(const QPointF &, bool, QVariant * = nullptr) const override { return -1; }

protected:
    void draw(QCPPainter *painter) override
    {
        painter->save();
        painter->setAntialiasing(true);
        m_paint(painter);
        painter->restore();
    }

private:
    std::function<void(QPainter *)> m_paint;
};

} // namespace ipt
