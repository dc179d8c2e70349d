#pragma once

#include "engine/core/result.h"
#include "practice/views/session_views.h"

namespace ipt {

class Door;

/// Everything the session room shows, as the signed-in user may see it.
Result<SessionRoom> readRoom(Door &door, const GroupId &group, SessionNumber session);

} // namespace ipt
