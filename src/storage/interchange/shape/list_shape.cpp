#include "storage/interchange/shape/list_shape.h"

#include <QCoreApplication>

namespace ipt::interchange {

QString ListLimits::expectation() const
{
    if (minimum == maximum) {
        return QCoreApplication::translate("Interchange", "This must be a list of exactly %L1 items.")
            .arg(minimum);
    }
    if (minimum == 1)
        return QCoreApplication::translate("Interchange", "This must be a list of at least one item.");
    return QCoreApplication::translate("Interchange", "This must be a list in square brackets.");
}

QString ListLimits::repetition()
{
    return QCoreApplication::translate("Interchange", "This stands in its list already. Remove one of them.");
}

} // namespace ipt::interchange
