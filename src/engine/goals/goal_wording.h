#pragma once

#include "engine/record/course.h"

/// Help with putting a goal into words on a five-level scale (goal attainment scaling, Kiresuk and
/// Sherman 1968): the expected level first, then what would be less and more.
namespace ipt {

inline constexpr int goalLevels = 5;
inline constexpr int lowestGoalLevel = -2;

/// What to write for a level (-2 to 2), as a question.
QString levelPrompt(int level);

/// What the goal's words still want, the most useful first, each a sentence; empty where nothing does.
/// Hints only: a goal is kept however it is worded.
QStringList goalHints(const Goal &goal);

} // namespace ipt
