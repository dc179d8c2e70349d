#include "engine/arc/session_plan.h"

#include "engine/arc/arc.h"
#include "engine/arc/sittings.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace ipt {

namespace {

constexpr int daysBetween = 7;

struct SessionPlanText
{
    Q_DECLARE_TR_FUNCTIONS(SessionPlan)
};

/// A time that a clock change skips becomes the one that the clock shows instead.
Instant onTheWall(QDate day, QTime time, const QTimeZone &zone)
{
    const qint64 msecs = QDateTime(day, time, zone).toMSecsSinceEpoch();
    return Instant::of(QDateTime::fromMSecsSinceEpoch(msecs, zone));
}

/// `at` so many days later at the same time on the zone's wall.
Instant daysLater(const Instant &at, int days, const QString &zone)
{
    const QTimeZone wanted(zone.toUtf8());
    if (zone.isEmpty() || !wanted.isValid())
        return Instant::of(at.dateTime().addDays(days));
    const QDateTime wall = at.dateTime().toTimeZone(wanted);
    return onTheWall(wall.date().addDays(days), wall.time(), wanted);
}

SessionHead planned(int number)
{
    SessionHead head;
    head.number = SessionNumber(number);
    return head;
}

} // namespace

Result<Instant> instantOf(const WallTime &wall)
{
    const QTimeZone zone(wall.zone.toUtf8());
    if (wall.zone.isEmpty() || !zone.isValid()) {
        return badInput(SessionPlanText::tr(
                            "The time zone \"%1\" is not known here. Choose one such as America/New_York.")
                            .arg(wall.zone),
                        QStringLiteral("/zone"));
    }
    if (!wall.day.isValid() || wall.day.year() < 1900 || wall.day.year() > 9000)
        return badInput(SessionPlanText::tr("Give a day that is in the calendar."), QStringLiteral("/day"));
    if (!wall.time.isValid())
        return badInput(SessionPlanText::tr("Give a time of day, such as 18:00."), QStringLiteral("/time"));
    return onTheWall(wall.day, wall.time, zone);
}

Result<QList<SessionHead>> planSessions(const Arc &arc, const WallTime &first)
{
    if (const Result<void> checked = checkArc(arc); !checked)
        return checked.error();
    QList<SessionHead> sessions = unscheduledSessions(arc);
    for (SessionHead &session : sessions) {
        WallTime wall = first;
        wall.day = first.day.addDays(daysBetween * (session.number.value() - 1));
        const Result<Instant> at = instantOf(wall);
        if (!at)
            return at.error();
        session.scheduled = *at;
    }
    return sessions;
}

QList<SessionHead> unscheduledSessions(const Arc &arc)
{
    QList<SessionHead> sessions;
    for (int number = 1; number <= sessionCount(arc); ++number)
        sessions.append(planned(number));
    return sessions;
}

PlanChange fitPlan(const Arc &arc, const QList<SessionHead> &sessions, const QString &zone)
{
    PlanChange change;
    const int count = sessionCount(arc);
    QList<bool> there(count + 1, false);
    std::optional<SessionHead> lastScheduled;
    for (const SessionHead &session : sessions) {
        const int number = session.number.value();
        if (number > count) {
            if (session.state == SessionState::Planned && !isBrokenOff(session))
                change.dropped.append(session.number);
            continue;
        }
        if (number >= 1)
            there[number] = true;
        // When a split session went on is not when the group meets.
        if (session.scheduled && session.earlierParts.isEmpty() &&
            (!lastScheduled || lastScheduled->number < session.number))
            lastScheduled = session;
    }
    for (int number = 1; number <= count; ++number) {
        if (there[number])
            continue;
        SessionHead added = planned(number);
        if (lastScheduled && lastScheduled->number.value() < number) {
            const int weeks = number - lastScheduled->number.value();
            added.scheduled = daysLater(*lastScheduled->scheduled, weeks * daysBetween, zone);
        }
        change.added.append(added);
    }
    return change;
}

QList<SessionHead> shiftPlanned(const QList<SessionHead> &sessions, SessionNumber from, int days,
                                const QString &zone)
{
    QList<SessionHead> shifted;
    for (SessionHead session : sessions) {
        if (session.number < from || session.state != SessionState::Planned || !session.scheduled)
            continue;
        session.scheduled = daysLater(*session.scheduled, days, zone);
        shifted.append(session);
    }
    return shifted;
}

} // namespace ipt
