#pragma once

#include "engine/progress/member/score_series.h"

namespace ipt {

/// What of a member's course somebody must see to, as follow-ups that are not opened yet: no id,
/// no owner; the reason is a whole sentence without names.
///
/// - alert_item: an alert of the latest answers of a measure (PHQ-9 item 9); due the same day
/// - use_after_abstinence: that alert of the latest BAM, or a life event of kind use with its day
///   since the group began for the member; due the next day
/// - worsening: the latest score reliably worse than the first or than the one before; due in a week.
///   A score that stays as bad is the same worsening; one that drops reliably again is a new one
/// - absences: three or more sessions missed, excused or not; due in three days
/// - no_goal_movement: at the member's tenth session (earlier in an arc shorter than 16) none of
///   their goals has been rated above its first rating; due in a week
///
/// Nothing is proposed that a follow-up of the same cause (and measure) already stands for: one
/// that is open, or a closed one about the same day or a later one. An alert of the answers of another
/// day is always proposed; a follow-up that doesn't say its day counts from the day it was opened.
QList<FollowUp> proposeFollowUps(const MemberCourse &course, const MeasureLibrary &library,
                                 const Instant &now);

} // namespace ipt
