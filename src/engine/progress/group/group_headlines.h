#pragma once

#include "engine/progress/group/group_overview.h"

namespace ipt {

/// Of those who belong now: how many changed reliably on the measure shown, how many have a goal
/// that moved, and how evenly the turns of the latest sessions were shared. In the inventory phase
/// it is said that change isn't looked for yet.
QList<Sentence> headlinesOf(const GroupOverview &overview);

} // namespace ipt
