#include "engine/room/moment_order.h"

namespace ipt {

int placeFor(const QList<Moment> &moments, const std::optional<double> &minute)
{
    qsizetype place = moments.size();
    if (!minute)
        return int(place);
    for (qsizetype index = moments.size() - 1; index >= 0; --index) {
        const std::optional<double> &other = moments[index].minute;
        // One without a minute says nothing of the order.
        if (other && *other <= *minute)
            break;
        if (other)
            place = index;
    }
    return int(place);
}

} // namespace ipt
