#include "engine/progress/group/group_headlines.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ipt {

namespace {

struct Headlines
{
    Q_DECLARE_TR_FUNCTIONS(GroupHeadlines)
};

/// Turns are told of so many sessions, the latest ones: a single one says little.
constexpr qsizetype sessionsOfTurns = 3;
constexpr double evenFrom = 0.85;
constexpr double unevenBelow = 0.6;

template <typename Is>
int count(const GroupOverview &overview, Is is)
{
    return int(std::count_if(overview.rows.begin(), overview.rows.end(),
                             [&is](const OverviewRow &row) { return row.belongsNow && is(row); }));
}

QString number(int value)
{
    return QString::number(value);
}

void addScores(const GroupOverview &overview, QList<Sentence> *headlines)
{
    if (overview.measure.isEmpty())
        return;
    const int told = count(overview, [](const OverviewRow &row) { return row.verdict.has_value(); });
    if (told == 0) {
        headlines->append(compose(SentenceTone::Neutral,
                                  Headlines::tr("Nobody has a second <b>%1</b> to compare with yet."),
                                  overview.measureName));
        return;
    }
    const int better = count(overview, [](const OverviewRow &row) { return row.verdict == Verdict::Better; });
    const int worse = count(overview, [](const OverviewRow &row) { return row.verdict == Verdict::Worse; });
    headlines->append(compose(worse > 0    ? SentenceTone::Concern
                              : better > 0 ? SentenceTone::Good
                                           : SentenceTone::Neutral,
                              Headlines::tr("%1: <b>%2 of %3 reliably better</b>, %4 reliably worse, %5 "
                                            "without reliable change."),
                              overview.measureName, number(better), number(told), number(worse),
                              number(told - better - worse)));
}

void addGoals(const GroupOverview &overview, QList<Sentence> *headlines)
{
    const int withGoals = count(overview, [](const OverviewRow &row) { return row.goals > 0; });
    if (withGoals == 0)
        return;
    const int moved = count(overview, [](const OverviewRow &row) { return row.anyGoalMoved; });
    headlines->append(compose(moved > 0 ? SentenceTone::Good : SentenceTone::Neutral,
                              Headlines::tr("<b>%1 of %2</b> with a goal have moved on one."), number(moved),
                              number(withGoals)));
}

/// The mean evenness of the latest sessions that have one.
std::optional<double> latestEvenness(const GroupOverview &overview)
{
    double sum = 0;
    int sessions = 0;
    for (qsizetype i = overview.turns.size() - 1; i >= 0 && sessions < sessionsOfTurns; --i) {
        if (const std::optional<double> evenness = overview.turns.at(i).evenness) {
            sum += *evenness;
            ++sessions;
        }
    }
    return sessions > 0 ? std::optional(sum / sessions) : std::nullopt;
}

void addTurns(const GroupOverview &overview, QList<Sentence> *headlines)
{
    const std::optional<double> evenness = latestEvenness(overview);
    if (!evenness)
        return;
    const QString percent = number(int(std::lround(*evenness * 100)));
    if (*evenness >= evenFrom)
        headlines->append(compose(SentenceTone::Good,
                                  Headlines::tr("Turns were <b>shared evenly</b> of late (%1 %)."), percent));
    else if (*evenness < unevenBelow)
        headlines->append(compose(SentenceTone::Concern,
                                  Headlines::tr("<b>Few had most of the turns</b> of late (%1 % even)."),
                                  percent));
    else
        headlines->append(compose(SentenceTone::Neutral,
                                  Headlines::tr("Turns were <b>shared fairly evenly</b> of late (%1 %)."),
                                  percent));
}

} // namespace

QList<Sentence> headlinesOf(const GroupOverview &overview)
{
    QList<Sentence> headlines;
    if (overview.rows.isEmpty())
        return headlines;
    if (overview.phase == Phase::Inventory)
        headlines.append(
            compose(SentenceTone::Neutral,
                    Headlines::tr("The <b>inventory phase</b> is not over: change isn't looked for yet.")));
    addScores(overview, &headlines);
    addGoals(overview, &headlines);
    addTurns(overview, &headlines);
    return headlines;
}

} // namespace ipt
