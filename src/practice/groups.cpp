#include "practice/groups.h"

#include "engine/arc/arc.h"
#include "engine/arc/session_plan.h"
#include "engine/arc/session_state.h"
#include "engine/participation/participation.h"
#include "practice/door/door.h"
#include "practice/door/group_reader.h"
#include "practice/door/new_id.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

struct GroupsWords
{
    Q_DECLARE_TR_FUNCTIONS(Groups)
};

Result<GroupHead> headOf(Door &door, const GroupId &group)
{
    const std::optional<GroupHead> head = door.file().groups().head(group);
    if (!head)
        return Error{ErrorKind::NotFound, GroupsWords::tr("This group is not in the practice."), {}};
    return *head;
}

/// Changes the head and keeps it, where `change` does not refuse.
template <typename Change>
Result<void> edit(Door &door, const GroupId &group, Change change)
{
    return door.act(Touch(UseCase::EditGroup, group), [&]() -> Result<void> {
        Result<GroupHead> head = headOf(door, group);
        if (!head.ok())
            return head.error();
        const Result<void> changed = change(*head);
        if (changed.ok())
            door.file().groups().put(*head);
        return changed;
    });
}

Result<void> checkName(const QString &name)
{
    if (name.trimmed().isEmpty())
        return badInput(GroupsWords::tr("The group needs a name."));
    if (name.size() > 500 || name.contains(QLatin1Char('\n')) || name.contains(QLatin1Char('\r')))
        return badInput(GroupsWords::tr("The group's name is one line of at most 500 characters."));
    return {};
}

Result<void> checkStaff(Door &door, const QList<UserId> &facilitators,
                        const std::optional<UserId> &supervisor)
{
    if (facilitators.isEmpty())
        return badInput(GroupsWords::tr("The group needs at least one facilitator."));
    const auto holds = [&door](const UserId &id, Role role) {
        const std::optional<User> user = door.file().users().find(id);
        return user && user->has(role);
    };
    for (const UserId &facilitator : facilitators) {
        if (!holds(facilitator, Role::Facilitator))
            return badInput(GroupsWords::tr("A group is run by users who are facilitators."));
    }
    if (supervisor && !holds(*supervisor, Role::Supervisor))
        return badInput(GroupsWords::tr("A group is supervised by a user who is a supervisor."));
    return {};
}

std::optional<SessionNumber> lastRecordedOf(Door &door, const GroupId &group, const MemberId &member)
{
    std::optional<SessionNumber> last;
    const QList<MarkedAttendance> marks = door.file().overview().attendance(group);
    for (const MarkedAttendance &mark : marks) {
        if (mark.member == member && (!last || *last < mark.session))
            last = mark.session;
    }
    return last;
}

} // namespace

Result<QList<GroupRow>> Groups::list() const
{
    return m_door.look(UseCase::ReadToday, [&] { return readGroupRows(m_door); });
}

Result<FirstRows<GroupRow>> Groups::first(int most) const
{
    return m_door.look(UseCase::ReadToday, [&] { return readFirstGroups(m_door, most); });
}

Result<QList<GroupAhead>> Groups::ahead() const
{
    return m_door.look(UseCase::ReadToday, [&] { return readGroupsAhead(m_door); });
}

Result<QList<GroupName>> Groups::run() const
{
    return m_door.look(UseCase::ReadToday, [&] { return readRunGroups(m_door); });
}

Result<GroupPage> Groups::page(const GroupId &group) const
{
    return m_door.look(Touch(UseCase::ReadGroup, group), [&] { return readGroupPage(m_door, group); });
}

Result<GroupId> Groups::create(const NewGroup &wanted)
{
    const GroupId id = newId<GroupId>(QLatin1StringView("g"));
    return m_door.act(Touch(UseCase::CreateGroup).about(id.text()), [&]() -> Result<GroupId> {
        for (const Result<void> &fine : {checkName(wanted.name), checkArc(wanted.arc),
                                         checkStaff(m_door, wanted.facilitators, wanted.supervisor)}) {
            if (!fine.ok())
                return fine.error();
        }
        QList<SessionHead> sessions = unscheduledSessions(wanted.arc);
        if (wanted.firstDay.isValid()) {
            const Result<QList<SessionHead>> planned =
                planSessions(wanted.arc, {wanted.firstDay, wanted.firstTime, m_door.info().timeZone});
            if (!planned.ok())
                return planned.error();
            sessions = *planned;
        }
        GroupHead head;
        head.id = id;
        head.name = wanted.name.trimmed();
        head.entry = wanted.entry;
        head.arc = wanted.arc;
        head.facilitators = wanted.facilitators;
        head.supervisor = wanted.supervisor;
        if (!wanted.agreements.isEmpty())
            head.agreements = wanted.agreements;
        m_door.file().groups().put(head);
        for (const SessionHead &session : std::as_const(sessions))
            m_door.file().sessions().putHead(id, session);
        return id;
    });
}

Result<void> Groups::rename(const GroupId &group, const QString &name)
{
    return edit(m_door, group, [&](GroupHead &head) {
        head.name = name.trimmed();
        return checkName(name);
    });
}

Result<void> Groups::setEntry(const GroupId &group, Entry entry)
{
    return edit(m_door, group, [&](GroupHead &head) {
        head.entry = entry;
        return Result<void>();
    });
}

Result<void> Groups::setAgreements(const GroupId &group, const QString &agreements)
{
    return edit(m_door, group, [&](GroupHead &head) {
        head.agreements = agreements.isEmpty() ? std::nullopt : std::optional(agreements);
        return Result<void>();
    });
}

