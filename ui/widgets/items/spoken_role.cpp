#include "ui/widgets/items/spoken_role.h"

#include <QAccessibleWidget>
#include <QVariant>
#include <QWidget>

namespace ipt {

namespace {

constexpr const char *roleProperty = "spokenRole";

QAccessibleInterface *spokenRoleFactory(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const QVariant role = widget ? widget->property(roleProperty) : QVariant();
    return role.isValid() ? new QAccessibleWidget(widget, QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void speakAs(QWidget *widget, QAccessible::Role role)
{
    [[maybe_unused]] static const bool known = (QAccessible::installFactory(spokenRoleFactory), true);
    widget->setProperty(roleProperty, int(role));
}

} // namespace ipt
