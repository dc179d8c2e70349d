#include "practice/sessions.h"
#include "ui/pages/session/desk/session_desk.h"

#include <algorithm>

/// Who is in the room, and for how long.
namespace ipt {

namespace {

constexpr int mostMinutes = 600;

/// The minute somebody late came in. While the session runs their minutes count up to its planned end.
int arrivalOf(const Attendance &mark, int planned)
{
    return mark.status == Presence::Late && mark.minutes ? planned - *mark.minutes : 0;
}

} // namespace

Result<void> SessionDesk::writeAttendance(const MemberId &member, const std::optional<Attendance> &attendance)
{
    Sessions &sessions = m_practice.sessions();
    const Result<void> kept = attendance ? sessions.putAttendance(group(), number(), *attendance)
                                         : sessions.clearAttendance(group(), number(), member);
    if (!kept.ok())
        return kept;
    QList<Attendance> marks = m_room.session.attendance;
    const auto found = std::find_if(marks.begin(), marks.end(),
                                    [&member](const Attendance &mark) { return mark.member == member; });
    if (found != marks.end() && attendance)
        *found = *attendance;
    else if (found != marks.end())
        marks.erase(found);
    else if (attendance)
        marks.append(*attendance);
    m_room.session.attendance = marks;
    emit attendanceChanged();
    return {};
}

void SessionDesk::putAttendance(const MemberId &member, const std::optional<Attendance> &after)
{
    const std::optional<Attendance> before = attendanceOf(member);
    if (before == after)
        return;
    push(
        tr("Attendance of %1").arg(called(member)), [=, this] { return writeAttendance(member, after); },
        [=, this] { return writeAttendance(member, before); });
}

void SessionDesk::markPresence(const MemberId &member, Presence presence)
{
    const std::optional<Attendance> before = attendanceOf(member);
    Attendance mark = before.value_or(Attendance{member, presence, {}, {}});
    mark.status = presence;
    mark.minutes.reset();
    const int planned = plannedMinutes();
    const int now = std::min(int(minuteNow().value_or(0)), planned);
    if (presence == Presence::Late)
        mark.minutes = isLive() ? planned - now : before ? before->minutes : std::nullopt;
    if (presence == Presence::LeftEarly)
        mark.minutes = isLive() ? now - (before ? arrivalOf(*before, planned) : 0)
                       : before ? before->minutes
                                : std::nullopt;
    // Somebody who is late stays as late as they were, however often the key is pressed.
    if (before && before->status == presence)
        return;
    putAttendance(member, mark);
}

void SessionDesk::markEveryonePresent()
{
    m_undoStack.beginMacro(tr("Everybody present"));
    for (const MemberName &member : m_room.expected) {
        if (!attendanceOf(member.id))
            putAttendance(member.id, Attendance{member.id, Presence::Present, {}, {}});
    }
    m_undoStack.endMacro();
}

void SessionDesk::clearPresence(const MemberId &member)
{
    putAttendance(member, std::nullopt);
}

void SessionDesk::changeMinutes(const MemberId &member, int by)
{
    std::optional<Attendance> mark = attendanceOf(member);
    if (!mark || !mark->attended())
        return;
    mark->minutes = std::clamp(mark->minutes.value_or(plannedMinutes()) + by, 0, mostMinutes);
    putAttendance(member, mark);
}

void SessionDesk::fillMinutes(int lasted)
{
    const QList<Attendance> marks = m_room.session.attendance;
    for (Attendance mark : marks) {
        const std::optional<int> before = mark.minutes;
        if (mark.status == Presence::Present && !mark.minutes)
            mark.minutes = std::min(lasted, mostMinutes);
        else if (mark.status == Presence::Late && mark.minutes)
            mark.minutes = std::clamp(lasted - arrivalOf(mark, plannedMinutes()), 0, mostMinutes);
        if (mark.minutes == before)
            continue;
        const Result<void> kept = writeAttendance(mark.member, mark);
        if (!kept.ok())
            emit refused(kept.error());
    }
}

} // namespace ipt
