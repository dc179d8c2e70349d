#include "engine/progress/member/concerns.h"

#include "engine/arc/arc.h"
#include "engine/progress/member/attendance_strip.h"
#include "engine/progress/member/goal_progress.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

struct Concerns
{
    Q_DECLARE_TR_FUNCTIONS(Concerns)
};

constexpr int absencesThatConcern = 3;
constexpr int sessionsForGoalsToMove = 10;
constexpr int usualSessions = 16;

/// What happened, and on which day.
struct Concern
{
    FollowUpCause cause = FollowUpCause::Other;
    QDate day;
    std::optional<SessionNumber> session;
    QString reason;
    QString measure; ///< the definition's id; empty where it is not of a measure
    QString name;    ///< the measure's, which the reason holds
};

int daysToAct(FollowUpCause cause)
{
    switch (cause) {
    case FollowUpCause::AlertItem:
    case FollowUpCause::RiskMoment:
        return 0;
    case FollowUpCause::UseAfterAbstinence:
        return 1;
    case FollowUpCause::Absences:
        return 3;
    case FollowUpCause::Worsening:
    case FollowUpCause::NoGoalMovement:
    case FollowUpCause::Other:
        break;
    }
    return 7;
}

QString alertText(const MeasureSeries &series, const Alert &alert, const ScorePoint &latest)
{
    if (!alert.item)
        return Concerns::tr("%1: %2.").arg(series.name(), alert.label);
    return Concerns::tr("%1, item %2 (%3) is at %4.")
        .arg(series.name())
        .arg(*alert.item + 1)
        .arg(alert.label)
        .arg(*latest.answers.at(*alert.item));
}

void addAlerts(const MeasureSeries &series, QList<Concern> *concerns)
{
    // The latest answers count, whether or not they could be scored.
    if (!series.definition || series.points.isEmpty())
        return;
    const ScorePoint &latest = series.points.last();
    QStringList alerts;
    for (const QString &id : latest.scored.alerts) {
        const Alert *alert = series.definition->findAlert(id);
        if (!alert)
            continue;
        if (alert->afterAtMost) {
            concerns->append({FollowUpCause::UseAfterAbstinence,
                              latest.taken,
                              latest.session,
                              Concerns::tr("%1: use again after a time without.").arg(series.name()),
                              {},
                              {}});
        } else {
            alerts.append(alertText(series, *alert, latest));
        }
    }
    if (!alerts.isEmpty())
        concerns->append({FollowUpCause::AlertItem, latest.taken, latest.session,
                          alerts.join(QLatin1Char(' ')), series.measure, series.name()});
}

Verdict verdictBetween(const MeasureSeries &series, const ScorePoint &before, const ScorePoint &later)
{
    return changeBetween(*series.definition, before.scored, later.scored).verdict.value_or(Verdict::None);
}

/// The day since which the latest score is worse: when it first was, in a row without a better one
/// between, or when it became reliably worse still.
QDate worseSince(const MeasureSeries &series)
{
    QDate since;
    const ScorePoint *before = nullptr;
    for (const ScorePoint &point : series.points) {
        if (!point.scored.isScored())
            continue;
        const bool fresh = before && verdictBetween(series, *before, point) == Verdict::Worse;
        if (fresh || (point.change.verdict == Verdict::Worse && !since.isValid()))
            since = point.taken;
        else if (point.change.verdict != Verdict::Worse)
            since = {};
        before = &point;
    }
    return since;
}

void addWorsening(const MeasureSeries &series, QList<Concern> *concerns)
{
    const ScorePoint *latest = series.latest();
    const ScorePoint *previous = series.previous();
    if (!series.definition || !latest || !previous)
        return;
    const ScoreChange sinceBefore = changeBetween(*series.definition, previous->scored, latest->scored);
    QString reason;
    if (latest->change.verdict == Verdict::Worse) {
        reason = Concerns::tr("%1 is reliably worse than at the first time: a change of %2.")
                     .arg(series.name())
                     .arg(*latest->change.points);
    } else if (sinceBefore.verdict == Verdict::Worse) {
        reason = Concerns::tr("%1 is reliably worse than at the time before: a change of %2.")
                     .arg(series.name())
                     .arg(*sinceBefore.points);
    } else {
        return;
    }
    concerns->append({FollowUpCause::Worsening, worseSince(series), latest->session, reason, series.measure,
                      series.name()});
}

