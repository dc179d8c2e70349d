#include "engine/due/measures_due.h"

#include "engine/arc/sittings.h"
#include "engine/participation/participation.h"

#include <algorithm>

namespace ipt {

namespace {

/// A form filled in so many days before a member's first session counts for it.
constexpr int daysBeforeFirst = 14;

/// Which session a day counts for.
class SessionDays
{
public:
    explicit SessionDays(const QList<SessionHead> &sessions)
    {
        for (const SessionHead &session : sessions) {
            if (const QDate day = dayOf(session); day.isValid())
                m_days.insert(session.number, day);
        }
    }

    /// The last one not after it, from the member's first on.
    std::optional<SessionNumber> sessionOn(QDate day, SessionNumber joined) const
    {
        std::optional<SessionNumber> last;
        for (auto session = m_days.lowerBound(joined); session != m_days.end(); ++session) {
            const int grace = session.key() == joined ? daysBeforeFirst : 0;
            if (session.value().addDays(-grace) <= day)
                last = session.key();
        }
        return last;
    }

private:
    QMap<SessionNumber, QDate> m_days;
};

std::optional<SessionNumber> lastTaken(const DueGroup &group, const SessionDays &days, const QString &measure,
                                       const MemberId &member, SessionNumber joined)
{
    std::optional<SessionNumber> last;
    for (const DueMeasure &each : group.lastMeasures) {
        if (each.member == member && each.measure == measure)
            last = std::max(last, days.sessionOn(each.taken, joined));
    }
    return last;
}

} // namespace

std::optional<SessionHead> currentSession(const QList<SessionHead> &sessions)
{
    SessionNumber lastHeld;
    for (const SessionHead &session : sessions) {
        if (session.state == SessionState::Held)
            lastHeld = std::max(lastHeld, session.number);
    }
    std::optional<SessionHead> current;
    for (const SessionHead &session : sessions) {
        const bool open = session.state == SessionState::Planned || session.state == SessionState::InProgress;
        if (open && lastHeld < session.number && (!current || session.number < current->number))
            current = session;
    }
    return current;
}

QList<MeasureDue> measuresDue(const DueGroup &group, SessionNumber at, const QList<MemberId> &members)
{
    const SessionDays days(group.sessions);
    QList<MeasureDue> due;
    for (const PlannedMeasure &planned : group.plan) {
        MeasureDue measure{planned.measure, {}};
        for (const MemberId &member : members) {
            const std::optional<Participation> span = spanAt(group.participation, member, at);
            if (!span)
                continue;
            const std::optional<SessionNumber> since =
                dueSince(planned.schedule, group.arc, at, span->joined,
                         lastTaken(group, days, planned.measure, member, span->joined));
            if (since)
                measure.owed.append({member, *since});
        }
        if (!measure.owed.isEmpty())
            due.append(measure);
    }
    return due;
}

} // namespace ipt
