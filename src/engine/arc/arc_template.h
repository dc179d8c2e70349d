#pragma once

#include "engine/record/group.h"

#include <QStringList>

/// An arc as a definition proposes it. Where a group moves its boundaries, the proposals follow.
namespace ipt {

/// A stretch of a meeting.
struct AgendaSegment
{
    QString title;
    int minutes = 0;

    friend bool operator==(const AgendaSegment &, const AgendaSegment &) = default;
};

/// In which sessions of its phase a task is proposed.
enum class TaskWhen {
    Each,
    First,
    AfterFirst, ///< each but the first, unless there is only one
    Last,
    Midpoint, ///< the session in the middle of the middle phase
    Nth,      ///< the phase's last session where the phase is shorter
};

struct PlannedTask
{
    QString text;
    TaskWhen when = TaskWhen::Each;
    int nth = 1; ///< where `when` is Nth: 1 for the phase's first session

    friend bool operator==(const PlannedTask &, const PlannedTask &) = default;
};

struct PhasePlan
{
    PhaseSpan span;
    QString about; ///< one sentence: what the phase is for
    QList<AgendaSegment> agenda;
    QList<PlannedTask> tasks;
    QStringList techniques; ///< the ids of those the phase usually calls for

    friend bool operator==(const PhasePlan &, const PhasePlan &) = default;
};

struct ArcTemplate
{
    QString id;
    QString name;
    QString description;
    int minutes = 90;
    QList<PhasePlan> phases; ///< inventory, middle, termination

    Arc arc() const
    {
        Arc arc;
        arc.name = name;
        arc.minutes = minutes;
        for (const PhasePlan &plan : phases)
            arc.phases.append(plan.span);
        return arc;
    }

    friend bool operator==(const ArcTemplate &, const ArcTemplate &) = default;
};

} // namespace ipt
