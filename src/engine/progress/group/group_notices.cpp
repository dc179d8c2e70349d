#include "engine/progress/group/group_notices.h"

#include "engine/progress/member/member_course.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

struct Notices
{
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

constexpr int sessionsUnheard = 2;
constexpr int fewestTurns = 5;

bool isPast(const GroupOverview &overview, std::optional<SessionNumber> midpoint)
{
    return midpoint && std::any_of(overview.sessions.begin(), overview.sessions.end(),
                                   [&midpoint](const SessionHead &session) {
                                       return hasBegun(session) && session.number >= *midpoint;
                                   });
}

void addForMember(const GroupOverview &overview, const OverviewRow &row, bool pastMidpoint,
                  QList<Sentence> *notices)
{
    if (row.verdict == Verdict::Worse)
        notices->append(compose(SentenceTone::Concern,
                                Notices::tr("<b>%1</b> is reliably worse: %2 %3 → %4."), row.called,
                                overview.measureName, QString::number(row.firstTotal.value_or(0)),
                                QString::number(row.latestTotal.value_or(0))));
    if (row.attendedSince >= sessionsUnheard)
        notices->append(compose(SentenceTone::Concern,
                                Notices::tr("<b>%1</b> has not been worked with for %2 sessions."),
                                row.called, QString::number(row.attendedSince)));
    if (pastMidpoint && row.verdict != Verdict::Better && row.verdict != Verdict::Worse && row.goals > 0 &&
        !row.anyGoalMoved)
        notices->append(
            compose(SentenceTone::Neutral,
                    Notices::tr("Past the midpoint, <b>%1</b> has not changed yet: no reliable change, no "
                                "goal that moved."),
                    row.called));
}

} // namespace

QList<Sentence> noticesOf(const GroupOverview &overview, std::optional<SessionNumber> midpoint)
{
    QList<Sentence> notices;
    const bool pastMidpoint = isPast(overview, midpoint);
    for (const OverviewRow &row : overview.rows) {
        if (row.belongsNow)
            addForMember(overview, row, pastMidpoint, &notices);
    }
    if (overview.turns.isEmpty())
        return notices;
    const SessionTurns &last = overview.turns.last();
    for (const OverviewRow &row : overview.rows) {
        if (row.member == last.most && last.mostShare > 0.5 && last.turns >= fewestTurns)
            notices.append(compose(SentenceTone::Neutral,
                                   Notices::tr("<b>%1</b> had more than half of the turns in session %2."),
                                   row.called, QString::number(last.session.value())));
    }
    return notices;
}

} // namespace ipt
