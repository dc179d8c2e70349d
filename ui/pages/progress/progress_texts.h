#pragma once

#include "engine/inventory/comparison.h"
#include "engine/progress/member/course_progress.h"
#include "ui/widgets/base/chips/chip.h"

/// How progress is told on the page, in a few words each.
namespace ipt {

/// The sentences one after another, as rich text.
QString richText(const QList<Sentence> &sentences);
/// "ring 4 → 2", "new → 2", "3 → gone".
QString ringText(const RelationshipChange &change);
ChipLook moveChip(const RelationshipChange &change);
/// "all 16 sessions", "sessions 3 to 9 of 16".
QString spanText(const MemberCourse &course);
ChipLook followUpChip(const FollowUp &followUp, QDate today);
QList<ChipLook> actionChips(const ActionCount &count);
ChipLook verdictChip(Verdict verdict);

} // namespace ipt
