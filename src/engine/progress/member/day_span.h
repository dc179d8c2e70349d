#pragma once

#include <QDate>

#include <algorithm>

namespace ipt {

/// From one day to another, both included. An invalid day leaves that end open.
struct DaySpan
{
    QDate from;
    QDate to;

    /// The days may come in either order.
    static DaySpan between(QDate one, QDate other) { return {std::min(one, other), std::max(one, other)}; }

    bool isOpen() const { return !from.isValid() && !to.isValid(); }
    /// A day that is not known belongs to the end that is open, if the later one is.
    bool holds(QDate day) const
    {
        if (!day.isValid())
            return !to.isValid();
        return (!from.isValid() || from <= day) && (!to.isValid() || day <= to);
    }

    friend bool operator==(const DaySpan &, const DaySpan &) = default;
};

} // namespace ipt
