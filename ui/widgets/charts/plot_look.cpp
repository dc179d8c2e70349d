#include "ui/widgets/charts/plot_look.h"

#include "ui/theme/theme.h"
#include "ui/widgets/charts/plot_library.h"

namespace ipt {

void clearPlot(QCustomPlot *plot, const Colours &colours)
{
    plot->clearItems();
    plot->clearPlottables();
    plot->plotLayout()->clear();
    plot->plotLayout()->simplify();
    plot->plotLayout()->setRowSpacing(0);
    plot->setBackground(QBrush(colours.card));
    // Lines and texts, not the grounds: their edges would blur into one another.
    plot->setAntialiasedElements(QCP::aeAxes | QCP::aePlottables | QCP::aeScatters);
}

QCPAxisRect *addAxisRect(QCustomPlot *plot, int row)
{
    auto *rect = new QCPAxisRect(plot);
    plot->plotLayout()->addElement(row, 0, rect);
    const QList<QCPAxis *> axes = rect->axes();
    for (QCPAxis *axis : axes) {
        axis->setLayer(QStringLiteral("axes"));
        axis->grid()->setLayer(QStringLiteral("grid"));
        axis->grid()->setVisible(false);
        axis->setVisible(false);
    }
    return rect;
}

void showAxis(QCPAxis *axis, const Colours &colours, bool line)
{
    axis->setVisible(true);
    axis->setTickLabels(true);
    axis->setTicks(true);
    axis->setSubTicks(false);
    axis->setTickLength(0);
    axis->setTickLabelPadding(px(6));
    axis->setTickLabelFont(ipt::font(TextStyle::Caption));
    axis->setTickLabelColor(colours.softInk);
    axis->setBasePen(line ? QPen(colours.line, 1) : QPen(Qt::NoPen));
    axis->setTickPen(QPen(Qt::NoPen));
}

QImage pictureOf(QCustomPlot *plot, QSize size)
{
    return plot->toPixmap(size.width(), size.height(), 2.0).toImage();
}

} // namespace ipt
