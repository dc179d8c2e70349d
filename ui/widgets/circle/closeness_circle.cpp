#include "ui/widgets/circle/closeness_circle.h"

#include "ui/theme/theme.h"
#include "ui/widgets/circle/circle_painter.h"

#include <QEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPixmap>
#include <QSignalBlocker>

#include <algorithm>
#include <numeric>

namespace ipt {

ClosenessCircle::ClosenessCircle(QWidget *parent)
    : ItemsWidget(parent)
{
    setAccessibleName(tr("Closeness circle"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(this, &ItemsWidget::currentItemChanged, this, [this](int index) {
        if (index >= 0)
            emit personSelected(m_layout.people[index].relationship.id);
    });
}

void ClosenessCircle::setInventory(const Inventory &inventory, const QString &member,
                                   const std::optional<Inventory> &earlier)
{
    const auto kept = selected();
    m_inventory = inventory;
    m_earlier = earlier;
    m_member = member;
    setAccessibleName(member.isEmpty() ? tr("Closeness circle") : tr("Closeness circle of %1").arg(member));
    relayout();
    itemsChanged();
    const QSignalBlocker quiet(this);
    setSelected(kept);
}

std::optional<RelationshipId> ClosenessCircle::selected() const
{
    if (currentItem() < 0 || currentItem() >= itemCount())
        return std::nullopt;
    return m_layout.people[currentItem()].relationship.id;
}

void ClosenessCircle::setSelected(const std::optional<RelationshipId> &id)
{
    setCurrentItem(id ? int(m_layout.indexOf(*id)) : -1);
}

QPixmap ClosenessCircle::picture(QSize size) const
{
    constexpr double pixelsPerPoint = 2;
    QPixmap pixmap(size * pixelsPerPoint);
    pixmap.setDevicePixelRatio(pixelsPerPoint);
    pixmap.fill(colour(&Colours::card));
    QPainter painter(&pixmap);
    paintCircle(&painter, layOut(QRectF(QPointF(), size)));
    return pixmap;
}

QString ClosenessCircle::itemText(int index) const
{
    return personAsText(m_layout.people[index]);
}

QRect ClosenessCircle::itemRect(int index) const
{
    return m_layout.tokenRect(index).toAlignedRect();
}

void ClosenessCircle::activateItem(int index)
{
    emit personActivated(m_layout.people[index].relationship.id);
}

QSize ClosenessCircle::sizeHint() const
{
    return {px(620), px(620)};
}

QSize ClosenessCircle::minimumSizeHint() const
{
    return {px(300), px(300)};
}

void ClosenessCircle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCircle(&painter, m_layout, {currentItem(), hasFocus()});
}

void ClosenessCircle::resizeEvent(QResizeEvent *event)
{
    ItemsWidget::resizeEvent(event);
    relayout();
}

void ClosenessCircle::changeEvent(QEvent *event)
{
    ItemsWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        relayout();
}

void ClosenessCircle::mousePressEvent(QMouseEvent *event)
{
    const qsizetype person = m_layout.personAt(event->position());
    if (event->button() == Qt::LeftButton && person >= 0)
        setCurrentItem(int(person));
}

void ClosenessCircle::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qsizetype person = m_layout.personAt(event->position());
    if (event->button() == Qt::LeftButton && person >= 0)
        activateItem(int(person));
}

/// Left and Right go round the circle, whatever order people were added in; Up and Down likewise.
int ClosenessCircle::neighbour(int index, Qt::Key key) const
{
    QList<int> round(itemCount());
    std::iota(round.begin(), round.end(), 0);
    std::stable_sort(round.begin(), round.end(), [this](int a, int b) {
        return m_layout.people[a].bearing < m_layout.people[b].bearing;
    });
    const qsizetype at = round.indexOf(index);
    switch (key) {
    case Qt::Key_Home:
        return round.first();
    case Qt::Key_End:
        return round.last();
    case Qt::Key_Right:
    case Qt::Key_Down:
        return round[(at + 1) % round.size()];
    default:
        return round[(at + round.size() - 1) % round.size()];
    }
}

CircleLayout ClosenessCircle::layOut(const QRectF &bounds) const
{
    return layOutCircle(m_inventory, m_member, bounds, m_earlier ? &*m_earlier : nullptr);
}

void ClosenessCircle::relayout()
{
    m_layout = layOut(rect());
    update();
}

} // namespace ipt
