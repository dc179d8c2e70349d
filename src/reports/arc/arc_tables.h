#pragma once

#include "reports/arc/arc_summary.h"
#include "reports/wording/people.h"

namespace ipt {

/// Who came to which session, a column for each.
doc::Table attendanceGrid(const ArcSummary &summary, const People &people);
/// How many moments were about each member and each area.
doc::Table areaMatrix(const ArcSummary &summary, const People &people);
/// Each member's goals, from the first rating to the last.
doc::Table goalTable(const ArcSummary &summary, const People &people);
/// What came of the steps each member undertook.
doc::Table stepTable(const ArcSummary &summary, const People &people);
doc::Table strategyTable(const ArcSummary &summary);
doc::Table sessionTable(const ArcSummary &summary);

} // namespace ipt
