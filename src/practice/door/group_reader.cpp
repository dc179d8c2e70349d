#include "practice/door/group_reader.h"

#include "engine/arc/arc.h"
#include "engine/participation/participation.h"
#include "practice/door/door.h"
#include "practice/door/reach.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

/// In progress, else the next planned one, else nothing.
std::optional<SessionHead> currentOf(const QList<SessionHead> &sessions)
{
    std::optional<SessionHead> current;
    for (const SessionHead &session : sessions) {
        if (session.state == SessionState::InProgress)
            return session;
        const bool planned = session.state == SessionState::Planned;
        if (planned && (!current || session.number < current->number))
            current = session;
    }
    return current;
}

SessionNumber lastHeldOf(const QList<SessionHead> &sessions)
{
    SessionNumber last(1);
    for (const SessionHead &session : sessions) {
        if (session.state == SessionState::Held)
            last = std::max(last, session.number);
    }
    return last;
}

void readRoster(Door &door, GroupPage &page, SessionNumber at)
{
    const GroupId &group = page.head.id;
    const QList<Participation> spans = door.file().groups().participation(group);
    QHash<MemberId, RosterRow> rows;
    const QList<ListedMember> briefs = door.file().members().briefsOf(group);
    for (const ListedMember &brief : briefs)
        rows[brief.id].member = memberName(brief);
    for (const Participation &span : spans)
        rows[span.member].spans.append(span);
    const QList<Formulation> formulations = door.file().course().formulations({std::nullopt, group});
    for (const Formulation &formulation : formulations) {
        rows[formulation.member].primaryArea = formulation.primaryArea;
        rows[formulation.member].goals = int(formulation.goals.size());
    }
    const QList<MemberAreas> areas = door.file().overview().areas(group);
    for (const MemberAreas &count : areas)
        rows[count.member].momentsByArea = count.moments;
    const QList<Heard> heard = door.file().overview().lastHeard(group);
    for (const Heard &last : heard)
        rows[last.member].lastSpoke = last.session;
    const QList<CourseState> states = door.file().overview().courseStates(group);
    for (const CourseState &state : states) {
        if (state.terminationInventory)
            rows[state.member].lastInventory = Stage::Termination;
        else if (state.midpointInventory)
            rows[state.member].lastInventory = Stage::Midpoint;
        else if (state.intakeRelationships > 0)
            rows[state.member].lastInventory = Stage::Intake;
    }
    const QList<MemberId> everybody = everyMember(spans);
    for (const MemberId &member : everybody) {
        RosterRow row = rows.value(member);
        row.belongsNow = belongs(spans, member, at);
        page.roster.append(row);
    }
}

/// The groups within reach, those with a session soonest first.
QList<GroupId> soonestFirst(const Reach &reach, const QHash<GroupId, SessionHead> &next)
{
    const auto when = [&next](const GroupId &group) {
        const auto session = next.constFind(group);
        return session != next.constEnd() && session->scheduled ? session->scheduled->msecsSinceEpoch()
                                                                : std::numeric_limits<qint64>::max();
    };
    QList<GroupId> groups = reach.groups();
    std::stable_sort(groups.begin(), groups.end(),
                     [&when](const GroupId &a, const GroupId &b) { return when(a) < when(b); });
    return groups;
}

GroupRow rowOf(const GroupHead &head, const std::optional<GroupStanding> &standing,
               const QHash<GroupId, SessionHead> &next)
{
    GroupRow row;
    row.head = head;
    if (const auto session = next.constFind(head.id); session != next.constEnd())
        row.next = *session;
    if (standing) {
        row.held = standing->held;
        row.members = standing->members;
        row.phase = phaseOf(head.arc, standing->at);
    }
    return row;
}

} // namespace

Result<QList<GroupRow>> readGroupRows(Door &door)
{
    const Reach reach(door);
    const QHash<GroupId, SessionHead> next = door.file().reach().nextSessions();
    QHash<GroupId, GroupHead> heads;
    const QList<GroupHead> everyHead = door.file().groups().heads();
    for (const GroupHead &head : everyHead)
        heads.insert(head.id, head);
    QHash<GroupId, GroupStanding> standings;
    const QList<GroupStanding> everyStanding = door.file().reach().standings();
    for (const GroupStanding &standing : everyStanding)
        standings.insert(standing.group, standing);
    QList<GroupRow> rows;
    for (const GroupId &group : soonestFirst(reach, next)) {
        const auto standing = standings.constFind(group);
        rows.append(rowOf(heads.value(group),
                          standing == standings.constEnd() ? std::nullopt : std::optional(*standing), next));
    }
    return rows;
}

