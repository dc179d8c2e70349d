#include "reports/practice/overview_table.h"

#include <QCoreApplication>

namespace ipt {

namespace {

struct OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(OverviewTable)
};

QString nameOf(const GroupOutcome &outcome)
{
    return outcome.group.isEmpty() ? OverviewWords::tr("All groups") : outcome.name;
}

/// Nothing where the count is hidden.
QString figure(const Cell &count)
{
    return count ? QString::number(*count) : QString();
}

/// What is counted of whom, the counts and their share, one line.
QStringList line(const GroupOutcome &outcome, const QString &what, const QString &which, const Cell &count,
                 const Cell &of)
{
    return {nameOf(outcome), what, which, figure(count), figure(of), figure(percentOf(count, of))};
}

void addOutcome(QList<QStringList> *rows, const GroupOutcome &outcome)
{
    const QString members = OverviewWords::tr("Members");
    rows->append({nameOf(outcome), OverviewWords::tr("Sessions"), OverviewWords::tr("held"),
                  figure(outcome.sessionsHeld), figure(outcome.sessionsPlanned), QString()});
    rows->append(line(outcome, members, OverviewWords::tr("completed"), outcome.completed, outcome.members));
    rows->append(line(outcome, members, OverviewWords::tr("left early"), outcome.left, outcome.members));
    rows->append(line(outcome, members, OverviewWords::tr("go on"), outcome.ongoing, outcome.members));
    for (auto left = outcome.leftAfter.begin(); left != outcome.leftAfter.end(); ++left)
        rows->append(line(outcome, OverviewWords::tr("Left after session"),
                          QString::number(left.key().value()), left.value(), outcome.members));
    for (const ChangeRates &rates : outcome.change) {
        rows->append(line(outcome, rates.name, OverviewWords::tr("reliably better"), rates.better, rates.n));
        rows->append(line(outcome, rates.name, OverviewWords::tr("no change"), rates.none, rates.n));
        rows->append(line(outcome, rates.name, OverviewWords::tr("reliably worse"), rates.worse, rates.n));
    }
}

} // namespace

QList<QStringList> overviewTable(const PracticeOverview &overview)
{
    QList<QStringList> rows{{OverviewWords::tr("Group"), OverviewWords::tr("Of what"),
                             OverviewWords::tr("Which"), OverviewWords::tr("Count"), OverviewWords::tr("Of"),
                             OverviewWords::tr("Percent")}};
    for (const GroupOutcome &outcome : overview.groups)
        addOutcome(&rows, outcome);
    addOutcome(&rows, overview.all);
    rows.append({OverviewWords::tr("Counts of 1 to %1 are left out, with what would give them away.")
                     .arg(smallestCellShown - 1),
                 {},
                 {},
                 {},
                 {},
                 {}});
    return rows;
}

} // namespace ipt
