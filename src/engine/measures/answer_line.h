#pragma once

#include "engine/measures/measure_definition.h"

namespace ipt {

/// Answers typed or pasted as figures in the form's order.
struct AnswerLine
{
    QList<std::optional<int>> answers; ///< as many as were typed, at most the form's items from the first
    QHash<int, QString> problems;      ///< by item, from 0, as a sentence
    QHash<int, QString> noFigures;     ///< what stands where an item's figure should, by item
    QStringList surplus;               ///< what stands beyond the last item
};

/// Where every item takes a single figure, each figure is an answer: "231201000". Otherwise answers
/// stand apart by blanks or commas: "2 30 0". A minus or a dot is an answer not given. The first answer
/// is that of item `first`, from 0.
AnswerLine readAnswers(const MeasureDefinition &definition, const QString &text, int first = 0);
/// Every item takes a single figure.
bool takesFigures(const MeasureDefinition &definition);

} // namespace ipt
