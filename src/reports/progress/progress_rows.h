#pragma once

#include "engine/progress/group/group_overview.h"
#include "engine/progress/member/course_progress.h"

#include <QStringList>

/// The tables behind the charts as rows of cells, the titles first, for spreadsheets: days as
/// YYYY-MM-DD, numbers as figures.
namespace ipt {

/// A row for each session and each score of the measure; sessions alone where there is none such.
QList<QStringList> scoreRows(const CourseProgress &progress, const QString &measure);
/// A row for each member and session.
QList<QStringList> overviewRows(const GroupOverview &overview);
/// A row for each session: how many turns each member had, and how evenly they were shared.
QList<QStringList> turnRows(const GroupOverview &overview);
/// A row for each member: moments by problem area.
QList<QStringList> areaRows(const GroupOverview &overview);

} // namespace ipt
