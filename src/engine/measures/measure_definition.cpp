#include "engine/measures/measure_definition.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

template <typename T>
const T *findById(const QList<T> &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&id](const T &one) { return one.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

int MeasureDefinition::leastTotal() const
{
    int sum = 0;
    for (const MeasureItem &item : items)
        sum += item.least;
    return sum * (total ? total->factor : 1);
}

int MeasureDefinition::mostTotal() const
{
    int sum = 0;
    for (const MeasureItem &item : items)
        sum += item.most;
    return sum * (total ? total->factor : 1);
}

const Band *MeasureDefinition::bandOf(int scoreTotal) const
{
    const auto found = std::find_if(bands.begin(), bands.end(), [scoreTotal](const Band &band) {
        return band.from <= scoreTotal && scoreTotal <= band.to;
    });
    return found == bands.end() ? nullptr : &*found;
}

const Subscale *MeasureDefinition::findSubscale(const QString &subscaleId) const
{
    return findById(subscales, subscaleId);
}

const Alert *MeasureDefinition::findAlert(const QString &alertId) const
{
    return findById(alerts, alertId);
}

std::optional<int> MeasureDefinition::leastUseDays(const QList<std::optional<int>> &answers) const
{
    if (useItems.isEmpty() || answers.size() != items.size())
        return std::nullopt;
    int days = 0;
    for (const int item : useItems) {
        if (!answers.at(item) || !items.at(item).takes(*answers.at(item)))
            return std::nullopt;
        days = std::max(days, *answers.at(item));
    }
    return days;
}

QString MeasureDefinition::problemOf(int item, int answer) const
{
    if (item < 0 || item >= items.size()) {
        return QCoreApplication::translate("Measures", "%1 has %2 items, and this is item %3.")
            .arg(name)
            .arg(items.size())
            .arg(item + 1);
    }
    if (items.at(item).takes(answer))
        return {};
    return QCoreApplication::translate("Measures", "Item %1 takes %2 to %3, and %4 was given.")
        .arg(item + 1)
        .arg(items.at(item).least)
        .arg(items.at(item).most)
        .arg(answer);
}

} // namespace ipt
