#include "engine/progress/member/member_course.h"

#include <algorithm>

namespace ipt {

namespace {

template <typename T, typename Belongs>
QList<T> only(const QList<T> &list, Belongs belongs)
{
    QList<T> kept;
    std::copy_if(list.begin(), list.end(), std::back_inserter(kept), belongs);
    return kept;
}

void takeGroup(const Group &group, MemberCourse *course)
{
    course->group = group;
    course->spans = only(group.participation,
                         [course](const Participation &span) { return span.member == course->member; });
    for (const Session &session : group.sessions) {
        course->sessions.append(session);
        for (const Attendance &attendance : session.attendance) {
            if (attendance.member == course->member)
                course->attendance.insert(session.number, attendance);
        }
    }
    std::sort(course->sessions.begin(), course->sessions.end(),
              [](const SessionHead &a, const SessionHead &b) { return a.number < b.number; });
}

} // namespace

bool MemberCourse::belongsAt(SessionNumber number) const
{
    return std::any_of(spans.begin(), spans.end(),
                       [number](const Participation &span) { return span.includes(number); });
}

const SessionHead *MemberCourse::session(SessionNumber number) const
{
    const auto found = std::find_if(sessions.begin(), sessions.end(),
                                    [number](const SessionHead &one) { return one.number == number; });
    return found == sessions.end() ? nullptr : &*found;
}

std::optional<SessionNumber> MemberCourse::sessionOn(QDate day) const
{
    std::optional<SessionNumber> latest;
    QDate latestDay;
    for (const SessionHead &one : sessions) {
        const QDate its = dayOf(one);
        if (one.state != SessionState::Cancelled && its.isValid() && its <= day &&
            (!latest || its >= latestDay)) {
            latest = one.number;
            latestDay = its;
        }
    }
    return latest;
}

QDate MemberCourse::begins() const
{
    for (const SessionHead &one : sessions) {
        if (belongsAt(one.number) && one.state != SessionState::Cancelled)
            return dayOf(one);
    }
    return {};
}

MemberCourse courseOf(const PracticeRecord &record, const MemberId &member, const GroupId &group)
{
    MemberCourse course;
    course.member = member;
    course.group.id = group;
    const auto isIt = [&group](const Group &one) { return one.id == group; };
    const auto found = std::find_if(record.groups.begin(), record.groups.end(), isIt);
    if (found != record.groups.end())
        takeGroup(*found, &course);

    const auto isOfBoth = [&](const auto &one) { return one.member == member && one.group == group; };
    const auto isOfMember = [&](const auto &one) { return one.member == member; };
    const auto formulation = std::find_if(record.formulations.begin(), record.formulations.end(), isOfBoth);
    if (formulation != record.formulations.end())
        course.formulation = *formulation;
    course.inventories = only<Inventory>(record.inventories, isOfBoth);
    course.actions = only<Action>(record.actions, isOfBoth);
    course.growth = only<GrowthRating>(record.growth, isOfBoth);
    course.measures = only<MeasureTaken>(record.measures, isOfMember);
    course.lifeEvents = only<LifeEvent>(record.lifeEvents, isOfMember);
    course.followUps = only<FollowUp>(record.followUps, isOfMember);
    return course;
}

} // namespace ipt