Result<void> Groups::setStaff(const GroupId &group, const QList<UserId> &facilitators,
                              const std::optional<UserId> &supervisor)
{
    return edit(m_door, group, [&](GroupHead &head) {
        head.facilitators = facilitators;
        head.supervisor = supervisor;
        return checkStaff(m_door, facilitators, supervisor);
    });
}

Result<void> Groups::setArc(const GroupId &group, const Arc &arc)
{
    return m_door.act(Touch(UseCase::EditArc, group), [&]() -> Result<void> {
        Result<GroupHead> head = headOf(m_door, group);
        if (!head.ok())
            return head.error();
        const QList<SessionHead> sessions = m_door.file().sessions().heads(group);
        const QList<Participation> spans = m_door.file().groups().participation(group);
        if (const Result<void> fine = checkArc(arc); !fine.ok())
            return fine;
        const std::optional<SessionNumber> used = lastSessionInUse(sessions, spans);
        if (used && sessionCount(arc) < used->value())
            return badInput(
                GroupsWords::tr("Session %1 is in use, so the arc can't end before it.").arg(used->value()));
        const PlanChange change = fitPlan(arc, sessions, m_door.info().timeZone);
        for (const SessionNumber dropped : change.dropped)
            m_door.file().sessions().remove(group, dropped);
        head->arc = arc;
        m_door.file().groups().put(*head);
        for (const SessionHead &added : change.added)
            m_door.file().sessions().putHead(group, added);
        return {};
    });
}

Result<void> Groups::join(const GroupId &group, const MemberId &member, SessionNumber from,
                          const QString &overrideReason)
{
    const Touch touch = Touch(UseCase::JoinGroup, group, from).about(member.text()).because(overrideReason);
    return m_door.act(touch, [&]() -> Result<void> {
        const Result<GroupHead> head = headOf(m_door, group);
        if (!head.ok())
            return head.error();
        if (!m_door.file().members().find(member))
            return Error{ErrorKind::NotFound, GroupsWords::tr("This member is not in the practice."), {}};
        const Result<QList<Participation>> joined =
            ipt::join(*head, m_door.file().groups().participation(group), member, from, overrideReason);
        if (!joined.ok())
            return joined.error();
        if (joinNeedsReason(*head, from))
            m_door.keepOverride(OverrideKind::LateJoin, touch, member);
        m_door.file().groups().putParticipation(group, *joined);
        return {};
    });
}

Result<void> Groups::leave(const GroupId &group, const MemberId &member, SessionNumber last,
                           const QString &reason)
{
    const Touch touch = Touch(UseCase::LeaveGroup, group, last).about(member.text());
    return m_door.act(touch, [&]() -> Result<void> {
        const Result<GroupHead> head = headOf(m_door, group);
        if (!head.ok())
            return head.error();
        const Result<QList<Participation>> left =
            ipt::leave(*head, m_door.file().groups().participation(group), member, last, reason,
                       lastRecordedOf(m_door, group, member));
        if (!left.ok())
            return left.error();
        m_door.file().groups().putParticipation(group, *left);
        return {};
    });
}

Result<void> Groups::setParticipation(const GroupId &group, const QList<Participation> &participation)
{
    return m_door.act(Touch(UseCase::EditParticipation, group), [&]() -> Result<void> {
        const Result<GroupHead> head = headOf(m_door, group);
        if (!head.ok())
            return head.error();
        if (const Result<void> fine = checkParticipation(head->arc, participation); !fine.ok())
            return fine;
        const QList<MarkedAttendance> marks = m_door.file().overview().attendance(group);
        const bool outside = std::any_of(marks.begin(), marks.end(), [&](const MarkedAttendance &mark) {
            return !belongs(participation, mark.member, mark.session);
        });
        if (outside)
            return badInput(GroupsWords::tr(
                "Attendance is kept of somebody who would not belong to the group any more at that "
                "session; take the attendance back first."));
        m_door.file().groups().putParticipation(group, participation);
        return {};
    });
}

Result<void> Groups::passReadiness(const GroupId &group, Phase phase, const QString &reason)
{
    const Touch touch = Touch(UseCase::PassReadiness, group).about(wordOf(phase)).because(reason);
    return m_door.act(touch, [&]() -> Result<void> {
        const Result<GroupHead> head = headOf(m_door, group);
        if (!head.ok())
            return head.error();
        const std::optional<PhaseSpan> span = spanOf(head->arc, phase);
        const SessionNumber last = span ? span->last : SessionNumber(sessionCount(head->arc));
        const Result<void> passed = ipt::passReadiness(readReadiness(m_door, *head, phase, last), reason);
        if (!passed.ok())
            return passed;
        Touch at = touch;
        at.session = last;
        m_door.keepOverride(OverrideKind::PhaseReadiness, at);
        return {};
    });
}

Result<StrategyId> Groups::saveStrategy(const GroupId &group, const Strategy &strategy)
{
    Strategy kept = strategy;
    if (kept.id.isEmpty())
        kept.id = newId<StrategyId>(QLatin1StringView("st"));
    return m_door.act(Touch(UseCase::EditStrategies, group, kept.session).about(kept.id.text()),
                      [&]() -> Result<StrategyId> {
                          if (kept.text.trimmed().isEmpty())
                              return badInput(GroupsWords::tr("A strategy needs a few words."));
                          if (!m_door.file().sessions().head(group, kept.session))
                              return badInput(
                                  GroupsWords::tr("The group has no session %1.").arg(kept.session.value()));
                          m_door.file().groups().putStrategy(group, kept);
                          return kept.id;
                      });
}

Result<void> Groups::removeStrategy(const GroupId &group, const StrategyId &strategy)
{
    return m_door.act(Touch(UseCase::EditStrategies, group).about(strategy.text()), [&]() -> Result<void> {
        m_door.file().groups().removeStrategy(group, strategy);
        return {};
    });
}

} // namespace ipt
