#pragma once

#include "practice/views/group_views.h"

namespace ipt {

/// What it takes to go to a group or one of its sessions.
struct GroupAhead
{
    GroupName group;
    int sessions = 0;
    std::optional<SessionNumber> next; ///< the session in progress, else the next planned
};

} // namespace ipt
