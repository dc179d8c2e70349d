#include "engine/room/exchanges.h"

#include <algorithm>
#include <numeric>

namespace ipt {

namespace {

void count(QList<Exchange> &exchanges, const Exchange &more)
{
    const auto found = std::find_if(exchanges.begin(), exchanges.end(), [&more](const Exchange &each) {
        return each.from == more.from && each.to == more.to;
    });
    if (found == exchanges.end())
        exchanges.append(more);
    else
        found->times += more.times;
}

template <typename Holds>
int sum(const QList<Exchange> &exchanges, Holds holds)
{
    return std::accumulate(exchanges.begin(), exchanges.end(), 0, [&holds](int all, const Exchange &each) {
        return all + (holds(each) ? each.times : 0);
    });
}

} // namespace

QList<Exchange> exchangesIn(const QList<Moment> &moments)
{
    QList<Exchange> exchanges;
    for (const Moment &moment : moments) {
        if (moment.members.isEmpty())
            continue;
        const MemberId &from = moment.members.first();
        bool toSomebody = false;
        for (const MemberId &to : moment.toward) {
            if (to == from)
                continue;
            count(exchanges, {from, to, 1});
            toSomebody = true;
        }
        if (!toSomebody)
            count(exchanges, {from, MemberId(), 1});
    }
    return exchanges;
}

QList<Exchange> together(const QList<Exchange> &some, const QList<Exchange> &more)
{
    QList<Exchange> all = some;
    for (const Exchange &each : more)
        count(all, each);
    return all;
}

int timesSpoken(const QList<Exchange> &exchanges, const MemberId &member)
{
    return sum(exchanges, [&member](const Exchange &each) { return each.from == member; });
}

int timesSpokenTo(const QList<Exchange> &exchanges, const MemberId &member)
{
    return sum(exchanges, [&member](const Exchange &each) { return each.to == member; });
}

} // namespace ipt
