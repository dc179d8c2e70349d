#pragma once

#include "engine/guard/name/read_text.h"

namespace ipt::guard {

/// True where the name `name`, found in the words `first` to `last`, stands for a person and
/// not for what else it means.
bool usedAsName(const ReadText &text, qsizetype first, qsizetype last, const QString &name);

/// True where the word belongs to an expression in which it is nobody of the practice:
/// St. Mark, the Baker Act, Jack Daniel's, Parkinson's, Bill W.
bool inFixedExpression(const ReadText &text, qsizetype first, qsizetype last);

} // namespace ipt::guard
