#pragma once

class QAccessibleInterface;
class QObject;
class QString;

namespace ipt {

/// Makes what screen readers see of an ItemsWidget: a list with its items. Nothing for others.
QAccessibleInterface *accessibleItemsFactory(const QString &className, QObject *object);

} // namespace ipt
