#pragma once

#include "engine/record/session.h"

namespace ipt {

/// Where a moment of that minute belongs among the others, from 0: behind the last one that is not
/// later; at the end where it has no minute.
int placeFor(const QList<Moment> &moments, const std::optional<double> &minute);

} // namespace ipt
