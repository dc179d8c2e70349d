#pragma once

#include "engine/record/session.h"

namespace ipt {

struct PhaseSpan
{
    Phase phase = Phase::Inventory;
    SessionNumber first;
    SessionNumber last;

    friend bool operator==(const PhaseSpan &, const PhaseSpan &) = default;
};

/// The course of a group: inventory, middle and termination, contiguous from session 1.
struct Arc
{
    std::optional<QString> name;
    QList<PhaseSpan> phases;
    std::optional<int> minutes; ///< of one session, 15 to 300

    friend bool operator==(const Arc &, const Arc &) = default;
};

/// One span of a member's belonging to a group; re-joining is a new span.
struct Participation
{
    MemberId member;
    SessionNumber joined;
    std::optional<SessionNumber> left; ///< the last session the member belonged to
    std::optional<QString> leftReason;

    bool includes(SessionNumber session) const { return joined <= session && (!left || session <= *left); }

    friend bool operator==(const Participation &, const Participation &) = default;
};

/// What the group worked out together for a problem area.
struct Strategy
{
    StrategyId id;
    ProblemArea problemArea = ProblemArea::Grief;
    QString text;
    SessionNumber session;
    /// What it came from; ids of the group's moments. One that was removed since names nothing.
    OptionalList<MomentId> moments{};

    friend bool operator==(const Strategy &, const Strategy &) = default;
};

struct GroupHead
{
    GroupId id;
    QString name;
    std::optional<Entry> entry;
    Arc arc;
    QList<UserId> facilitators;
    std::optional<UserId> supervisor;
    std::optional<QString> agreements;

    friend bool operator==(const GroupHead &, const GroupHead &) = default;
};

struct Group : GroupHead
{
    QList<Participation> participation;
    QList<Session> sessions;
    OptionalList<Strategy> strategies;

    friend bool operator==(const Group &, const Group &) = default;
};

} // namespace ipt
