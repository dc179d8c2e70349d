#include "practice/door/follow_up_opening.h"

#include "engine/core/excerpt.h"
#include "engine/participation/participation.h"
#include "engine/progress/member/concerns.h"
#include "practice/door/door.h"
#include "practice/door/new_id.h"
#include "practice/door/progress_reader.h"

#include <algorithm>

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

QString reasonOf(const Moment &moment)
{
    constexpr int longestShown = 200;
    return openingOf(moment.text, longestShown);
}

template <typename Wanted>
std::optional<FollowUp> findIn(Door &door, const GroupId &group, Wanted wanted)
{
    const QList<FollowUp> followUps = door.file().oversight().followUpsOf(group);
    const auto found = std::find_if(followUps.begin(), followUps.end(), wanted);
    return found == followUps.end() ? std::nullopt : std::optional(*found);
}

std::optional<FollowUp> followUpOf(Door &door, const GroupId &group, const MomentId &moment)
{
    return findIn(door, group, [&moment](const FollowUp &one) { return one.moment == moment; });
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

void openRiskFollowUp(Door &door, const GroupId &group, SessionNumber session, const Moment &moment)
{
    if (!moment.risk.value_or(false) || followUpOf(door, group, *moment.id))
        return;
    if (std::optional<FollowUp> left = findIn(door, group, [&](const FollowUp &one) {
            return one.cause == FollowUpCause::RiskMoment && one.session == session && !one.moment &&
                   one.reason == reasonOf(moment);
        })) {
        left->moment = moment.id;
        door.file().oversight().put(*left);
        return;
    }
    FollowUp followUp;
    if (!moment.members.isEmpty())
        followUp.member = moment.members.first();
    followUp.group = group;
    followUp.session = session;
    followUp.cause = FollowUpCause::RiskMoment;
    followUp.reason = reasonOf(moment);
    followUp.opened = door.instantNow();
    followUp.due = door.now().date();
    followUp.moment = moment.id;
    open(door, followUp);
}

void dropRiskFollowUp(Door &door, const GroupId &group, const MomentId &moment)
{
    std::optional<FollowUp> followUp = followUpOf(door, group, moment);
    if (!followUp)
        return;
    const bool untouched =
        followUp->isOpen() && followUp->owner == door.user().id && followUp->due == followUp->opened.day();
    if (untouched) {
        door.file().oversight().remove(followUp->id);
        return;
    }
    followUp->moment.reset();
    door.file().oversight().put(*followUp);
}

} // namespace ipt
