#pragma once

#include "engine/record/session.h"

#include <QString>

namespace ipt {

/// When sittings were, each with its day: "3/3/26 18:00–18:45 and 3/5/26 18:00–18:40", as the user's
/// language writes it.
QString sittingTimes(const QList<SessionPart> &sittings);

} // namespace ipt
