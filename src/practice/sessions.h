#pragma once

#include "practice/practice.h"
#include "practice/views/session_views.h"

namespace ipt {

/// A moment taken back, with what is needed to put it where it was.
struct RemovedMoment
{
    Moment moment;
    int position = 0;
};

/// A day and a time on the practice's wall clock.
struct WallMoment
{
    QDate day;
    QTime time;
};

class Sessions
{
public:
    explicit Sessions(Door &door)
        : m_door(door)
    {
    }

    Result<SessionRoom> room(const GroupId &group, SessionNumber session) const;

    /// Day and time on the practice's wall clock; a session that had a time needs a reason.
    Result<void> schedule(const GroupId &group, SessionNumber session, QDate day, QTime time,
                          const QString &reasonForMoving = {});
    Result<void> start(const GroupId &group, SessionNumber session);
    /// One started by mistake is planned again.
    Result<void> takeBackStart(const GroupId &group, SessionNumber session);
    Result<void> end(const GroupId &group, SessionNumber session);
    /// One that was left open ended at another time than now, on the practice's wall clock.
    Result<void> endAt(const GroupId &group, SessionNumber session, QDate day, QTime time);
    /// A session in progress goes on another time: on the practice's wall clock, or not known yet. It was
    /// broken off now, or `at` the time given. Within a day of its end one that was ended can be broken
    /// off too, at its end. Refused where a group or member note of it is signed.
    Result<void> breakOff(const GroupId &group, SessionNumber session,
                          const std::optional<WallMoment> &goesOn, const std::optional<WallMoment> &at = {});
    /// The rest of one that was broken off does not take place: it is held with what did.
    Result<void> endWithoutRest(const GroupId &group, SessionNumber session);
    /// A planned session, or the rest of one, that took place without the program: held, with the times given
    /// on the practice's wall clock. `minutes` from its beginning to its end.
    Result<void> recordAsHeld(const GroupId &group, SessionNumber session, QDate day, QTime from,
                              int minutes);
    Result<void> cancel(const GroupId &group, SessionNumber session, const QString &reason);
    /// A cancelled session is planned again.
    Result<void> restore(const GroupId &group, SessionNumber session);
    /// Within a day of its end, with a reason.
    Result<void> reopen(const GroupId &group, SessionNumber session, const QString &reason);

    Result<void> setTheme(const GroupId &group, SessionNumber session, const QString &theme);
    Result<void> setTasks(const GroupId &group, SessionNumber session, const QList<Task> &tasks);

    /// Replaces the member's line. Refused where a note of the session is signed.
    Result<void> putAttendance(const GroupId &group, SessionNumber session, const Attendance &attendance);
    Result<void> clearAttendance(const GroupId &group, SessionNumber session, const MemberId &member);

    /// Durable when it returns. An empty id is given one; the author is the signed-in user.
    /// A moment marked risk opens a follow-up in the same transaction. It goes to the end, or to
    /// `place` in the list, before what stands there.
    Result<MomentId> addMoment(const GroupId &group, SessionNumber session, const Moment &moment,
                               const std::optional<int> &place = {});
    /// Where its minute changed it moves to where it then belongs, see placeFor().
    Result<void> updateMoment(const GroupId &group, SessionNumber session, const Moment &moment);
    Result<RemovedMoment> removeMoment(const GroupId &group, SessionNumber session, const MomentId &moment);
    Result<void> putBackMoment(const GroupId &group, SessionNumber session, const RemovedMoment &removed);

private:
    Door &m_door;
};

} // namespace ipt
