#pragma once

#include "engine/gathering/session_moment.h"
#include "engine/record/inventory.h"

/// What stands scattered over a member's inventories and the group's sessions, brought together for
/// a talk: what speaks for a problem area, what sets off use, what others have said to them.
namespace ipt {

enum class GatheredFrom {
    Relationship, ///< sorted into the area by the facilitator
    Answer,       ///< given about such a relationship
    Suggestion,   ///< what answers bring to mind; nobody has decided
    Moment,       ///< noticed in a session
};

struct Gathered
{
    GatheredFrom from = GatheredFrom::Moment;
    std::optional<ProblemArea> area;
    QString text;
    QString person; ///< whom of the inventory it is about; empty for a moment
    std::optional<SessionNumber> session;
    std::optional<MomentId> moment;

    friend bool operator==(const Gathered &, const Gathered &) = default;
};

/// The people as the latest inventory that has them says; inventories are in the order taken.
QList<Relationship> latestRelationships(const QList<Inventory> &inventories);

/// What speaks for `area`, or for any area where none is given: relationships first, each with its
/// answers, then suggestions, then moments about the member in the order of the sessions.
QList<Gathered> gatherEvidence(const QList<Inventory> &inventories, const QList<SessionMoment> &moments,
                               const MemberId &member, const std::optional<ProblemArea> &area);

/// What the inventory names as setting off use, person by person, and moments about the member that
/// were marked as a trigger.
QList<Gathered> gatherTriggers(const QList<Inventory> &inventories, const QList<SessionMoment> &moments,
                               const MemberId &member);

/// What others said to the member as feedback, and all that was said to them from `ending` on.
QList<Gathered> gatherCredits(const QList<SessionMoment> &moments, const MemberId &member,
                              const std::optional<SessionNumber> &ending);

} // namespace ipt
