#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace ipt {

/// What one item of a measure may be answered with, both ends included.
struct ItemRange
{
    int lowest = 0;
    int highest = 0;
};

/// The items' ranges of the measure with this id, in the form's order; nothing where no
/// definition of that id is known.
using MeasureShapes = std::function<std::optional<QList<ItemRange>>(const QString &measure)>;

/// The measures that come with the program: phq-9, gad-7, bam, who-5 and audit-c.
MeasureShapes knownMeasures();

} // namespace ipt
