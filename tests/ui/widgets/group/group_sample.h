#pragma once

#include "engine/record/group.h"
#include "ui/widgets/group/area_matrix.h"
#include "ui/widgets/group/attendance_row.h"

/// An invented group half way through its arc.
namespace ipt::sample {

Arc arc();
/// 1 to 8 held, the fourth cancelled, the ninth today, the rest planned a week apart.
QList<SessionHead> sessions();
QList<SessionNumber> sessionNumbers(int count);
/// Seven members, one of whom left after session 6.
QList<AttendanceRow> attendanceRows();
QList<AreaRow> areaRows();

} // namespace ipt::sample
