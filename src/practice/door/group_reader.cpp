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

} // namespace

Result<QList<GroupRow>> readGroupRows(Door &door)
{
    const Reach reach(door);
    QHash<GroupId, GroupRow> all;
    const QList<GroupHead> heads = door.file().groups().heads();
    for (const GroupHead &head : heads) {
        if (reach.sees(head.id))
            all[head.id].head = head;
    }
    const QList<GroupStanding> standings = door.file().reach().standings();
    for (const GroupStanding &standing : standings) {
        const auto row = all.find(standing.group);
        if (row == all.end())
            continue;
        row->next = standing.next;
        row->held = standing.held;
        row->members = standing.members;
        row->phase = phaseOf(row->head.arc, standing.at);
    }
    QList<GroupRow> rows;
    for (const GroupId &group : reach.groups())
        rows.append(all.value(group));
    std::stable_sort(rows.begin(), rows.end(), [](const GroupRow &a, const GroupRow &b) {
        const auto when = [](const GroupRow &row) {
            return row.next && row.next->scheduled ? row.next->scheduled->msecsSinceEpoch()
                                                   : std::numeric_limits<qint64>::max();
        };
        return when(a) < when(b);
    });
    return rows;
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
