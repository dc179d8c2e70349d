#pragma once

#include "engine/arc/arc_template.h"
#include "engine/definitions/definitions.h"
#include "ui/pages/place.h"
#include "ui/pages/session/desk/break_clock.h"

#include <functional>

namespace ipt {

class Practice;

/// What the group may see. It holds nobody's name and nothing anybody said.
struct SharedView
{
    QString title; ///< "Session 7 of 16"; empty away from a session
    QList<AgendaSegment> agenda;
    QDateTime started; ///< less earlier sittings; invalid while no session's clock counts
    BreakClock breaks;
    std::function<QDateTime()> now;
    QList<PsychoeducationCard> cards;
};

/// From a session's place its agenda and clock; from a group's those of the session that runs or
/// comes next; from anywhere else the cards alone.
SharedView sharedView(Practice &practice, const Place &place);

} // namespace ipt
