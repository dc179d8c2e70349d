#pragma once

#include "engine/core/result.h"
#include "practice/views/progress_views.h"

namespace ipt {

class Door;

Result<ProgressList> readProgressList(Door &door);
Result<MemberProgress> readMemberProgress(Door &door, const MemberId &member,
                                          const std::optional<GroupId> &group);
Result<GroupProgress> readGroupProgress(Door &door, const GroupId &group, const QString &measure);

/// The member's way through the group; with none, only what is kept of the member themself.
MemberCourse readCourse(Door &door, const MemberId &member, const std::optional<GroupId> &group);

} // namespace ipt
