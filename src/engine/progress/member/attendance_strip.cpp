#include "engine/progress/member/attendance_strip.h"

#include "engine/arc/arc.h"

namespace ipt {

bool StripMark::counts() const
{
    return belongs && attendance && begun;
}

QList<StripMark> attendanceStrip(const MemberCourse &course)
{
    QList<StripMark> strip;
    for (const SessionHead &session : course.sessions) {
        StripMark mark{session.number,
                       dayOf(session),
                       session.state,
                       hasBegun(session),
                       phaseOf(course.group.arc, session.number),
                       course.belongsAt(session.number),
                       std::nullopt};
        if (const auto found = course.attendance.find(session.number); found != course.attendance.end())
            mark.attendance = *found;
        strip.append(mark);
    }
    return strip;
}

AttendanceCount countAttendance(const QList<StripMark> &strip)
{
    AttendanceCount count;
    for (const StripMark &mark : strip) {
        if (!mark.counts())
            continue;
        ++count.held;
        count.attended += mark.attendance->attended();
        count.excused += mark.attendance->status == Presence::Excused;
        count.absent += mark.attendance->status == Presence::Absent;
    }
    return count;
}

QList<SessionNumber> missedSessions(const QList<StripMark> &strip)
{
    QList<SessionNumber> missed;
    for (const StripMark &mark : strip) {
        if (mark.counts() && !mark.attendance->attended())
            missed.append(mark.session);
    }
    return missed;
}

} // namespace ipt
