#include "practice/sessions.h"

#include "engine/arc/session_plan.h"
#include "engine/arc/session_state.h"
#include "engine/participation/participation.h"
#include "engine/room/moment_order.h"
#include "practice/door/door.h"
#include "practice/door/follow_up_opening.h"
#include "practice/door/new_id.h"
#include "practice/door/room_reader.h"

#include <QCoreApplication>

namespace ipt {

namespace {

struct SessionsWords
{
    Q_DECLARE_TR_FUNCTIONS(Sessions)
};

Error notFound(const QString &sentence)
{
    return {ErrorKind::NotFound, sentence, {}};
}

Result<SessionHead> headOf(Door &door, const GroupId &group, SessionNumber session)
{
    const std::optional<SessionHead> head = door.file().sessions().head(group, session);
    if (!head)
        return notFound(SessionsWords::tr("The group has no session %1.").arg(session.value()));
    return *head;
}

/// Takes a step of the state machine and keeps what comes out of it. A session that is held by it
/// may leave something to follow up.
template <typename Step>
Result<void> take(Door &door, const Touch &touch, Step step)
{
    return door.act(touch, [&]() -> Result<void> {
        const Result<SessionHead> head = headOf(door, *touch.group, *touch.session);
        if (!head.ok())
            return head.error();
        const Result<SessionHead> after = step(*head);
        if (!after.ok())
            return after.error();
        door.file().sessions().putHead(*touch.group, *after);
        if (after->state == SessionState::Held && head->state != SessionState::Held)
            openFollowUpsIn(door, *touch.group, *touch.session);
        return {};
    });
}

/// Whom a moment speaks of must belong or have belonged to the group.
Result<void> checkMoment(Door &door, const GroupId &group, const Moment &moment)
{
    if (moment.text.trimmed().isEmpty())
        return Error{ErrorKind::BadInput, SessionsWords::tr("A moment needs a few words."), {}};
    for (const QList<MemberId> &list : {QList<MemberId>(moment.members), QList<MemberId>(moment.toward)}) {
        for (const MemberId &member : list) {
            if (!door.file().groups().hasOrHad(group, member))
                return notFound(
                    SessionsWords::tr("The moment speaks of somebody who does not belong to this group."));
        }
    }
    return {};
}

/// Puts the moment in the place of the earlier one, or, where its minute changed, where it then belongs.
void replaceInOrder(Door &door, const GroupId &group, SessionNumber session, int place, const Moment &moment)
{
    QList<Moment> others = door.file().moments().ofSession(group, session);
    const std::optional<double> before = others.takeAt(place).minute;
    const int belonging = before == moment.minute ? place : placeFor(others, moment.minute);
    if (belonging == place) {
        door.file().moments().replace(group, session, place, moment);
        return;
    }
    door.file().moments().remove(group, session, place);
    door.file().moments().insert(group, session, belonging, moment);
}

} // namespace

Result<SessionRoom> Sessions::room(const GroupId &group, SessionNumber session) const
{
    return m_door.look(Touch(UseCase::ReadSession, group, session),
                       [&] { return readRoom(m_door, group, session); });
}

Result<void> Sessions::schedule(const GroupId &group, SessionNumber session, QDate day, QTime time,
                                const QString &reasonForMoving)
{
    const Touch touch = Touch(UseCase::ScheduleSession, group, session).because(reasonForMoving);
    return take(m_door, touch, [&](const SessionHead &head) -> Result<SessionHead> {
        const Result<Instant> at = instantOf({day, time, m_door.info().timeZone});
        if (!at.ok())
            return at.error();
        const Result<SessionHead> moved = scheduleSession(head, *at, reasonForMoving);
        if (moved.ok() && needsReasonToMove(head))
            m_door.keepOverride(OverrideKind::SessionMoved, touch);
        return moved;
    });
}

Result<void> Sessions::start(const GroupId &group, SessionNumber session)
{
    return take(m_door, Touch(UseCase::StartSession, group, session), [&](const SessionHead &head) {
        return startSession(head, m_door.file().sessions().heads(group), m_door.instantNow());
    });
}

Result<void> Sessions::takeBackStart(const GroupId &group, SessionNumber session)
{
    return take(m_door, Touch(UseCase::StartSession, group, session),
                [](const SessionHead &head) { return ipt::takeBackStart(head); });
}

Result<void> Sessions::end(const GroupId &group, SessionNumber session)
{
    return take(m_door, Touch(UseCase::EndSession, group, session),
                [&](const SessionHead &head) { return endSession(head, m_door.instantNow()); });
}

Result<void> Sessions::endAt(const GroupId &group, SessionNumber session, QDate day, QTime time)
{
    return take(m_door, Touch(UseCase::EndSession, group, session),
                [&](const SessionHead &head) -> Result<SessionHead> {
                    const Result<Instant> at = instantOf({day, time, m_door.info().timeZone});
                    if (!at.ok())
                        return at.error();
                    if (m_door.instantNow().isBefore(*at))
                        return Error{
                            ErrorKind::BadInput,
                            SessionsWords::tr("This time has not come yet. Give the time at which the "
                                              "session ended."),
                            {}};
                    return endSession(head, *at);
                });
}

Result<void> Sessions::breakOff(const GroupId &group, SessionNumber session,
                                const std::optional<WallMoment> &goesOn, const std::optional<WallMoment> &at)
{
    return take(m_door, Touch(UseCase::BreakOffSession, group, session),
                [&](const SessionHead &head) -> Result<SessionHead> {
                    const auto onTheWall = [this](const std::optional<WallMoment> &moment) {
                        return instantOf({moment->day, moment->time, m_door.info().timeZone});
                    };
                    const Result<Instant> brokenOff = at ? onTheWall(at) : m_door.instantNow();
                    if (!brokenOff.ok())
                        return brokenOff.error();
                    std::optional<Instant> rest;
                    if (goesOn) {
                        const Result<Instant> given = onTheWall(goesOn);
                        if (!given.ok())
                            return given.error();
                        rest = *given;
                    }
                    return breakOffSession(head, *brokenOff, rest, m_door.instantNow());
                });
}

Result<void> Sessions::endWithoutRest(const GroupId &group, SessionNumber session)
{
    return take(m_door, Touch(UseCase::EndSession, group, session),
                [](const SessionHead &head) { return ipt::endWithoutRest(head); });
}

Result<void> Sessions::recordAsHeld(const GroupId &group, SessionNumber session, QDate day, QTime from,
                                    int minutes)
{
    return take(m_door, Touch(UseCase::EndSession, group, session),
                [&](const SessionHead &head) -> Result<SessionHead> {
                    const Result<Instant> began = instantOf({day, from, m_door.info().timeZone});
                    if (!began.ok())
                        return began.error();
                    const Instant ended = Instant::of(began->dateTime().addSecs(minutes * 60));
                    return ipt::recordAsHeld(head, *began, ended, m_door.instantNow());
                });
}

Result<void> Sessions::cancel(const GroupId &group, SessionNumber session, const QString &reason)
{
    return take(m_door, Touch(UseCase::CancelSession, group, session).because(reason),
                [&](const SessionHead &head) { return cancelSession(head, reason); });
}

Result<void> Sessions::restore(const GroupId &group, SessionNumber session)
{
    return take(m_door, Touch(UseCase::ScheduleSession, group, session),
                [](const SessionHead &head) { return restoreSession(head); });
}

Result<void> Sessions::reopen(const GroupId &group, SessionNumber session, const QString &reason)
{
    const Touch touch = Touch(UseCase::ReopenSession, group, session).because(reason);
    return take(m_door, touch, [&](const SessionHead &head) {
        const Result<SessionHead> reopened =
            reopenSession(head, m_door.file().sessions().heads(group), reason, m_door.instantNow());
        if (reopened.ok())
            m_door.keepOverride(OverrideKind::SessionReopened, touch);
        return reopened;
    });
}

Result<void> Sessions::setTheme(const GroupId &group, SessionNumber session, const QString &theme)
{
    return take(m_door, Touch(UseCase::EditSession, group, session),
                [&](SessionHead head) -> Result<SessionHead> {
                    head.theme = theme.isEmpty() ? std::nullopt : std::optional(theme.simplified().left(500));
                    return head;
                });
}

Result<void> Sessions::setTasks(const GroupId &group, SessionNumber session, const QList<Task> &tasks)
{
    return m_door.act(Touch(UseCase::EditSession, group, session), [&]() -> Result<void> {
        for (const Task &task : tasks) {
            if (task.text.trimmed().isEmpty())
                return Error{ErrorKind::BadInput, SessionsWords::tr("A task needs a few words."), {}};
        }
        m_door.file().sessions().putTasks(group, session, tasks);
        return {};
    });
}

Result<void> Sessions::putAttendance(const GroupId &group, SessionNumber session,
                                     const Attendance &attendance)
{
    return m_door.act(
        Touch(UseCase::TakeAttendance, group, session).about(attendance.member.text()),
        [&]() -> Result<void> {
            if (!belongs(m_door.file().groups().participation(group), attendance.member, session))
                return Error{
                    ErrorKind::BadInput,
                    SessionsWords::tr("Attendance is kept only of members who belong to the group at "
                                      "this session."),
                    {}};
            if (attendance.minutes && (*attendance.minutes < 0 || *attendance.minutes > 600))
                return Error{ErrorKind::BadInput, SessionsWords::tr("Minutes are 0 to 600."), {}};
            m_door.file().sessions().putAttendance(group, session, attendance);
            // While the session runs a mark may still change; its end looks at all of them.
            const Result<SessionHead> head = headOf(m_door, group, session);
            if (head.ok() && head->state == SessionState::Held)
                openFollowUpsFor(m_door, attendance.member, group);
            return {};
        });
}

Result<void> Sessions::clearAttendance(const GroupId &group, SessionNumber session, const MemberId &member)
{
    return m_door.act(Touch(UseCase::TakeAttendance, group, session).about(member.text()),
                      [&]() -> Result<void> {
                          m_door.file().sessions().removeAttendance(group, session, member);
                          return {};
                      });
}

Result<MomentId> Sessions::addMoment(const GroupId &group, SessionNumber session, const Moment &moment,
                                     const std::optional<int> &place)
{
    Moment kept = moment;
    if (!kept.id)
        kept.id = newId<MomentId>(QLatin1StringView("mo"));
    kept.author = m_door.user().id;
    return m_door.act(Touch(UseCase::CaptureMoment, group, session).about(kept.id->text()),
                      [&]() -> Result<MomentId> {
                          const Result<void> fine = checkMoment(m_door, group, kept);
                          if (!fine.ok())
                              return fine.error();
                          if (place)
                              m_door.file().moments().insert(group, session, *place, kept);
                          else
                              m_door.file().moments().append(group, session, kept);
                          openRiskFollowUp(m_door, group, session, kept);
                          return *kept.id;
                      });
}

Result<void> Sessions::updateMoment(const GroupId &group, SessionNumber session, const Moment &moment)
{
    if (!moment.id)
        return notFound(SessionsWords::tr("The moment has no id to find it by."));
    return m_door.act(
        Touch(UseCase::EditMoment, group, session).about(moment.id->text()), [&]() -> Result<void> {
            const std::optional<int> place = m_door.file().moments().placeOf(group, session, *moment.id);
            if (!place)
                return notFound(SessionsWords::tr("This moment is no longer in the session."));
            const Result<void> fine = checkMoment(m_door, group, moment);
            if (!fine.ok())
                return fine;
            replaceInOrder(m_door, group, session, *place, moment);
            if (moment.risk.value_or(false))
                openRiskFollowUp(m_door, group, session, moment);
            else
                dropRiskFollowUp(m_door, group, *moment.id);
            return {};
        });
}

Result<RemovedMoment> Sessions::removeMoment(const GroupId &group, SessionNumber session,
                                             const MomentId &moment)
{
    return m_door.act(
        Touch(UseCase::RemoveMoment, group, session).about(moment.text()), [&]() -> Result<RemovedMoment> {
            const std::optional<int> place = m_door.file().moments().placeOf(group, session, moment);
            if (!place)
                return notFound(SessionsWords::tr("This moment is no longer in the session."));
            const QList<Moment> moments = m_door.file().moments().ofSession(group, session);
            m_door.file().moments().remove(group, session, *place);
            dropRiskFollowUp(m_door, group, moment);
            return RemovedMoment{moments.at(*place), *place};
        });
}

Result<void> Sessions::putBackMoment(const GroupId &group, SessionNumber session,
                                     const RemovedMoment &removed)
{
    if (!removed.moment.id)
        return notFound(SessionsWords::tr("The moment has no id to find it by."));
    return m_door.act(Touch(UseCase::CaptureMoment, group, session).about(removed.moment.id->text()),
                      [&]() -> Result<void> {
                          m_door.file().moments().insert(group, session, removed.position, removed.moment);
                          openRiskFollowUp(m_door, group, session, removed.moment);
                          return {};
                      });
}

} // namespace ipt
