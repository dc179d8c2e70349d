#pragma once

#include "engine/drafting/draft.h"
#include "engine/drafting/draft_source.h"

namespace ipt {

/// The group's note: what the session was about and how it went, with everybody's name
/// replaced ("a member"). It tells moments of the whole group, and single members' only as
/// counts, areas and feelings, because it goes into each attending member's record.
NoteDraft draftGroupNote(const DraftSource &source, const NoteTemplate &noteTemplate);

/// A member's progress note from their own moments, actions and scores, by called name and
/// pronouns; other members and their people are not named. Empty sections for somebody who
/// did not attend: they get an attendance line instead.
NoteDraft draftMemberNote(const DraftSource &source, const MemberId &member,
                          const NoteTemplate &noteTemplate);

/// How a member attended, with the comment written then. Empty text where attendance isn't
/// recorded.
DraftSentence attendanceLine(const DraftSource &source, const MemberId &member);

} // namespace ipt
