#include "engine/progress/attendance_strip.h"

#include "engine/arc/arc.h"

namespace ipt {

namespace {

/// A mark that counts; the session in progress does once somebody is marked in it.
bool counts(const AttendanceMark &mark)
{
    return mark.belongs && mark.attendance &&
           (mark.state == SessionState::Held || mark.state == SessionState::InProgress);
}

} // namespace

QList<AttendanceMark> attendanceStrip(const MemberCourse &course)
{
    QList<AttendanceMark> strip;
    for (const SessionHead &session : course.sessions) {
        AttendanceMark mark{session.number,
                            dayOf(session),
                            session.state,
                            phaseOf(course.group.arc, session.number),
                            course.belongsAt(session.number),
                            std::nullopt};
        if (const auto found = course.attendance.find(session.number); found != course.attendance.end())
            mark.attendance = *found;
        strip.append(mark);
    }
    return strip;
}

AttendanceCount countAttendance(const QList<AttendanceMark> &strip)
{
    AttendanceCount count;
    for (const AttendanceMark &mark : strip) {
        if (!counts(mark))
            continue;
        ++count.held;
        count.attended += mark.attendance->attended();
        count.excused += mark.attendance->status == Presence::Excused;
        count.absent += mark.attendance->status == Presence::Absent;
    }
    return count;
}

QList<SessionNumber> missedSessions(const QList<AttendanceMark> &strip)
{
    QList<SessionNumber> missed;
    for (const AttendanceMark &mark : strip) {
        if (counts(mark) && !mark.attendance->attended())
            missed.append(mark.session);
    }
    return missed;
}

} // namespace ipt
