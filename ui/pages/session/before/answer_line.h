#pragma once

#include "engine/measures/measure_definition.h"

namespace ipt {

/// Answers typed as figures in the form's order.
struct AnswerLine
{
    QList<std::optional<int>> answers; ///< as many as were typed, at most the form's items
    QHash<int, QString> problems;      ///< by item, from 0
    int surplus = 0;                   ///< answers beyond the last item
};

/// Where every item takes a single figure, each figure is an answer: "231201000". Otherwise answers
/// stand apart by blanks or commas: "2 30 0". A minus or a dot is an answer not given.
AnswerLine readAnswers(const MeasureDefinition &definition, const QString &text);
/// Every item takes a single figure.
bool takesFigures(const MeasureDefinition &definition);

} // namespace ipt
