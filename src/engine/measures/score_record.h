#pragma once

#include "engine/measures/measure_library.h"
#include "engine/measures/scoring.h"
#include "engine/record/practice_record.h"

#include <QByteArray>
#include <QList>

namespace ipt {

/// A measure as it was taken, with its score and what has changed since the member's first.
struct ScoredMeasure
{
    MeasureTaken taken;
    Scored scored;
    /// Against the member's first scored one of the measure; empty for that first and where
    /// this one is not scored.
    ScoreChange change;
};

/// Scores each measure, in the order given. First and before mean: by the day taken and, on
/// one day, by the order given, whatever the group. A measure without a definition is not
/// scored and its answers are kept.
QList<ScoredMeasure> scoreMeasures(const QList<MeasureTaken> &measures, const MeasureLibrary &library);

/// The measures of a whole practice, with its own definitions.
QList<ScoredMeasure> scoreRecord(const PracticeRecord &record, const MeasureLibrary &library);

/// One JSON object on one line, without the line's end: member, measure, taken, status,
/// reason, total, band, subscales, change (of the totals), verdict, alerts. What there is
/// none of is null; subscales and alerts are then empty.
QByteArray toJsonLine(const ScoredMeasure &measure);

} // namespace ipt
