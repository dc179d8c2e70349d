#include "engine/progress/member/use_reports.h"

#include <algorithm>

namespace ipt {

namespace {

constexpr int daysLookedBack = 30;

/// What the measures that were taken after the first day say, zeros included.
QList<UseReport> fromMeasures(const MemberCourse &course, const QList<MeasureSeries> &series)
{
    QList<UseReport> reports;
    const QDate begins = course.begins();
    for (const MeasureSeries &one : series) {
        for (const ScorePoint &point : one.points) {
            const std::optional<int> days =
                one.definition ? one.definition->leastUseDays(point.answers) : std::nullopt;
            if (days && begins.isValid() && point.taken > begins)
                reports.append({point.taken, point.session, *days, one.measure});
        }
    }
    return reports;
}

bool isCountedIn(const UseReport &measure, QDate day)
{
    return measure.leastDays > 0 && measure.day.addDays(-daysLookedBack) <= day && day <= measure.day;
}

} // namespace

QList<UseReport> useReports(const MemberCourse &course, const QList<MeasureSeries> &series)
{
    QList<UseReport> reports = fromMeasures(course, series);
    reports.removeIf([](const UseReport &report) { return report.leastDays == 0; });
    const QList<UseReport> measured = reports;
    const QDate begins = course.begins();
    for (const LifeEvent &event : course.lifeEvents) {
        if (event.kind != LifeEventKind::Use || !event.when.hasDay())
            continue;
        const QDate day = event.when.earliest();
        const bool isCounted = std::any_of(measured.begin(), measured.end(), [day](const UseReport &report) {
            return isCountedIn(report, day);
        });
        if (begins.isValid() && day >= begins && !isCounted)
            reports.append({day, course.sessionOn(day), 1, {}});
    }
    std::stable_sort(reports.begin(), reports.end(),
                     [](const UseReport &a, const UseReport &b) { return a.day < b.day; });
    return reports;
}

QList<SessionNumber> sessionsAskedForUse(const MemberCourse &course, const QList<MeasureSeries> &series)
{
    QList<SessionNumber> sessions;
    const QList<UseReport> reports = fromMeasures(course, series);
    for (const UseReport &report : reports) {
        if (report.session)
            sessions.append(*report.session);
    }
    return sessions;
}

bool wasAskedForUse(const MemberCourse &course, const QList<MeasureSeries> &series)
{
    return !fromMeasures(course, series).isEmpty();
}

} // namespace ipt
