#pragma once

#include "engine/record/practice_record.h"

/// Follow-ups that the record itself asks for. Each is opened in the transaction of the use case
/// that brought it about, unless one already stands for the same thing.
namespace ipt {

class Door;

/// Of the member's way through the group; with none given, through their newest.
void openFollowUpsFor(Door &door, const MemberId &member, const std::optional<GroupId> &group = {});
/// The same after a measure: what its answers alert to counts as well where a later one is kept.
void openFollowUpsAfter(Door &door, const MeasureTaken &measure);
/// Of everybody who belongs to the group at the session.
void openFollowUpsIn(Door &door, const GroupId &group, SessionNumber session);

} // namespace ipt
