#include "engine/measures/measure_schedule.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ipt {

namespace {

struct ScheduleText
{
    Q_DECLARE_TR_FUNCTIONS(Measures)
};

} // namespace

bool isScheduled(const MeasureSchedule &schedule, const Arc &arc, SessionNumber session, SessionNumber joined)
{
    if (session < joined || schedule.kind == ScheduleKind::Never)
        return false;
    if (session == joined)
        return true;
    const auto startsAPhase = [session](const PhaseSpan &span) { return span.first == session; };
    switch (schedule.kind) {
    case ScheduleKind::EachSession:
        return true;
    case ScheduleKind::EveryNth:
        return schedule.every > 0 && session.value() % schedule.every == 0;
    case ScheduleKind::PhaseStarts:
        return std::any_of(arc.phases.begin(), arc.phases.end(), startsAPhase);
    case ScheduleKind::FirstAndLast:
        return !arc.phases.isEmpty() &&
               (session == arc.phases.first().first || session == arc.phases.last().last);
    case ScheduleKind::AtSessions:
        return schedule.sessions.contains(session);
    case ScheduleKind::Never:
        break;
    }
    return false;
}

std::optional<SessionNumber> dueSince(const MeasureSchedule &schedule, const Arc &arc, SessionNumber session,
                                      SessionNumber joined, std::optional<SessionNumber> lastTaken)
{
    const int earliest = lastTaken ? std::max(joined.value(), lastTaken->value() + 1) : joined.value();
    for (int number = session.value(); number >= earliest; --number) {
        if (isScheduled(schedule, arc, SessionNumber(number), joined))
            return SessionNumber(number);
    }
    return std::nullopt;
}

QString scheduleText(const MeasureSchedule &schedule)
{
    QStringList numbers;
    switch (schedule.kind) {
    case ScheduleKind::EachSession:
        return ScheduleText::tr("each session");
    case ScheduleKind::EveryNth:
        if (schedule.every == 1)
            return ScheduleText::tr("each session");
        return ScheduleText::tr("every %1 sessions").arg(schedule.every);
    case ScheduleKind::PhaseStarts:
        return ScheduleText::tr("where a phase starts");
    case ScheduleKind::FirstAndLast:
        return ScheduleText::tr("first and last session");
    case ScheduleKind::AtSessions:
        for (const SessionNumber session : schedule.sessions)
            numbers.append(QString::number(session.value()));
        return ScheduleText::tr("sessions %1").arg(QLocale().createSeparatedList(numbers));
    case ScheduleKind::Never:
        return ScheduleText::tr("not asked for");
    }
    return {};
}

} // namespace ipt