void addUseEvents(const MemberCourse &course, QList<Concern> *concerns)
{
    const QDate begins = course.begins();
    const LifeEvent *latest = nullptr;
    for (const LifeEvent &event : course.lifeEvents) {
        const bool counts = event.kind == LifeEventKind::Use && event.when.hasDay() && begins.isValid() &&
                            event.when.earliest() >= begins;
        if (counts && (!latest || latest->when.earliest() <= event.when.earliest()))
            latest = &event;
    }
    if (latest) {
        const QDate day = latest->when.earliest();
        concerns->append({FollowUpCause::UseAfterAbstinence,
                          day,
                          course.sessionOn(day),
                          Concerns::tr("A day of use stands on the timeline."),
                          {},
                          {}});
    }
}

void addAbsences(const MemberCourse &course, QList<Concern> *concerns)
{
    const QList<SessionNumber> missed = missedSessions(attendanceStrip(course));
    if (missed.size() < absencesThatConcern)
        return;
    QStringList numbers;
    for (const SessionNumber session : missed)
        numbers.append(QString::number(session.value()));
    const SessionHead *last = course.session(missed.last());
    concerns->append(
        {FollowUpCause::Absences,
         dayOf(*last),
         missed.last(),
         Concerns::tr("Missed %1 sessions: %2.").arg(missed.size()).arg(numbers.join(QLatin1String(", "))),
         {},
         {}});
}

/// The session by whose end a goal should have moved: the tenth of the member's own.
std::optional<SessionNumber> sessionForGoals(const MemberCourse &course)
{
    const int sessions = sessionCount(course.group.arc);
    const int wait = std::min(sessionsForGoalsToMove,
                              (sessions * sessionsForGoalsToMove + usualSessions - 1) / usualSessions);
    if (course.spans.isEmpty() || wait < 1)
        return std::nullopt;
    return SessionNumber(course.spans.last().joined.value() + wait - 1);
}

void addGoals(const MemberCourse &course, QList<Concern> *concerns)
{
    const QList<GoalProgress> goals = goalsOf(course);
    const std::optional<SessionNumber> by = sessionForGoals(course);
    const auto hasMoved = [](const GoalProgress &goal) { return goal.hasMoved(); };
    if (!by || goals.isEmpty() || std::any_of(goals.begin(), goals.end(), hasMoved))
        return;
    const SessionHead *session = course.session(*by);
    if (session && session->state == SessionState::Held && course.belongsAt(*by)) {
        concerns->append({FollowUpCause::NoGoalMovement,
                          dayOf(*session),
                          *by,
                          Concerns::tr("No goal has moved by session %1.").arg(by->value()),
                          {},
                          {}});
    }
}

bool isOfMeasure(const FollowUp &followUp, const Concern &concern)
{
    // One that doesn't say which measure it came from names it in its reason.
    return followUp.measure ? *followUp.measure == concern.measure : followUp.reason.contains(concern.name);
}

/// An open one stands for whatever comes of the same cause. A closed one stands for what had happened
/// by then; an alert of other answers is always something new.
bool standsFor(const FollowUp &followUp, const Concern &concern)
{
    if (followUp.cause != concern.cause || !isOfMeasure(followUp, concern))
        return false;
    if (followUp.isOpen() || !concern.day.isValid())
        return true;
    if (!followUp.happened)
        return followUp.opened.day() >= concern.day;
    return concern.cause == FollowUpCause::AlertItem ? *followUp.happened == concern.day
                                                     : *followUp.happened >= concern.day;
}

bool isSeenTo(const Concern &concern, const QList<FollowUp> &followUps)
{
    return std::any_of(followUps.begin(), followUps.end(),
                       [&concern](const FollowUp &one) { return standsFor(one, concern); });
}

} // namespace

QList<FollowUp> proposeFollowUps(const MemberCourse &course, const MeasureLibrary &library,
                                 const Instant &now)
{
    QList<Concern> concerns;
    const QList<MeasureSeries> series = seriesOf(course, library);
    for (const MeasureSeries &one : series)
        addAlerts(one, &concerns);
    addUseEvents(course, &concerns);
    for (const MeasureSeries &one : series)
        addWorsening(one, &concerns);
    addAbsences(course, &concerns);
    addGoals(course, &concerns);

    QList<FollowUp> proposed;
    for (const Concern &concern : concerns) {
        if (isSeenTo(concern, course.followUps + proposed))
            continue;
        FollowUp followUp;
        followUp.member = course.member;
        followUp.group = course.group.id;
        followUp.session = concern.session;
        followUp.cause = concern.cause;
        followUp.reason = concern.reason;
        if (!concern.measure.isEmpty())
            followUp.measure = concern.measure;
        if (concern.day.isValid())
            followUp.happened = concern.day;
        followUp.opened = now;
        followUp.due = now.day().addDays(daysToAct(concern.cause));
        proposed.append(followUp);
    }
    return proposed;
}

} // namespace ipt