Result<FirstRows<GroupRow>> readFirstGroups(Door &door, int most)
{
    const Reach reach(door);
    const QHash<GroupId, SessionHead> next = door.file().reach().nextSessions();
    QList<GroupId> groups = soonestFirst(reach, next);
    FirstRows<GroupRow> first;
    first.isAll = groups.size() <= most;
    groups.resize(std::min<qsizetype>(groups.size(), most));
    for (const GroupId &group : std::as_const(groups))
        first.rows.append(
            rowOf(door.file().groups().head(group).value(), door.file().reach().standing(group), next));
    return first;
}

Result<QList<GroupAhead>> readGroupsAhead(Door &door)
{
    const Reach reach(door);
    const QHash<GroupId, SessionHead> next = door.file().reach().nextSessions();
    const QHash<GroupId, int> sessions = door.file().groups().sessionCounts();
    QList<GroupAhead> groups;
    for (const GroupId &group : soonestFirst(reach, next)) {
        GroupAhead ahead{{group, reach.groupName(group)}, sessions.value(group), {}};
        if (const auto session = next.constFind(group); session != next.constEnd())
            ahead.next = session->number;
        groups.append(ahead);
    }
    return groups;
}

Result<QList<GroupName>> readRunGroups(Door &door)
{
    const Reach reach(door);
    QList<GroupName> names;
    for (const GroupId &group : soonestFirst(reach, door.file().reach().nextSessions())) {
        if (reach.runs(group))
            names.append({group, reach.groupName(group)});
    }
    return names;
}

QList<ReadinessGap> readReadiness(Door &door, const GroupHead &group, Phase phase, SessionNumber session)
{
    const QList<Inventory> inventories = door.file().inventories().ofGroup(group.id);
    const QList<Formulation> formulations = door.file().course().formulations({std::nullopt, group.id});
    const QList<MidpointReview> reviews = door.file().course().midpointReviews({std::nullopt, group.id});
    const QList<Farewell> farewells = door.file().course().farewells({std::nullopt, group.id});
    QList<MemberReadiness> members;
    const QList<MemberId> expected = membersAt(door.file().groups().participation(group.id), session);
    for (const MemberId &id : expected) {
        if (const std::optional<Member> member = door.file().members().find(id))
            members.append(readinessOf(*member, group.id, inventories, formulations, reviews, farewells));
    }
    return readinessToLeave(phase, members);
}

Result<GroupPage> readGroupPage(Door &door, const GroupId &group)
{
    const std::optional<GroupHead> head = door.file().groups().head(group);
    if (!head)
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("Groups", "This group is not in the practice."),
                     {}};
    GroupPage page;
    page.head = *head;
    page.userNames = userNames(door);
    page.sessions = door.file().sessions().heads(group);
    std::sort(page.sessions.begin(), page.sessions.end(),
              [](const SessionHead &a, const SessionHead &b) { return a.number < b.number; });
    const std::optional<SessionHead> current = currentOf(page.sessions);
    const SessionNumber at = current ? current->number : lastHeldOf(page.sessions);
    if (current)
        page.current = current->number;
    readRoster(door, page, at);

    const QList<SessionCounts> counts = door.file().overview().counts(group);
    for (const SessionCounts &count : counts) {
        page.momentsInSession.insert(count.session, count.moments);
        page.signedNotes.insert(count.session, count.signedNotes);
    }
    const QList<MarkedAttendance> marks = door.file().overview().attendance(group);
    for (const MarkedAttendance &mark : marks)
        page.attendance[mark.session].append({mark.member, mark.status, mark.minutes, std::nullopt});
    page.strategies = door.file().groups().strategies(group);
    page.openActions = door.file().overview().openActions(group);
    const QList<FollowUp> followUps = door.file().oversight().followUpsOf(group);
    std::copy_if(followUps.begin(), followUps.end(), std::back_inserter(page.openFollowUps),
                 [](const FollowUp &followUp) { return followUp.isOpen(); });
    page.exchanges = door.file().overview().exchanges(group);
    page.overrides = door.file().oversight().overridesOf(group);
    page.readiness = readReadiness(door, *head, phaseOf(head->arc, at).value_or(Phase::Termination), at);
    page.mayEdit = door.mayDo(Touch(UseCase::EditGroup, group));
    return page;
}

} // namespace ipt
