#pragma once

#include "engine/progress/member/course_progress.h"
#include "engine/progress/member/progress_parts.h"

namespace ipt {

/// Whole sentences from what is already in `progress`, the weightiest first: reliable change on
/// each measure that can show it, goals, who moved on the circle, attendance, use, open follow-ups;
/// of these the parts wanted.
QList<Sentence> headlinesOf(const MemberCourse &course, const CourseProgress &progress,
                            const ProgressParts &parts = {});

/// What to ask next: open follow-ups, answers that got clearly worse since the last time, goals
/// that slipped, people farther from the wish, actions not reviewed yet. At most six.
QList<Sentence> questionsOf(const MemberCourse &course, const CourseProgress &progress);

} // namespace ipt
