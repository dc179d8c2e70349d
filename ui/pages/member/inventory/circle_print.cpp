#include "ui/pages/member/inventory/circle_print.h"

#include "ui/theme/on_paper.h"
#include "ui/theme/theme.h"
#include "ui/widgets/circle/closeness_circle.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include <algorithm>

namespace ipt {

namespace {

/// The page is drawn as if it were so wide, in the screen's measures.
constexpr double pageWidth = 720;
constexpr double headingHeight = 44;
constexpr double footHeight = 40;

} // namespace

void printCircle(QPagedPaintDevice *device, const ClosenessCircle &circle, const QString &heading)
{
    QPainter painter(device);
    if (!painter.isActive())
        return;
    const OnPaper paper;
    const double scale = painter.viewport().width() / pageWidth;
    painter.scale(scale, scale);
    const double pageHeight = painter.viewport().height() / scale;
    painter.setFont(font(TextStyle::Heading));
    painter.setPen(colour(&Colours::ink));
    painter.drawText(QRectF(0, 0, pageWidth, headingHeight), Qt::AlignLeft | Qt::AlignTop, heading);
    const double side = std::min(pageWidth, pageHeight - headingHeight - footHeight);
    const QRectF sheet((pageWidth - side) / 2, headingHeight, side, side);
    circle.paintOnPaper(&painter, sheet);
    painter.setFont(font(TextStyle::Caption));
    painter.setPen(colour(&Colours::softInk));
    painter.drawText(QRectF(0, sheet.bottom() + 8, pageWidth, footHeight), Qt::AlignLeft | Qt::TextWordWrap,
                     QCoreApplication::translate("ipt::InventoryTab",
                                                 "Filled: how close now. Dashed: how close wished. The "
                                                 "innermost ring is the closest."));
}

} // namespace ipt
