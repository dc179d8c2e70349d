#pragma once

#include "engine/record/session.h"

#include <QHash>

namespace ipt {

/// A member's share in what was noticed so far.
struct Turns
{
    int count = 0;              ///< moments in which they spoke
    double share = 0;           ///< of the count of whoever spoke most, 0 to 1
    std::optional<double> last; ///< the minute they last spoke

    friend bool operator==(const Turns &, const Turns &) = default;
};

/// Who speaks in a moment is the first of its members.
QHash<MemberId, Turns> turnsIn(const QList<Moment> &moments);

/// Each technique and how often it was used, the most used first.
QList<std::pair<QString, int>> techniquesIn(const QList<Moment> &moments);

} // namespace ipt
