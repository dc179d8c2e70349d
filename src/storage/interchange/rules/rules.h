#pragma once

#include "engine/record/practice_record.h"
#include "storage/interchange/measure_shapes.h"
#include "storage/interchange/rules/finding.h"

/// The rules of the interchange document that its schema cannot express.
namespace ipt::interchange {

/// The first place where the record breaks one, in the order of the document's lists.
Finding firstBrokenRule(const PracticeRecord &record, const MeasureShapes &measures);

} // namespace ipt::interchange
