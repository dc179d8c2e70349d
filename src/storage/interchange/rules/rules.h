#pragma once

#include "engine/measures/measure_library.h"
#include "engine/record/practice_record.h"
#include "storage/interchange/rules/finding.h"

/// The rules of the interchange document that its schema cannot express.
namespace ipt::interchange {

/// The first place where the record breaks one, in the order of the document's lists.
Finding firstBrokenRule(const PracticeRecord &record, const MeasureLibrary &measures);

} // namespace ipt::interchange
