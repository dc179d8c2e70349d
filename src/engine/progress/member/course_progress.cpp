#include "engine/progress/member/course_progress.h"

#include "engine/progress/member/headlines.h"

#include <algorithm>

namespace ipt {

namespace {

QList<PhaseShade> shadesOf(const MemberCourse &course)
{
    QList<PhaseShade> shades;
    for (const PhaseSpan &span : course.group.arc.phases) {
        PhaseShade shade{span.phase, span.first, span.last, {}, {}};
        for (const SessionHead &session : course.sessions) {
            const QDate day = dayOf(session);
            if (!day.isValid() || session.number < span.first || span.last < session.number)
                continue;
            shade.from = shade.from.isValid() ? std::min(shade.from, day) : day;
            shade.to = shade.to.isValid() ? std::max(shade.to, day) : day;
        }
        shades.append(shade);
    }
    return shades;
}

QList<LifeEvent> eventsOf(const MemberCourse &course)
{
    QList<LifeEvent> events;
    const QDate begins = course.begins();
    for (const LifeEvent &event : course.lifeEvents) {
        if (event.when.hasDay() && begins.isValid() && event.when.earliest() >= begins)
            events.append(event);
    }
    std::stable_sort(events.begin(), events.end(), [](const LifeEvent &a, const LifeEvent &b) {
        return a.when.earliest() < b.when.earliest();
    });
    return events;
}

std::optional<InventoryComparison> circleOf(const MemberCourse &course)
{
    QList<Inventory> inventories = course.inventories;
    std::stable_sort(inventories.begin(), inventories.end(),
                     [](const Inventory &a, const Inventory &b) { return a.stage < b.stage; });
    if (inventories.size() < 2)
        return std::nullopt;
    return compareInventories(inventories.first(), inventories.last());
}

QList<FollowUp> openFirst(QList<FollowUp> followUps)
{
    std::stable_sort(followUps.begin(), followUps.end(), [](const FollowUp &a, const FollowUp &b) {
        if (a.isOpen() != b.isOpen())
            return a.isOpen();
        return b.opened.isBefore(a.opened);
    });
    return followUps;
}

/// The latest rating in the sessions up to a day.
std::optional<Score> ratedBy(const MemberCourse &course, const GoalProgress &goal, QDate day)
{
    std::optional<Score> latest;
    for (const GoalRating &rating : goal.ratings) {
        const SessionHead *session = course.session(rating.session);
        if (session && dayOf(*session).isValid() && dayOf(*session) <= day)
            latest = rating.score;
    }
    return latest;
}

} // namespace

CourseProgress progressOf(const MemberCourse &course, const MeasureLibrary &library)
{
    CourseProgress progress;
    progress.series = seriesOf(course, library);
    progress.strip = attendanceStrip(course);
    progress.attendance = countAttendance(progress.strip);
    progress.use = useReports(course, progress.series);
    progress.goals = goalsOf(course);
    progress.circle = circleOf(course);
    progress.growth = growthOf(course);
    progress.actions = countActions(course.actions);
    progress.phases = shadesOf(course);
    progress.events = eventsOf(course);
    progress.followUps = openFirst(course.followUps);
    progress.headlines = headlinesOf(course, progress);
    progress.askNext = questionsOf(course, progress);
    return progress;
}

DateComparison compareDates(const MemberCourse &course, const CourseProgress &progress, QDate one,
                            QDate other)
{
    const auto [from, to] = std::minmax(one, other);
    DateComparison comparison;
    for (const MeasureSeries &series : progress.series) {
        const ScorePoint *earlier = series.on(from);
        const ScorePoint *later = series.on(to);
        if (!series.definition || !earlier || !later)
            continue;
        comparison.scores.append({series.measure, series.name(), *earlier, *later,
                                  changeBetween(*series.definition, earlier->scored, later->scored)});
    }
    for (const GoalProgress &goal : progress.goals)
        comparison.goals.append({goal.goal, ratedBy(course, goal, from), ratedBy(course, goal, to)});
    QList<StripMark> strip = progress.strip;
    strip.removeIf([from = from, to = to](const StripMark &mark) {
        return !mark.day.isValid() || mark.day <= from || mark.day > to;
    });
    comparison.between = countAttendance(strip);
    for (const UseReport &report : progress.use) {
        if (report.day > from && report.day <= to)
            comparison.use.append(report);
    }
    return comparison;
}

} // namespace ipt
