#include "ui/widgets/circle/circle_tray.h"

#include "engine/inventory/guide.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace ipt {

namespace {

constexpr int mostRows = 2;
constexpr int cellWidth = 88;
constexpr int titleHeight = 24;
constexpr int inset = 8;

double lineHeight()
{
    return QFontMetricsF(font(TextStyle::Strong)).height();
}

} // namespace

int waitingCount(const CircleLayout &layout)
{
    return int(std::count_if(layout.people.begin(), layout.people.end(),
                             [](const CirclePerson &person) { return person.waiting; }));
}

QRectF trayTitle(const CircleLayout &layout)
{
    return {layout.tray.left() + px(inset + 4), layout.tray.top() + px(2),
            layout.tray.width() - 2 * px(inset + 4), double(px(titleHeight))};
}

QRectF placeTray(CircleLayout &layout, const QRectF &bounds, bool hideNames)
{
    const int waiting = waitingCount(layout);
    if (waiting == 0)
        return bounds;
    const double token = CircleGeometry(bounds, layout.people.size()).tokenRadius();
    const double cellHeight = 2 * token + lineHeight() + px(12);
    const double width = bounds.width() - 2 * px(inset);
    const int columns = std::max(1, int(width / px(cellWidth)));
    const int rows = std::min(mostRows, (waiting + columns - 1) / columns);
    const int places = rows * columns;
    const double height = px(titleHeight) + rows * cellHeight + px(4);
    layout.tray = QRectF(bounds.left(), bounds.bottom() - height, bounds.width(), height);
    layout.stacked = std::max(0, waiting - places);

    const QFontMetricsF strong(font(TextStyle::Strong));
    int next = 0;
    for (CirclePerson &person : layout.people) {
        if (!person.waiting)
            continue;
        const int place = std::min(next, places - 1);
        // The last of them lies on top and stands for those below it.
        person.labelHidden = layout.stacked > 0 && place == places - 1 && next != waiting - 1;
        ++next;
        const QPointF corner(layout.tray.left() + px(inset) + (place % columns) * double(px(cellWidth)),
                             layout.tray.top() + px(titleHeight) + (place / columns) * cellHeight);
        person.centre = corner + QPointF(px(cellWidth) / 2.0, token + px(4));
        const QString &relation = person.relationship.relation;
        const QString words =
            hideNames ? (isRelationKnown(relation) ? relation : QString()) : person.relationship.person;
        person.name = strong.elidedText(words, Qt::ElideRight, px(cellWidth - 6));
        person.relation.clear();
        const double labelWidth = strong.horizontalAdvance(person.name) + 2;
        person.label = QRectF(person.centre.x() - labelWidth / 2, person.centre.y() + token + px(3),
                              labelWidth, lineHeight());
    }
    return bounds.adjusted(0, 0, 0, -height - px(4));
}

} // namespace ipt
