#pragma once

#include "engine/drafting/draft_source.h"

namespace ipt {

class Door;

/// All that a draft of one of the session's notes can be made from. Moments and attendance as they
/// stand; no notes. Nothing where the group has no such session.
std::optional<DraftSource> readDraftSource(Door &door, const GroupId &group, SessionNumber session);

} // namespace ipt
