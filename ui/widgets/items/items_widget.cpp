#include "ui/widgets/items/items_widget.h"

#include "ui/widgets/items/accessible_items.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QStringList>
#include <QToolTip>

#include <algorithm>

namespace ipt {

ItemsWidget::ItemsWidget(QWidget *parent)
    : QWidget(parent)
{
    static const bool known = (QAccessible::installFactory(accessibleItemsFactory), true);
    Q_UNUSED(known);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void ItemsWidget::setCurrentItem(int index)
{
    if (index == m_current || index < -1 || index >= itemCount())
        return;
    m_current = index;
    update();
    emit currentItemChanged(index);
    if (index >= 0 && hasFocus()) {
        QAccessibleEvent told(this, QAccessible::Focus);
        told.setChild(index);
        QAccessible::updateAccessibility(&told);
    }
}

int ItemsWidget::itemAt(QPoint position) const
{
    for (int index = 0; index < itemCount(); ++index) {
        if (itemRect(index).contains(position))
            return index;
    }
    return -1;
}

QString ItemsWidget::asText() const
{
    QStringList lines;
    for (int index = 0; index < itemCount(); ++index)
        lines.append(itemText(index));
    return lines.join(QLatin1Char('\n'));
}

void ItemsWidget::itemsChanged()
{
    m_current = std::min(m_current, itemCount() - 1);
    updateGeometry();
    update();
}

bool ItemsWidget::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = itemAt(help->pos());
        if (index >= 0)
            QToolTip::showText(help->globalPos(), itemText(index), this, itemRect(index));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ItemsWidget::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        if (itemCount() > 0)
            setCurrentItem(m_current < 0 ? 0 : neighbour(m_current, Qt::Key(event->key())));
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (event->modifiers() == Qt::NoModifier && m_current >= 0) {
            activateItem(m_current);
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ItemsWidget::mousePressEvent(QMouseEvent *event)
{
    const int index = itemAt(event->pos());
    if (event->button() == Qt::LeftButton && index >= 0) {
        setCurrentItem(index);
        activateItem(index);
    }
}

void ItemsWidget::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && itemCount() > 0)
        setCurrentItem(0);
    update();
    QWidget::focusInEvent(event);
}

void ItemsWidget::focusOutEvent(QFocusEvent *event)
{
    update();
    QWidget::focusOutEvent(event);
}

int ItemsWidget::neighbour(int index, Qt::Key key) const
{
    const int last = itemCount() - 1;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (key) {
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    case Qt::Key_Left:
        return std::clamp(index + (mirrored ? 1 : -1), 0, last);
    case Qt::Key_Right:
        return std::clamp(index + (mirrored ? -1 : 1), 0, last);
    case Qt::Key_Up:
        return std::max(index - 1, 0);
    case Qt::Key_Down:
        return std::min(index + 1, last);
    default:
        return index;
    }
}

} // namespace ipt
