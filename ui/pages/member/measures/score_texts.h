#pragma once

#include "engine/measures/score_record.h"
#include "ui/widgets/base/chips/chip.h"

namespace ipt {

/// What a measure came to, in a line: "12, moderate", or for the BAM each subscale under its coding.
QString scoreText(const MeasureDefinition &definition, const Scored &scored);
/// Answers as they are kept: "2, 3, –, 0".
QString answersText(const QList<std::optional<int>> &answers);
/// The change since the first, and what the answers alert to.
QList<ChipLook> scoreChips(const MeasureDefinition *definition, const ScoredMeasure &measure);

} // namespace ipt
