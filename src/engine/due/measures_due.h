#pragma once

#include "engine/due/due_input.h"

namespace ipt {

struct MeasureOwed
{
    MemberId member;
    SessionNumber since; ///< the session it was asked for in

    friend bool operator==(const MeasureOwed &, const MeasureOwed &) = default;
};

/// A measure that members of a group have still to fill in.
struct MeasureDue
{
    QString measure; ///< the definition's id
    QList<MeasureOwed> owed;

    friend bool operator==(const MeasureDue &, const MeasureDue &) = default;
};

/// The first session that is planned or runs behind the last one held: one left open before it holds
/// nothing up. Nothing where the group is over.
std::optional<SessionHead> currentSession(const QList<SessionHead> &sessions);

/// What the group's plan asks of these members at a session, in the plan's order; measures that nobody
/// owes are not among it. A form counts for the session on whose day or after it was filled in, and
/// for the member's first one where it was filled in up to 14 days before.
QList<MeasureDue> measuresDue(const DueGroup &group, SessionNumber at, const QList<MemberId> &members);

} // namespace ipt
