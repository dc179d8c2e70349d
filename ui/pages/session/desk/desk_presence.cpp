#include "engine/arc/sittings.h"
#include "engine/room/presence_marks.h"
#include "practice/sessions.h"
#include "ui/pages/session/desk/session_desk.h"

#include <algorithm>

/// Who is in the room, and for how long.
namespace ipt {

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

std::optional<RoomClock> SessionDesk::roomClock() const
{
    if (!isLive())
        return std::nullopt;
    const int planned = plannedMinutes();
    return RoomClock{std::min(int(minuteNow().value_or(0)), planned),
                     std::min(minutesBefore(m_room.session), planned), planned};
}

void SessionDesk::markPresence(const MemberId &member, Presence presence)
{
    const std::optional<Attendance> before = attendanceOf(member);
    // Somebody who is late stays as late as they were, however often the key is pressed.
    if (before && before->status == presence)
        return;
    putAttendance(member, marked(member, presence, before, roomClock()));
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
    mark->minutes = std::clamp(mark->minutes.value_or(plannedMinutes()) + by, 0, mostMinutesAttended);
    putAttendance(member, mark);
}

void SessionDesk::fillMinutes(int lasted)
{
    const QList<Attendance> marks = m_room.session.attendance;
    for (Attendance mark : marks) {
        const std::optional<int> before = mark.minutes;
        mark.minutes = minutesOnceOver(mark, lasted, plannedMinutes());
        if (mark.minutes == before)
            continue;
        const Result<void> kept = writeAttendance(mark.member, mark);
        if (!kept.ok())
            emit refused(kept.error());
    }
}

} // namespace ipt
