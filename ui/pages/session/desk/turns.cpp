#include "ui/pages/session/desk/turns.h"

#include <algorithm>

namespace ipt {

QHash<MemberId, Turns> turnsIn(const QList<Moment> &moments)
{
    QHash<MemberId, Turns> turns;
    int most = 0;
    for (const Moment &moment : moments) {
        if (moment.members.isEmpty())
            continue;
        Turns &of = turns[moment.members.first()];
        most = std::max(most, ++of.count);
        if (moment.minute)
            of.last = std::max(of.last.value_or(0), *moment.minute);
    }
    for (Turns &of : turns)
        of.share = double(of.count) / most;
    return turns;
}

QList<std::pair<QString, int>> techniquesIn(const QList<Moment> &moments)
{
    QList<std::pair<QString, int>> used;
    for (const Moment &moment : moments) {
        for (const QString &technique : moment.techniques) {
            const auto found = std::find_if(used.begin(), used.end(),
                                            [&](const auto &each) { return each.first == technique; });
            if (found == used.end())
                used.append({technique, 1});
            else
                ++found->second;
        }
    }
    std::stable_sort(used.begin(), used.end(),
                     [](const auto &a, const auto &b) { return a.second > b.second; });
    return used;
}

} // namespace ipt
