#include "ui/widgets/items/accessible_items.h"

#include "ui/widgets/items/items_widget.h"

#include <QAccessibleWidget>
#include <QPointer>

#include <vector>

namespace ipt {

namespace {

class AccessibleItem : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleItem(ItemsWidget *widget, int index)
        : m_widget(widget)
        , m_index(index)
    {
    }

    bool isValid() const override { return m_widget && m_index < m_widget->itemCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_widget->itemText(m_index) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect local = m_widget->itemRect(m_index);
        return {m_widget->mapToGlobal(local.topLeft()), local.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        if (isValid() && m_widget->currentItem() == m_index) {
            state.selected = true;
            state.focused = m_widget->hasFocus();
        }
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &) override
    {
        if (isValid())
            m_widget->activateItem(m_index);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<ItemsWidget> m_widget;
    int m_index;
};

class AccessibleItems : public QAccessibleWidget
{
public:
    explicit AccessibleItems(ItemsWidget *widget)
        : QAccessibleWidget(widget, QAccessible::List, widget->accessibleName())
        , m_items(widget)
    {
    }

    ~AccessibleItems() override
    {
        for (const QAccessible::Id id : m_ids)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_items->itemCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_ids.size()) <= index) {
            auto *item = new AccessibleItem(m_items, int(m_ids.size()));
            m_ids.push_back(QAccessible::registerAccessibleInterface(item));
        }
        return QAccessible::accessibleInterface(m_ids[size_t(index)]);
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(m_items->itemAt(m_items->mapFromGlobal(QPoint(x, y))));
    }

    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index) == wanted)
                return index;
        }
        return -1;
    }

    QAccessibleInterface *focusChild() const override
    {
        return m_items->hasFocus() ? child(m_items->currentItem()) : nullptr;
    }

private:
    ItemsWidget *m_items;
    mutable std::vector<QAccessible::Id> m_ids;
};

} // namespace

QAccessibleInterface *accessibleItemsFactory(const QString &, QObject *object)
{
    auto *widget = qobject_cast<ItemsWidget *>(object);
    return widget ? new AccessibleItems(widget) : nullptr;
}

} // namespace ipt
