#pragma once

#include "engine/progress/group/practice_overview.h"

#include <QStringList>

namespace ipt {

/// The practice overview as a table for a spreadsheet: a line for each group and one for all of them,
/// for each thing that is counted. What was hidden because it is small is an empty cell, and the last
/// line says so. Give it what withoutSmallCells() leaves.
QList<QStringList> overviewTable(const PracticeOverview &overview);

} // namespace ipt
