#include "engine/progress/member/headlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

struct Progress
{
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

constexpr qsizetype mostQuestions = 6;
constexpr qsizetype mostActionsAskedFor = 2;

QString number(qsizetype count)
{
    return QString::number(count);
}

/// The number that a measure's change is told in: WHO-5 in percent, others as the total.
std::optional<int> toldScore(const MeasureDefinition &definition, const Scored &scored)
{
    const QString &subscale = definition.reliableChange->subscale;
    return subscale.isEmpty() ? scored.total : scored.subscale(subscale);
}

std::optional<Sentence> changeSentence(const MeasureSeries &series)
{
    const ScorePoint *first = series.first();
    const ScorePoint *latest = series.latest();
    if (!latest || !latest->change.verdict)
        return std::nullopt;
    const QString was = number(*toldScore(*series.definition, first->scored));
    const QString is = number(*toldScore(*series.definition, latest->scored));
    const QString &about = series.definition->about;
    switch (*latest->change.verdict) {
    case Verdict::Better:
        return compose(SentenceTone::Good, Progress::tr("%1 <b>reliably better</b>: %2 %3 → %4."), about,
                       series.name(), was, is);
    case Verdict::Worse:
        return compose(SentenceTone::Concern, Progress::tr("%1 <b>reliably worse</b>: %2 %3 → %4."), about,
                       series.name(), was, is);
    case Verdict::None:
        break;
    }
    return compose(SentenceTone::Neutral, Progress::tr("%1 <b>not reliably changed</b>: %2 %3 → %4."), about,
                   series.name(), was, is);
}

std::optional<Sentence> goalSentence(const QList<GoalProgress> &goals)
{
    if (goals.isEmpty())
        return std::nullopt;
    const auto isRated = [](const GoalProgress &goal) { return goal.latest().has_value(); };
    if (std::none_of(goals.begin(), goals.end(), isRated))
        return compose(SentenceTone::Neutral, Progress::tr("No goal has been rated yet."));
    const qsizetype reached =
        std::count_if(goals.begin(), goals.end(), [](const GoalProgress &goal) { return goal.isReached(); });
    const SentenceTone tone = reached == goals.size() ? SentenceTone::Good : SentenceTone::Neutral;
    if (goals.size() == 1) {
        return reached == 1 ? compose(tone, Progress::tr("The goal is <b>at or above expected</b>."))
                            : compose(tone, Progress::tr("The goal is <b>below expected</b>."));
    }
    if (reached == 2 && goals.size() == 2)
        return compose(tone, Progress::tr("Both goals <b>at or above expected</b>."));
    if (reached == goals.size())
        return compose(tone, Progress::tr("All %1 goals <b>at or above expected</b>."), number(goals.size()));
    return compose(tone, Progress::tr("%1 of %2 goals <b>at or above expected</b>."), number(reached),
                   number(goals.size()));
}

/// Whoever moved on the circle, by how that meets the wish.
struct Moves
{
    QStringList closer;  ///< as wished, or on the way there
    QStringList farther; ///< as wished, or on the way there
    QStringList away;    ///< from the wish
};

Moves movesOf(const InventoryComparison &circle)
{
    Moves moves;
    for (const RelationshipChange &change : circle.changes) {
        const bool moved = change.from && change.to && *change.from != *change.to;
        const bool asWished =
            change.verdict == MoveVerdict::AsWished || change.verdict == MoveVerdict::TowardWish;
        if (change.verdict == MoveVerdict::AwayFromWish)
            moves.away.append(change.person);
        else if (moved && asWished)
            (*change.to < *change.from ? moves.closer : moves.farther).append(change.person);
    }
    return moves;
}

void addCircle(const InventoryComparison &circle, QList<Sentence> *headlines)
{
    const Moves moves = movesOf(circle);
    if (moves.closer.size() == 1)
        headlines->append(compose(SentenceTone::Good, Progress::tr("Closer to <b>%1</b>, as wished."),
                                  moves.closer.first()));
    else if (moves.closer.size() > 1)
        headlines->append(compose(SentenceTone::Good, Progress::tr("Closer to <b>%1 people</b>, as wished."),
                                  number(moves.closer.size())));
    if (moves.farther.size() == 1)
        headlines->append(compose(SentenceTone::Good,
                                  Progress::tr("More distance from <b>%1</b>, as wished."),
                                  moves.farther.first()));
    else if (moves.farther.size() > 1)
        headlines->append(compose(SentenceTone::Good,
                                  Progress::tr("More distance from <b>%1 people</b>, as wished."),
                                  number(moves.farther.size())));
    if (moves.away.size() == 1)
        headlines->append(compose(SentenceTone::Concern,
                                  Progress::tr("Farther from what was wished with <b>%1</b>."),
                                  moves.away.first()));
    else if (moves.away.size() > 1)
        headlines->append(compose(SentenceTone::Concern,
                                  Progress::tr("Farther from what was wished with <b>%1 people</b>."),
                                  number(moves.away.size())));
}

std::optional<Sentence> attendanceSentence(const AttendanceCount &attendance)
{
    if (attendance.held == 0)
        return std::nullopt;
    if (attendance.missed() == 0)
        return compose(SentenceTone::Good, Progress::tr("Missed <b>none</b> of %1 sessions."),
                       number(attendance.held));
    const SentenceTone tone = attendance.missed() >= 3 ? SentenceTone::Concern : SentenceTone::Neutral;
    if (attendance.excused == 0)
        return compose(tone, Progress::tr("Missed <b>%1 of %2</b> sessions."), number(attendance.missed()),
                       number(attendance.held));
    return compose(tone, Progress::tr("Missed <b>%1 of %2</b> sessions, %3 of them excused."),
                   number(attendance.missed()), number(attendance.held), number(attendance.excused));
}

std::optional<Sentence> useSentence(const MemberCourse &course, const CourseProgress &progress)
{
    if (progress.use.isEmpty()) {
        if (!wasAskedForUse(course, progress.series))
            return std::nullopt;
        if (!progress.span.isOpen())
            return compose(SentenceTone::Good, Progress::tr("<b>No use</b> reported in this time."));
        return compose(SentenceTone::Good, Progress::tr("<b>No use</b> reported since the first session."));
    }
    int days = 0;
    for (const UseReport &report : progress.use)
        days += report.leastDays;
    const UseReport &last = progress.use.last();
    if (!progress.span.isOpen())
        return compose(SentenceTone::Concern, Progress::tr("<b>Days of use</b> in this time: at least %1."),
                       number(days));
    if (!last.session)
        return compose(SentenceTone::Concern,
                       Progress::tr("<b>Days of use</b> since the first session: at least %1."),
                       number(days));
    return compose(
        SentenceTone::Concern,
        Progress::tr("<b>Days of use</b> since the first session: at least %1; last told of around "
                     "session %2."),
        number(days), number(last.session->value()));
}

std::optional<Sentence> followUpSentence(const QList<FollowUp> &followUps)
{
    const qsizetype open =
        std::count_if(followUps.begin(), followUps.end(), [](const FollowUp &one) { return one.isOpen(); });
    if (open == 0)
        return std::nullopt;
    if (open == 1)
        return compose(SentenceTone::Concern, Progress::tr("<b>One follow-up</b> is open."));
    return compose(SentenceTone::Concern, Progress::tr("<b>%1 follow-ups</b> are open."), number(open));
}

/// Which way an item counts: as the total, else as the first subscale that holds it.
Direction directionOf(const MeasureDefinition &definition, int item)
{
    Direction direction = definition.direction;
    for (const Subscale &subscale : definition.subscales) {
        if (direction == Direction::None && subscale.items.contains(item))
            direction = subscale.direction;
    }
    if (!definition.items.at(item).reversed || direction == Direction::None)
        return direction;
    return direction == Direction::LowerIsBetter ? Direction::HigherIsBetter : Direction::LowerIsBetter;
}

/// Half an item's range is a change that an answer doesn't make by itself.
bool isClearlyWorse(const MeasureDefinition &definition, int item, int was, int is)
{
    const MeasureItem &asked = definition.items.at(item);
    const int gain = directionOf(definition, item) == Direction::HigherIsBetter ? is - was : was - is;
    return directionOf(definition, item) != Direction::None && -2 * gain > asked.most - asked.least;
}

QList<Sentence> itemQuestions(const MeasureSeries &series)
{
    QList<Sentence> questions;
    const ScorePoint *before = series.previous();
    const ScorePoint *latest = series.latest();
    if (!before || !latest)
        return questions;
    for (int item = 0; item < series.definition->items.size(); ++item) {
        const std::optional<int> was = before->answers.at(item);
        const std::optional<int> is = latest->answers.at(item);
        if (was && is && isClearlyWorse(*series.definition, item, *was, *is)) {
            questions.append(
                compose(SentenceTone::Concern,
                        Progress::tr("Ask about <b>%1</b>: %2 → %3 on %4 since the time before."),
                        series.definition->items.at(item).label, number(*was), number(*is), series.name()));
        }
    }
    return questions;
}

QList<Sentence> actionQuestions(const QList<Action> &actions)
{
    QList<Sentence> questions;
    for (const Action &action : actions) {
        if (!action.reviewedInSession && !action.outcome && questions.size() < mostActionsAskedFor) {
            questions.append(
                compose(SentenceTone::Neutral, Progress::tr("Ask how it went: <b>%1</b>"), action.text));
        }
    }
    return questions;
}

template <typename T>
void appendIf(QList<T> *list, const std::optional<T> &value)
{
    if (value)
        list->append(*value);
}

} // namespace

