#include "storage/interchange/measure_shapes.h"

#include <QHash>

namespace ipt {

namespace {

QList<ItemRange> alike(qsizetype count, int highest)
{
    return QList<ItemRange>(count, ItemRange{0, highest});
}

/// Days of the last thirty, steps, and one question of yes or no.
QList<ItemRange> briefAddictionMonitor()
{
    QList<ItemRange> items = alike(17, 30);
    for (const int step : {1, 8, 9, 12, 15, 17})
        items[step - 1].highest = 4;
    items[14 - 1].highest = 1;
    return items;
}

} // namespace

MeasureShapes knownMeasures()
{
    static const QHash<QString, QList<ItemRange>> known{
        {QStringLiteral("phq-9"), alike(9, 3)},           {QStringLiteral("gad-7"), alike(7, 3)},
        {QStringLiteral("bam"), briefAddictionMonitor()}, {QStringLiteral("who-5"), alike(5, 5)},
        {QStringLiteral("audit-c"), alike(3, 4)},
    };
    return [](const QString &measure) -> std::optional<QList<ItemRange>> {
        const auto found = known.constFind(measure);
        return found == known.cend() ? std::nullopt : std::optional(*found);
    };
}

} // namespace ipt
