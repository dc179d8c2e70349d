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

QList<Inventory> byStage(QList<Inventory> inventories)
{
    std::stable_sort(inventories.begin(), inventories.end(),
                     [](const Inventory &a, const Inventory &b) { return a.stage < b.stage; });
    return inventories;
}

std::optional<InventoryComparison> circleOf(const MemberCourse &course)
{
    const QList<Inventory> inventories = byStage(course.inventories);
    if (inventories.size() < 2)
        return std::nullopt;
    return compareInventories(inventories.first(), inventories.last());
}

QDate dayIn(const MemberCourse &course, const std::optional<SessionNumber> &number)
{
    const SessionHead *session = number ? course.session(*number) : nullptr;
    return session ? dayOf(*session) : QDate();
}

QDate dayTaken(const MemberCourse &course, const Inventory &inventory)
{
    return inventory.taken.value_or(dayIn(course, inventory.session));
}

/// Those that held at some time of the span: the last one before it, and those taken in it.
QList<Inventory> inventoriesIn(const MemberCourse &course, DaySpan span)
{
    QList<Inventory> held;
    for (const Inventory &inventory : byStage(course.inventories)) {
        const QDate day = dayTaken(course, inventory);
        if (day.isValid() && span.to.isValid() && day > span.to)
            continue;
        if (day.isValid() && span.from.isValid() && day <= span.from)
            held.clear();
        held.append(inventory);
    }
    return held;
}

/// What was recorded within the span. Sessions and the member's stay in the group are left whole.
MemberCourse recordedIn(const MemberCourse &course, DaySpan span)
{
    MemberCourse part = course;
    if (span.isOpen())
        return part;
    const auto inSession = [&](const std::optional<SessionNumber> &number) {
        return number && span.holds(dayIn(course, number));
    };
    part.measures.removeIf([&](const MeasureTaken &taken) { return !span.holds(taken.taken); });
    part.growth.removeIf([&](const GrowthRating &rating) { return !inSession(rating.session); });
    part.actions.removeIf([&](const Action &action) {
        return !inSession(action.setInSession) && !inSession(action.reviewedInSession);
    });
    part.followUps.removeIf([&](const FollowUp &followUp) {
        const bool later = span.to.isValid() && followUp.opened.day() > span.to;
        const bool before =
            !followUp.isOpen() && span.from.isValid() && followUp.closed->at.day() < span.from;
        return later || before;
    });
    part.inventories = inventoriesIn(course, span);
    if (part.formulation) {
        for (Goal &goal : part.formulation->goals)
            goal.ratings.removeIf([&](const GoalRating &rating) { return !inSession(rating.session); });
    }
    return part;
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
    return progressWithin(course, library, {});
}

CourseProgress progressWithin(const MemberCourse &course, const MeasureLibrary &library, DaySpan span)
{
    const MemberCourse part = recordedIn(course, span);
    CourseProgress progress;
    progress.span = span;
    progress.series = seriesOf(part, library);
    progress.strip = attendanceStrip(course);
    progress.strip.removeIf([span](const StripMark &mark) { return !span.holds(mark.day); });
    progress.attendance = countAttendance(progress.strip);
    // What a measure counts in may have been told of in another one, before or after the part.
    progress.use = useReports(course, span.isOpen() ? progress.series : seriesOf(course, library));
    progress.use.removeIf([span](const UseReport &report) { return !span.holds(report.day); });
    progress.goals = goalsOf(part);
    progress.circle = circleOf(part);
    progress.growth = growthOf(part);
    progress.actions = countActions(part.actions);
    progress.phases = shadesOf(course);
    progress.events = eventsOf(course);
    progress.events.removeIf([span](const LifeEvent &event) { return !span.holds(event.when.earliest()); });
    progress.followUps = openFirst(part.followUps);
    progress.headlines = headlinesOf(part, progress);
    progress.askNext = questionsOf(part, progress);
    return progress;
}

QList<Action> actionsWithin(const MemberCourse &course, DaySpan span)
{
    return recordedIn(course, span).actions;
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
    QList<Inventory> earlier = inventoriesIn(course, {{}, from});
    QList<Inventory> later = inventoriesIn(course, {{}, to});
    earlier.removeIf(
        [&course](const Inventory &inventory) { return !dayTaken(course, inventory).isValid(); });
    if (!earlier.isEmpty() && later.last().id != earlier.last().id)
        comparison.circle = compareInventories(earlier.last(), later.last());
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
