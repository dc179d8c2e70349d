#include "practice/door/follow_up_opening.h"

#include "engine/participation/participation.h"
#include "engine/progress/member/concerns.h"
#include "practice/door/door.h"
#include "practice/door/new_id.h"
#include "practice/door/progress_reader.h"

namespace ipt {

namespace {

std::optional<GroupId> newestOf(Door &door, const MemberId &member)
{
    const QList<GroupId> groups = door.file().groups().ofMember(member);
    return groups.isEmpty() ? std::nullopt : std::optional(groups.last());
}

void open(Door &door, FollowUp followUp)
{
    followUp.id = newId<FollowUpId>(QLatin1StringView("f"));
    followUp.owner = door.user().id;
    if (followUp.group && followUp.group->isEmpty())
        followUp.group.reset();
    door.file().oversight().put(followUp);
}

bool isAlert(const FollowUp &followUp)
{
    return followUp.cause == FollowUpCause::AlertItem || followUp.cause == FollowUpCause::UseAfterAbstinence;
}

} // namespace

void openFollowUpsFor(Door &door, const MemberId &member, const std::optional<GroupId> &group)
{
    const MemberCourse course = readCourse(door, member, group ? group : newestOf(door, member));
    const QList<FollowUp> proposed = proposeFollowUps(course, door.measures(), door.instantNow());
    for (const FollowUp &followUp : proposed)
        open(door, followUp);
}

void openFollowUpsAfter(Door &door, const MeasureTaken &measure)
{
    const std::optional<GroupId> group = measure.group ? measure.group : newestOf(door, measure.member);
    MemberCourse asOfThen = readCourse(door, measure.member, group);
    const qsizetype later = asOfThen.measures.removeIf([&measure](const MeasureTaken &other) {
        return other.measure == measure.measure && measure.taken < other.taken;
    });
    if (later > 0) {
        const QList<FollowUp> proposed = proposeFollowUps(asOfThen, door.measures(), door.instantNow());
        for (const FollowUp &followUp : proposed) {
            if (isAlert(followUp))
                open(door, followUp);
        }
    }
    openFollowUpsFor(door, measure.member, group);
}

void openFollowUpsIn(Door &door, const GroupId &group, SessionNumber session)
{
    const QList<MemberId> members = membersAt(door.file().groups().participation(group), session);
    for (const MemberId &member : members)
        openFollowUpsFor(door, member, group);
}

} // namespace ipt
