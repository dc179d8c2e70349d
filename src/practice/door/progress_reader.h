#pragma once

#include "engine/core/result.h"
#include "practice/views/progress_views.h"

namespace ipt {

class Door;

Result<ProgressList> readProgressList(Door &door, int mostMembers);
Result<MemberProgress> readMemberProgress(Door &door, const MemberId &member,
                                          const std::optional<GroupId> &group);
/// Of a group that the signed-in user neither runs nor supervises: of the members they follow.
Result<GroupProgress> readGroupProgress(Door &door, const GroupId &group, const QString &measure);

/// The group's members whose clinician the signed-in user is.
QList<MemberId> followedIn(Door &door, const GroupId &group);

/// The member's way through the group; with none, only what is kept of the member themself.
MemberCourse readCourse(Door &door, const MemberId &member, const std::optional<GroupId> &group);

} // namespace ipt
