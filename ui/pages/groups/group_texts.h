#pragma once

#include "practice/views/group_views.h"
#include "practice/views/member_views.h"
#include "ui/widgets/group/attendance_row.h"

#include <QDateTime>

/// What the group's page says and offers, worked out of its values.
namespace ipt {

/// "Closed group · middle phase · session 9 of 16 on 31 March, 18:00 · Amara Okafor"
QString groupLine(const GroupPage &page, const QDateTime &now);
AttendanceRow attendanceRow(const GroupPage &page, const RosterRow &row,
                            const QList<SessionNumber> &sessions);
/// The members who could join: known ones who do not belong now.
FirstRows<MemberName> joinable(const FirstRows<MemberName> &known, const GroupPage &page);
QList<MemberName> presentMembers(const GroupPage &page);
/// The part of the member's page where what is lacking is taken.
QString partFor(Lacking lacking);

} // namespace ipt
