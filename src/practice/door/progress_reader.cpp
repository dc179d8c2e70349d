#include "practice/door/progress_reader.h"

#include "engine/participation/participation.h"
#include "practice/door/door.h"
#include "practice/door/reach.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

/// What the members of one group share, read once for all of them.
struct SharedCourse
{
    std::optional<GroupHead> group;
    QList<SessionHead> sessions; ///< by number
    QList<Participation> spans;
    QList<MarkedAttendance> attendance;
};

SharedCourse readShared(Door &door, const GroupId &group)
{
    SharedCourse shared;
    shared.group = door.file().groups().head(group);
    shared.sessions = door.file().sessions().heads(group);
    std::sort(shared.sessions.begin(), shared.sessions.end(),
              [](const SessionHead &a, const SessionHead &b) { return a.number < b.number; });
    shared.spans = door.file().groups().participation(group);
    shared.attendance = door.file().overview().attendance(group);
    return shared;
}

MemberCourse courseIn(Door &door, const SharedCourse &shared, const MemberId &member)
{
    MemberCourse course;
    course.member = member;
    course.measures = door.file().course().measures({member, std::nullopt});
    course.lifeEvents = door.file().course().lifeEvents(member);
    course.followUps = door.file().oversight().followUpsOf(member);
    if (!shared.group)
        return course;
    course.group = *shared.group;
    course.sessions = shared.sessions;
    std::copy_if(shared.spans.begin(), shared.spans.end(), std::back_inserter(course.spans),
                 [&member](const Participation &span) { return span.member == member; });
    for (const MarkedAttendance &mark : shared.attendance) {
        if (mark.member == member)
            course.attendance.insert(mark.session, {mark.member, mark.status, mark.minutes, std::nullopt});
    }
    const GroupId &group = shared.group->id;
    const QList<Formulation> formulations = door.file().course().formulations({member, group});
    if (!formulations.isEmpty())
        course.formulation = formulations.first();
    const QList<Inventory> inventories = door.file().inventories().ofMember(member);
    std::copy_if(inventories.begin(), inventories.end(), std::back_inserter(course.inventories),
                 [&group](const Inventory &inventory) { return inventory.group == group; });
    course.actions = door.file().course().actions({member, group});
    course.growth = door.file().course().growth({member, group});
    return course;
}

/// The member's groups that the signed-in user may look at, the newest first.
QList<GroupHead> groupsInSight(Door &door, const Member &member)
{
    const bool follows = door.user().has(Role::Clinician) && member.clinician == door.user().id;
    QList<GroupHead> heads;
    const QList<GroupId> groups = door.file().groups().ofMember(member.id);
    for (const GroupId &group : groups) {
        const std::optional<GroupHead> head = door.file().groups().head(group);
        if (head && (follows || door.mayDo(Touch(UseCase::ReadGroup, group))))
            heads.prepend(*head);
    }
    return heads;
}

} // namespace

MemberCourse readCourse(Door &door, const MemberId &member, const std::optional<GroupId> &group)
{
    return courseIn(door, group ? readShared(door, *group) : SharedCourse(), member);
}

Result<ProgressList> readProgressList(Door &door, int mostMembers)
{
    const Reach reach(door);
    ProgressList list;
    for (const GroupId &group : reach.groups())
        list.groups.append({group, reach.groupName(group)});
    QHash<GroupId, SharedCourse> shared;
    QList<MemberId> members = reach.firstMembers({{}, true, mostMembers + 1});
    list.members.isAll = members.size() <= mostMembers;
    members.resize(std::min<qsizetype>(members.size(), mostMembers));
    for (const MemberId &id : std::as_const(members)) {
        const std::optional<Member> member = door.file().members().find(id);
        if (!member)
            continue;
        ProgressRow row;
        row.member = reach.name(id);
        SharedCourse own;
        if (const QList<GroupHead> groups = groupsInSight(door, *member); !groups.isEmpty()) {
            const GroupHead &newest = groups.first();
            if (!shared.contains(newest.id))
                shared.insert(newest.id, readShared(door, newest.id));
            own = shared.value(newest.id);
            row.groupName = newest.name;
        }
        const MemberCourse course = courseIn(door, own, id);
        const CourseProgress progress = progressOf(course, door.measures());
        if (course.formulation)
            row.primaryArea = course.formulation->primaryArea;
        if (!progress.headlines.isEmpty())
            row.headline = progress.headlines.first();
        row.openFollowUps = int(std::count_if(course.followUps.begin(), course.followUps.end(),
                                              [](const FollowUp &followUp) { return followUp.isOpen(); }));
        list.members.rows.append(row);
    }
    return list;
}

Result<MemberProgress> readMemberProgress(Door &door, const MemberId &id, const std::optional<GroupId> &group)
{
    const std::optional<Member> member = door.file().members().find(id);
    if (!member)
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("Progress", "This member is not in the practice."),
                     {}};
    MemberProgress view;
    view.member = {member->id, member->goesBy(), member->pronouns.value_or(QString())};
    view.groups = groupsInSight(door, *member);
    std::optional<GroupId> shown = group;
    if (!shown && !view.groups.isEmpty())
        shown = view.groups.first().id;
    view.course = readCourse(door, id, shown);
    view.progress = progressOf(view.course, door.measures());
    view.mayReadGroup =
        shown && (door.mayDo(Touch(UseCase::ReadProgress, *shown)) || !followedIn(door, *shown).isEmpty());
    return view;
}

QList<MemberId> followedIn(Door &door, const GroupId &group)
{
    QList<MemberId> followed;
    if (!door.user().has(Role::Clinician))
        return followed;
    const QList<ListedMember> members = door.file().members().briefsOf(group);
    for (const ListedMember &member : members) {
        if (member.clinician == door.user().id)
            followed.append(member.id);
    }
    return followed;
}

Result<GroupProgress> readGroupProgress(Door &door, const GroupId &group, const QString &measure)
{
    const std::optional<GroupHead> head = door.file().groups().head(group);
    if (!head)
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("Progress", "This group is not in the practice."),
                     {}};
    GroupCourse course;
    static_cast<GroupHead &>(course.group) = *head;
    course.group.participation = door.file().groups().participation(group);
    const bool mayOpen = door.mayDo(Touch(UseCase::ReadGroup, group));
    course.isWhole = mayOpen || door.mayDo(Touch(UseCase::ReadProgress, group));
    if (!course.isWhole) {
        const QList<MemberId> followed = followedIn(door, group);
        course.group.participation.removeIf(
            [&followed](const Participation &span) { return !followed.contains(span.member); });
    }
    const QList<SessionHead> sessions = door.file().sessions().heads(group);
    for (const SessionHead &session : sessions) {
        Session whole;
        static_cast<SessionHead &>(whole) = session;
        whole.attendance = door.file().sessions().attendance(group, session.number);
        whole.moments = door.file().moments().ofSession(group, session.number);
        course.group.sessions.append(whole);
    }
    course.formulations = door.file().course().formulations({std::nullopt, group});
    const QList<MemberId> shown = everyMember(course.group.participation);
    const QList<ListedMember> members = door.file().members().briefsOf(group);
    for (const ListedMember &member : members) {
        if (!shown.contains(member.id))
            continue;
        course.called.insert(member.id, member.goesBy);
        course.measures += door.file().course().measures({member.id, std::nullopt});
    }
    return GroupProgress{*head, overviewOf(course, door.measures(), measure), course.isWhole, mayOpen};
}

} // namespace ipt