QList<Sentence> headlinesOf(const MemberCourse &course, const CourseProgress &progress,
                            const ProgressParts &parts)
{
    QList<Sentence> headlines;
    if (parts.scores) {
        for (const MeasureSeries &series : progress.series)
            appendIf(&headlines, changeSentence(series));
    }
    // What has really changed is said before what has not.
    std::stable_partition(headlines.begin(), headlines.end(),
                          [](const Sentence &one) { return one.tone != SentenceTone::Neutral; });
    if (parts.goals)
        appendIf(&headlines, goalSentence(progress.goals));
    if (parts.relationships && progress.circle)
        addCircle(*progress.circle, &headlines);
    if (parts.attendance)
        appendIf(&headlines, attendanceSentence(progress.attendance));
    if (parts.useAndEvents)
        appendIf(&headlines, useSentence(course, progress));
    if (parts.followUps)
        appendIf(&headlines, followUpSentence(progress.followUps));
    return headlines;
}

QList<Sentence> questionsOf(const MemberCourse &course, const CourseProgress &progress)
{
    QList<Sentence> questions;
    for (const FollowUp &followUp : progress.followUps) {
        if (followUp.isOpen())
            questions.append(
                compose(SentenceTone::Concern, Progress::tr("<b>Still open</b>: %1"), followUp.reason));
    }
    for (const MeasureSeries &series : progress.series)
        questions.append(itemQuestions(series));
    for (const GoalProgress &goal : progress.goals) {
        if (goal.hasSlipped())
            questions.append(compose(SentenceTone::Concern,
                                     Progress::tr("Rated lower than before: <b>%1</b>"), goal.goal.text));
    }
    const QStringList away = progress.circle ? movesOf(*progress.circle).away : QStringList();
    for (const QString &person : away)
        questions.append(
            compose(SentenceTone::Concern,
                    Progress::tr("Ask about <b>%1</b>: farther from what was wished than before."), person));
    questions.append(actionQuestions(course.actions));
    return questions.mid(0, mostQuestions);
}

} // namespace ipt
