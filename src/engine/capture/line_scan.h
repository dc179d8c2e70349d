#pragma once

#include "engine/capture/capture_line.h"

namespace ipt {

/// True where a word starts: at the beginning and after a blank.
bool startsWord(QStringView line, qsizetype at);
bool isMarkSign(QChar sign);
/// Letters of any script and signs such as emoji; behind the first also digits, hyphens, apostrophes.
bool canStartMarkWord(QChar sign);
bool canContinueMarkWord(QChar sign);
/// Where the word that starts at `at`, behind the sign, ends.
qsizetype endOfMarkWord(QStringView line, qsizetype at);

/// The mark whose sign stands at `at`; nothing where it is prose, such as "#1", "a > b" or "~5".
/// The place must be one where a mark can stand.
std::optional<CaptureMark> markAt(QStringView line, qsizetype at, const CaptureLexicon &lexicon);

} // namespace ipt
