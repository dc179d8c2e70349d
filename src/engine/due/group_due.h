#pragma once

#include "engine/due/due.h"

namespace ipt {

DueUrgency urgencyOf(QDate day, const Instant &now);

/// A planned session whose time is over, or one in progress for so long that it was not ended. A sitting of a
/// split session counts from its own start.
bool isPast(const SessionHead &session, const Arc &arc, const DueSettings &settings, const Instant &now);

/// What is due in one group for this user: sessions left open, inventories, farewells, measures and
/// actions to review.
QList<DueItem> dueInGroup(const DueGroup &group, const DueReach &reach, const DueSettings &settings,
                          const Instant &now, const User &user);

} // namespace ipt
