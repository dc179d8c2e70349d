#pragma once

#include "engine/core/result.h"
#include "engine/record/group.h"

/// The rules of a group's arc: three phases, in order, without a gap.
namespace ipt {

inline constexpr int longestArc = 60;
inline constexpr int usualMinutes = 90;
inline constexpr int fewestMinutes = 15;
inline constexpr int mostMinutes = 300;

/// Refused with the JSON Pointer of the place within the arc.
Result<void> checkArc(const Arc &arc);

/// The number of the last session; 0 for an arc without phases.
int sessionCount(const Arc &arc);
std::optional<Phase> phaseOf(const Arc &arc, SessionNumber session);
std::optional<PhaseSpan> spanOf(const Arc &arc, Phase phase);
/// The session in the middle of the middle phase: 9 where it runs from 4 to 14.
std::optional<SessionNumber> midpointOf(const Arc &arc);
/// Of one session; 90 where the arc does not say.
int minutesOf(const Arc &arc);

/// "Inventory", "Middle", "Termination", in the user's language.
QString phaseName(Phase phase);

/// Where the phases end.
struct Boundaries
{
    SessionNumber inventoryEnds;
    SessionNumber middleEnds;
    SessionNumber terminationEnds;

    friend bool operator==(const Boundaries &, const Boundaries &) = default;
};

Arc arcWith(const Boundaries &boundaries, int minutes = usualMinutes);

/// The arc with other boundaries, its name and minutes kept. `lastInUse` is the highest session
/// that was held, or that anything of the record refers to: the arc never ends before it.
Result<Arc> moveBoundaries(const Arc &arc, const Boundaries &boundaries,
                           std::optional<SessionNumber> lastInUse = std::nullopt);

/// The highest session that was started, broken off or cancelled, or that somebody joined at or left after.
std::optional<SessionNumber> lastSessionInUse(const QList<SessionHead> &sessions,
                                              const QList<Participation> &participation);

} // namespace ipt
