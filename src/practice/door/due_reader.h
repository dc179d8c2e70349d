#pragma once

#include "engine/due/measures_due.h"

namespace ipt {

class Door;

/// What a group sets for itself of when measures are asked for.
GroupSchedules groupSchedules(Door &door, const GroupId &group);
/// What the group's plan asks of the members at the session.
QList<MeasureDue> readMeasuresDue(Door &door, const GroupHead &group, const QList<SessionHead> &sessions,
                                  SessionNumber at, const QList<MemberId> &members);

/// What must be known to say what is due for the signed-in user.
DueInput readDueInput(Door &door);

} // namespace ipt
