#include "ui/pages/session/desk/session_desk.h"

#include "engine/arc/arc.h"
#include "engine/arc/sittings.h"
#include "engine/due/group_due.h"
#include "practice/sessions.h"
#include "ui/commands/command.h"
#include "ui/pages/session/desk/break_clock.h"

#include <algorithm>

namespace ipt {

SessionDesk::SessionDesk(Practice &practice, QUndoStack &undoStack, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_undoStack(undoStack)
    , m_moments(new MomentModel(this))
{
}

Result<void> SessionDesk::open(const GroupId &group, SessionNumber session)
{
    Result<SessionRoom> room = m_practice.sessions().room(group, session);
    if (!room.ok())
        return room.error();
    m_room = std::move(room).value();
    QHash<MemberId, QString> names;
    for (const MemberName &member : m_room.members)
        names.insert(member.id, member.called);
    m_moments->setContext(names, m_room.session, &m_practice.definitions());
    if (m_moments->moments() != QList<Moment>(m_room.session.moments))
        m_moments->setMoments(m_room.session.moments);
    emit opened();
    return {};
}

bool SessionDesk::readAgain()
{
    const Result<void> read = open(group(), number());
    if (!read.ok())
        emit refused(read.error());
    return read.ok();
}

void SessionDesk::keepNote(const Note &note)
{
    for (Note &each : m_room.session.notes) {
        if (each.id == note.id) {
            each = note;
            return;
        }
    }
    m_room.session.notes.append(note);
}

void SessionDesk::forgetNote(const NoteId &note)
{
    m_room.session.notes.removeIf([&note](const Note &each) { return each.id == note; });
}

QString SessionDesk::called(const MemberId &member) const
{
    return m_room.members.value(member).called;
}

std::optional<Attendance> SessionDesk::attendanceOf(const MemberId &member) const
{
    for (const Attendance &mark : m_room.session.attendance) {
        if (mark.member == member)
            return mark;
    }
    return std::nullopt;
}

bool SessionDesk::isLeftOpen() const
{
    return isRunning() && isPast(m_room.session, m_room.group.arc, {}, Instant::of(m_practice.now()));
}

std::optional<double> SessionDesk::minuteNow() const
{
    const std::optional<Instant> from = countsFrom(m_room.session);
    if (!isLive() || !from)
        return std::nullopt;
    const qint64 passed = m_practice.now().toMSecsSinceEpoch() - from->msecsSinceEpoch();
    constexpr double tenths = 6000;
    return std::max(0.0, double(qint64(double(passed) / tenths)) / 10);
}

int SessionDesk::plannedMinutes() const
{
    return minutesOf(m_room.group.arc);
}

bool SessionDesk::push(const QString &text, const std::function<Result<void>()> &act,
                       const std::function<Result<void>()> &takeBack)
{
    bool done = true;
    // Told of while it is pushed, and also when it is refused later, in undo or redo.
    auto first = std::make_shared<bool *>(&done);
    m_undoStack.push(new Command(text, act, takeBack, [this, first](const Error &error) {
        if (*first)
            **first = false;
        emit refused(error);
    }));
    *first = nullptr;
    return done;
}

bool SessionDesk::changeState(const std::function<Result<void>(Sessions &)> &change)
{
    const Result<void> changed = change(m_practice.sessions());
    if (!changed.ok()) {
        emit refused(changed.error());
        return false;
    }
    if (!readAgain())
        return false;
    emit stateChanged();
    return true;
}

bool SessionDesk::start()
{
    return changeState([this](Sessions &sessions) { return sessions.start(group(), number()); });
}

bool SessionDesk::takeBackStart()
{
    return changeState([this](Sessions &sessions) { return sessions.takeBackStart(group(), number()); });
}

bool SessionDesk::isFresh() const
{
    const int before = minutesBefore(m_room.session);
    const QList<Moment> &moments = m_moments->moments();
    return std::none_of(moments.begin(), moments.end(), [&](const Moment &moment) {
        return m_room.session.earlierParts.isEmpty() || moment.minute.value_or(0) >= before;
    });
}

bool SessionDesk::breakOff(const std::optional<WallMoment> &goesOn, const std::optional<WallMoment> &at)
{
    endBreak();
    return changeState([&](Sessions &sessions) { return sessions.breakOff(group(), number(), goesOn, at); });
}

/// A break of the agenda does not last until the session goes on.
void SessionDesk::endBreak()
{
    BreakClock breaks = BreakClock::fromText(m_practice.scratch(breakPlace(group(), number())));
    if (!breaks.isPaused())
        return;
    breaks.goOn(m_practice.now());
    const Result<void> kept = m_practice.keepScratch(breakPlace(group(), number()), breaks.toText());
    if (!kept.ok())
        emit refused(kept.error());
}

bool SessionDesk::endWithoutRest()
{
    if (!changeState([&](Sessions &sessions) { return sessions.endWithoutRest(group(), number()); }))
        return false;
    fillMinutes(minutesHeld(m_room.session));
    return true;
}

bool SessionDesk::end()
{
    if (!isRunning())
        return true;
    fillMinutes(int(minuteNow().value_or(plannedMinutes())));
    return changeState([this](Sessions &sessions) { return sessions.end(group(), number()); });
}

bool SessionDesk::endAt(QDate day, QTime time)
{
    if (!changeState([&](Sessions &sessions) { return sessions.endAt(group(), number(), day, time); }))
        return false;
    if (m_room.session.started && m_room.session.ended)
        fillMinutes(minutesHeld(m_room.session));
    return true;
}

bool SessionDesk::schedule(QDate day, QTime time, const QString &reason)
{
    return changeState(
        [&](Sessions &sessions) { return sessions.schedule(group(), number(), day, time, reason); });
}

bool SessionDesk::recordAsHeld(QDate day, QTime from, int minutes)
{
    if (!changeState(
            [&](Sessions &sessions) { return sessions.recordAsHeld(group(), number(), day, from, minutes); }))
        return false;
    // Who was here in an earlier sitting has a mark that waits for the end.
    if (!m_room.session.earlierParts.isEmpty())
        fillMinutes(minutesHeld(m_room.session));
    return true;
}

bool SessionDesk::cancel(const QString &reason)
{
    return changeState([&](Sessions &sessions) { return sessions.cancel(group(), number(), reason); });
}

bool SessionDesk::restore()
{
    return changeState([&](Sessions &sessions) { return sessions.restore(group(), number()); });
}

bool SessionDesk::reopen(const QString &reason)
{
    return changeState([&](Sessions &sessions) { return sessions.reopen(group(), number(), reason); });
}

void SessionDesk::setTasks(const QList<Task> &tasks, const QString &what)
{
    const auto write = [this](const QList<Task> &wanted) {
        return [this, wanted]() -> Result<void> {
            const Result<void> kept = m_practice.sessions().setTasks(group(), number(), wanted);
            if (kept.ok()) {
                m_room.session.tasks = wanted;
                emit tasksChanged();
            }
            return kept;
        };
    };
    push(what, write(tasks), write(m_room.session.tasks));
}

} // namespace ipt
