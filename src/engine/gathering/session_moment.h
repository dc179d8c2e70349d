#pragma once

#include "engine/record/session.h"

namespace ipt {

/// A moment, and the session it was noticed in.
struct SessionMoment
{
    SessionNumber session;
    Moment moment;

    friend bool operator==(const SessionMoment &, const SessionMoment &) = default;
};

} // namespace ipt
