#pragma once

#include "engine/progress/member/member_course.h"

namespace ipt {

/// One session on a member's attendance strip.
struct StripMark
{
    SessionNumber session;
    QDate day; ///< invalid where the session has no time
    SessionState state = SessionState::Planned;
    bool begun = false; ///< held, in progress, or broken off
    std::optional<Phase> phase;
    bool belongs = false;
    std::optional<Attendance> attendance;

    /// Whether the session can be told as attended or missed: it has begun, the member belonged
    /// to the group, and attendance was taken.
    bool counts() const;
};

/// Of the sessions held while the member belonged to the group and attendance was taken.
struct AttendanceCount
{
    int held = 0;
    int attended = 0; ///< late and left early included
    int excused = 0;
    int absent = 0;

    int missed() const { return excused + absent; }

    friend bool operator==(const AttendanceCount &, const AttendanceCount &) = default;
};

/// A mark for each session of the group, by number.
QList<StripMark> attendanceStrip(const MemberCourse &course);
AttendanceCount countAttendance(const QList<StripMark> &strip);
/// The sessions that the member missed, excused or not.
QList<SessionNumber> missedSessions(const QList<StripMark> &strip);

} // namespace ipt
