#pragma once

#include "engine/core/result.h"
#include "practice/views/group_ahead.h"

namespace ipt {

class Door;

Result<QList<GroupRow>> readGroupRows(Door &door);
Result<FirstRows<GroupRow>> readFirstGroups(Door &door, int most);
Result<QList<GroupAhead>> readGroupsAhead(Door &door);
Result<QList<GroupName>> readRunGroups(Door &door);
Result<GroupPage> readGroupPage(Door &door, const GroupId &group);
/// What each who belongs at `session` still lacks of what the phase asks for.
QList<ReadinessGap> readReadiness(Door &door, const GroupHead &group, Phase phase, SessionNumber session);

} // namespace ipt
