#pragma once

#include "engine/definitions/definitions.h"
#include "engine/progress/member/course_progress.h"
#include "reports/document/blocks.h"

/// The tables of a progress report. Each is without rows where there is nothing to tell.
namespace ipt {

/// Every time the measure was taken, with what was scored and the change against the first of them.
doc::Table scoreTable(const MeasureSeries &series);
/// First and latest rating of each goal.
doc::Table goalTable(const CourseProgress &progress);
/// Domains that somebody rated, from both sides.
doc::Table growthTable(const CourseProgress &progress, const QList<GrowthDomainText> &texts);
/// Who moved, from the first inventory to the latest.
doc::Table circleTable(const InventoryComparison &circle);
doc::Table stepTable(const QList<Action> &actions);
doc::Table useTable(const CourseProgress &progress);
/// Events other than days of use.
doc::Table eventTable(const CourseProgress &progress);
doc::Table followUpTable(const CourseProgress &progress);

} // namespace ipt
