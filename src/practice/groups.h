#pragma once

#include "practice/practice.h"
#include "practice/views/group_ahead.h"

namespace ipt {

struct NewGroup
{
    QString name;
    Entry entry = Entry::Closed;
    Arc arc;
    QList<UserId> facilitators;
    std::optional<UserId> supervisor;
    QString agreements;
    /// The first meeting on the practice's wall clock; the others follow weekly. No day: unscheduled.
    QDate firstDay;
    QTime firstTime;
};

class Groups
{
public:
    explicit Groups(Door &door)
        : m_door(door)
    {
    }

    /// The groups the signed-in user works with, the ones with a session soonest first.
    Result<QList<GroupRow>> list() const;
    /// The first of them.
    Result<FirstRows<GroupRow>> first(int most) const;
    /// All of them, by their names and how far they go.
    Result<QList<GroupAhead>> ahead() const;
    /// Those the signed-in user runs, in the same order.
    Result<QList<GroupName>> run() const;
    Result<GroupPage> page(const GroupId &group) const;

    Result<GroupId> create(const NewGroup &wanted);
    Result<void> rename(const GroupId &group, const QString &name);
    Result<void> setEntry(const GroupId &group, Entry entry);
    Result<void> setAgreements(const GroupId &group, const QString &agreements);
    Result<void> setStaff(const GroupId &group, const QList<UserId> &facilitators,
                          const std::optional<UserId> &supervisor);
    /// Planned sessions are added or dropped to fit; refused where a session that was held,
    /// or that has anything in it, would fall outside.
    Result<void> setArc(const GroupId &group, const Arc &arc);

    /// A closed group takes nobody in after the inventory phase unless a reason is given.
    Result<void> join(const GroupId &group, const MemberId &member, SessionNumber from,
                      const QString &overrideReason = {});
    Result<void> leave(const GroupId &group, const MemberId &member, SessionNumber last,
                       const QString &reason);
    /// Puts the whole list of spans back, for undo. Texts and attendance are untouched by it.
    Result<void> setParticipation(const GroupId &group, const QList<Participation> &participation);

    /// Notes that the group went on although somebody lacks what the phase asks for.
    Result<void> passReadiness(const GroupId &group, Phase phase, const QString &reason);

    /// Adds, or replaces the one with the same id; an empty id asks for a new one.
    Result<StrategyId> saveStrategy(const GroupId &group, const Strategy &strategy);
    Result<void> removeStrategy(const GroupId &group, const StrategyId &strategy);

    /// The measures a group asks for and when, those it doesn't included.
    Result<QList<MeasurePlanRow>> measurePlan(const GroupId &group) const;
    /// The group's own schedule of a measure; none: as the practice has it.
    Result<void> setMeasureSchedule(const GroupId &group, const QString &measure,
                                    const std::optional<MeasureSchedule> &schedule);

private:
    Door &m_door;
};

} // namespace ipt
