#pragma once

#include "engine/room/presence_marks.h"
#include "practice/practice.h"
#include "practice/sessions.h"
#include "practice/views/session_views.h"
#include "ui/pages/session/room/moment_model.h"

#include <QUndoStack>

namespace ipt {

/// The session at hand, and everything that can be done to it. What is changed by hand goes through
/// the undo stack. What was changed is put into room() at once, without reading the session again.
class SessionDesk : public QObject
{
    Q_OBJECT

public:
    SessionDesk(Practice &practice, QUndoStack &undoStack, QObject *parent = nullptr);

    /// Reads the session anew.
    Result<void> open(const GroupId &group, SessionNumber session);

    /// False after it was said why it can't be read any more.
    bool readAgain();
    /// Puts a draft as it was just kept among the session's notes.
    void keepNote(const Note &note);
    void forgetNote(const NoteId &note);

    Practice &practice() const { return m_practice; }
    const SessionRoom &room() const { return m_room; }
    MomentModel &moments() { return *m_moments; }
    const GroupId &group() const { return m_room.group.id; }
    SessionNumber number() const { return m_room.session.number; }

    QString called(const MemberId &member) const;
    std::optional<Attendance> attendanceOf(const MemberId &member) const;
    bool isRunning() const { return m_room.session.state == SessionState::InProgress; }
    /// It runs by the record, but so long since that it was surely over and not ended: its clock
    /// says nothing any more.
    bool isLeftOpen() const;
    /// It runs, and its clock counts.
    bool isLive() const { return isRunning() && !isLeftOpen(); }
    /// Minutes of the session up to now, all its sittings together; none where its clock does not count.
    std::optional<double> minuteNow() const;
    int plannedMinutes() const;

    bool start();
    /// One started by mistake is planned again.
    bool takeBackStart();
    /// Whether nothing was noted since this sitting began.
    bool isFresh() const;
    /// The session goes on then, or at a time not known yet; it was broken off now, or `at` that time.
    bool breakOff(const std::optional<WallMoment> &goesOn, const std::optional<WallMoment> &at);
    /// What is left of one that was broken off does not take place.
    bool endWithoutRest();
    /// Ends the session if it runs, with each member's minutes in the room filled in.
    bool end();
    /// One left open ended then.
    bool endAt(QDate day, QTime time);
    bool schedule(QDate day, QTime time, const QString &reason);
    bool recordAsHeld(QDate day, QTime from, int minutes);
    bool cancel(const QString &reason);
    bool restore();
    bool reopen(const QString &reason);

    // Each of these can be taken back.
    /// How the member is here, with the minutes that the clock gives.
    void markPresence(const MemberId &member, Presence presence);
    void markEveryonePresent();
    void clearPresence(const MemberId &member);
    void changeMinutes(const MemberId &member, int by);
    /// A moment of an earlier minute takes its place among the others.
    bool capture(const Moment &moment);
    bool changeMoment(const Moment &before, const Moment &after);
    void removeMoment(const MomentId &moment);
    /// Absent before: it is new; absent after: it is taken away.
    void changeMeasure(const std::optional<MeasureTaken> &before, const std::optional<MeasureTaken> &after);
    bool recordContact(const IndividualContact &contact);
    void setTasks(const QList<Task> &tasks, const QString &what);
    void review(const Action &action, std::optional<ActionOutcome> outcome);
    void addStep(const MemberId &member, const QString &text);
    void removeStep(const Action &step);
    void addStrategy(ProblemArea area, const QString &text);
    void removeStrategy(const Strategy &strategy);
    /// Reviews it as not done, unless something else was said, and sets it again in this session.
    void carryForward(const Action &action);
    /// The moments of this session that it came from.
    void linkStrategy(const Strategy &strategy, const QList<MomentId> &moments);

    /// Any other act that can be taken back; false where it was refused.
    bool push(const QString &text, const std::function<Result<void>()> &act,
              const std::function<Result<void>()> &takeBack);

    bool openFollowUp(const MemberId &member, const QString &reason);
    bool closeFollowUp(const FollowUpId &followUp, const QString &done);

signals:
    void opened(); ///< the whole session was read
    void stateChanged();
    void attendanceChanged();
    void tasksChanged();
    void stepsChanged(); ///< next steps, those to review, and strategies
    void followUpsChanged();
    void measuresChanged();
    void contactsChanged();
    void refused(const ipt::Error &error);

private:
    bool changeState(const std::function<Result<void>(Sessions &)> &change);
    void readFollowUps();
    void putAttendance(const MemberId &member, const std::optional<Attendance> &after);
    Result<void> writeAttendance(const MemberId &member, const std::optional<Attendance> &attendance);
    Result<void> writeAction(const Action &action);
    Result<void> takeAction(const ActionId &action);
    std::optional<RoomClock> roomClock() const;
    void fillMinutes(int lasted);
    void endBreak();
    /// Puts the moment as it is now in place of what it was, in the list on the screen.
    void showChanged(const Moment &moment);
    void putMeasure(const std::optional<MeasureTaken> &before, const std::optional<MeasureTaken> &after);

    Practice &m_practice;
    QUndoStack &m_undoStack;
    SessionRoom m_room;
    MomentModel *m_moments;
};

} // namespace ipt
