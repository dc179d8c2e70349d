#include "practice/door/member_reader.h"

#include "practice/door/door.h"
#include "practice/door/due_reader.h"
#include "practice/door/reach.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

MemberInGroup readInGroup(Door &door, const GroupHead &head, const MemberId &member)
{
    MemberInGroup place;
    place.group = head;
    place.sessions = door.file().sessions().heads(head.id);
    const QList<Participation> spans = door.file().groups().participation(head.id);
    std::copy_if(spans.begin(), spans.end(), std::back_inserter(place.spans),
                 [&member](const Participation &span) { return span.member == member; });
    const QList<MarkedAttendance> marks = door.file().overview().attendance(head.id);
    for (const MarkedAttendance &mark : marks) {
        if (mark.member == member)
            place.attendance.insert(mark.session, {mark.member, mark.status, mark.minutes, std::nullopt});
    }
    const QList<MemberAreas> areas = door.file().overview().areas(head.id);
    for (const MemberAreas &count : areas) {
        if (count.member == member)
            place.momentsByArea = count.moments;
    }
    if (const std::optional<SessionHead> current = currentSession(place.sessions))
        place.measuresDue = readMeasuresDue(door, head, place.sessions, current->number, {member});
    place.strategies = door.file().groups().strategies(head.id);
    if (!door.mayDo(Touch(UseCase::ReadSession, head.id)))
        return place;
    place.moments = door.file().moments().ofMember(head.id, member);
    const QList<ListedMember> briefs = door.file().members().briefsOf(head.id);
    for (const ListedMember &brief : briefs)
        place.calledNames.insert(brief.id, brief.goesBy);
    return place;
}

void readCourse(Door &door, MemberPage &page)
{
    const MemberId &id = page.member.id;
    page.inventories = door.file().inventories().ofMember(id);
    page.formulations = door.file().course().formulations({id, std::nullopt});
    page.actions = door.file().course().actions({id, std::nullopt});
    page.measures = door.file().course().measures({id, std::nullopt});
    page.measureHistory = door.file().course().measureHistory({id, std::nullopt});
    page.lifeEvents = door.file().course().lifeEvents(id);
    page.growth = door.file().course().growth({id, std::nullopt});
    page.midpointReviews = door.file().course().midpointReviews({id, std::nullopt});
    page.farewells = door.file().course().farewells({id, std::nullopt});
    page.followUps = door.file().oversight().followUpsOf(id);
    page.contacts = door.file().oversight().contactsOf(id);
}

} // namespace

Result<QList<MemberRow>> readMemberRows(Door &door)
{
    const Reach reach(door);
    QHash<MemberId, MemberRow> rows;
    const QList<AgreedArea> areas = door.file().reach().primaryAreas();
    for (const AgreedArea &agreed : areas) {
        if (reach.knows(agreed.member, agreed.group))
            rows[agreed.member].primaryArea = agreed.area;
    }
    const QList<FollowUp> open = door.file().oversight().openFollowUps();
    for (const FollowUp &followUp : open) {
        if (followUp.member)
            ++rows[*followUp.member].openFollowUps;
    }
    QList<MemberRow> inOrder;
    for (const MemberId &member : reach.members()) {
        MemberRow row = rows.value(member);
        row.member = reach.name(member);
        row.groups = reach.groupNamesOf(member);
        inOrder.append(row);
    }
    return inOrder;
}

Result<FirstRows<MemberName>> readFirstNames(Door &door, const ListPart &part)
{
    const Reach reach(door);
    QList<MemberId> members = reach.firstMembers({part.words, false, part.most + 1});
    FirstRows<MemberName> first;
    first.isAll = members.size() <= part.most;
    members.resize(std::min<qsizetype>(members.size(), part.most));
    for (const MemberId &member : std::as_const(members))
        first.rows.append(reach.name(member));
    return first;
}

Result<FirstRows<MemberRow>> readFirstMembers(Door &door, const ListPart &part)
{
    const Reach reach(door);
    QList<MemberId> members = reach.firstMembers({part.words, false, part.most + 1});
    FirstRows<MemberRow> first;
    first.isAll = members.size() <= part.most;
    members.resize(std::min<qsizetype>(members.size(), part.most));
    for (const MemberId &member : std::as_const(members)) {
        MemberRow row;
        row.member = reach.name(member);
        row.groups = reach.groupNamesOf(member);
        const QList<AgreedArea> areas = door.file().reach().primaryAreas(member);
        for (const AgreedArea &agreed : areas) {
            if (reach.knows(member, agreed.group))
                row.primaryArea = agreed.area;
        }
        const QList<FollowUp> followUps = door.file().oversight().followUpsOf(member);
        row.openFollowUps = int(std::count_if(followUps.begin(), followUps.end(),
                                              [](const FollowUp &followUp) { return followUp.isOpen(); }));
        first.rows.append(row);
    }
    return first;
}

Result<MemberPage> readMemberPage(Door &door, const MemberId &id)
{
    const std::optional<Member> member = door.file().members().find(id);
    if (!member)
        return Error{ErrorKind::NotFound,
                     QCoreApplication::translate("Members", "This member is not in the practice."),
                     {}};
    MemberPage page;
    page.member = *member;
    page.userNames = userNames(door);
    if (member->clinician)
        page.clinicianName = page.userNames.value(*member->clinician);
    const bool follows = door.user().has(Role::Clinician) && member->clinician == door.user().id;
    const QList<GroupId> groups = door.file().groups().ofMember(id);
    for (const GroupId &group : groups) {
        const std::optional<GroupHead> head = door.file().groups().head(group);
        if (head && (follows || door.mayDo(Touch(UseCase::ReadGroup, group))))
            page.groups.prepend(readInGroup(door, *head, id));
    }
    readCourse(door, page);
    page.mayEditMember = door.mayDo(Touch(UseCase::EditMember, id));
    page.mayEditCourse = door.mayDo(Touch(UseCase::EditInventory, id));
    page.mayReadNotes = door.mayDo(Touch(UseCase::ReadNote, id));
    return page;
}

} // namespace ipt
