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

/// A moment marked risk opens a follow-up, unless it has one. One that outlived the moment takes it
/// up again when it is put back.
void openRiskFollowUp(Door &door, const GroupId &group, SessionNumber session, const Moment &moment);
/// A moment taken back takes its follow-up along while nobody has touched it: one that was given to
/// somebody else, that has another day or that is closed stays, without its moment.
void dropRiskFollowUp(Door &door, const GroupId &group, const MomentId &moment);

} // namespace ipt
