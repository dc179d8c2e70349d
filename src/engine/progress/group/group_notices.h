#pragma once

#include "engine/progress/group/group_overview.h"

namespace ipt {

/// Who of those who belong now is being left behind: reliably worse; present for two sessions or
/// more without being worked with; past the midpoint neither reliably better nor with a goal that
/// moved. And whether one member had more than half of the turns in the last session.
QList<Sentence> noticesOf(const GroupOverview &overview, std::optional<SessionNumber> midpoint);

} // namespace ipt
