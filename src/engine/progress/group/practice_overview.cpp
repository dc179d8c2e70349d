#include "engine/progress/group/practice_overview.h"

#include "engine/arc/arc.h"
#include "engine/participation/participation.h"

#include <algorithm>
#include <initializer_list>

namespace ipt {

namespace {

void add(Cell *sum, const Cell &part)
{
    *sum = sum->value_or(0) + part.value_or(0);
}

/// The measures that tell of this group: those taken in it, and those taken in none.
QList<MeasureTaken> measuresIn(const GroupCourse &course)
{
    QList<MeasureTaken> measures;
    for (const MeasureTaken &taken : course.measures) {
        if (!taken.group || taken.group == course.group.id)
            measures.append(taken);
    }
    return measures;
}

QList<ChangeRates> ratesOf(const GroupCourse &course, const MeasureLibrary &library)
{
    // The latest verdict of each member; the day decides, then the order.
    QHash<QString, QHash<MemberId, ScoredMeasure>> latest;
    for (const ScoredMeasure &scored : scoreMeasures(measuresIn(course), library)) {
        if (!scored.change.verdict)
            continue;
        QHash<MemberId, ScoredMeasure> &ofMeasure = latest[scored.taken.measure];
        const auto known = ofMeasure.constFind(scored.taken.member);
        if (known == ofMeasure.constEnd() || known->taken.taken <= scored.taken.taken)
            ofMeasure.insert(scored.taken.member, scored);
    }
    QList<ChangeRates> rates;
    for (const MeasureDefinition &definition : library.all()) {
        if (!definition.reliableChange)
            continue;
        ChangeRates rate;
        rate.measure = definition.id;
        rate.name = definition.name;
        for (const ScoredMeasure &scored : latest.value(definition.id)) {
            const Verdict verdict = *scored.change.verdict;
            add(verdict == Verdict::Better  ? &rate.better
                : verdict == Verdict::Worse ? &rate.worse
                                            : &rate.none,
                1);
            add(&rate.n, 1);
        }
        rates.append(rate);
    }
    return rates;
}

void addOutcome(GroupOutcome *all, const GroupOutcome &outcome)
{
    all->sessionsHeld += outcome.sessionsHeld;
    all->sessionsPlanned += outcome.sessionsPlanned;
    add(&all->completed, outcome.completed);
    add(&all->left, outcome.left);
    add(&all->ongoing, outcome.ongoing);
    add(&all->members, outcome.members);
    for (auto left = outcome.leftAfter.begin(); left != outcome.leftAfter.end(); ++left)
        add(&all->leftAfter[left.key()], left.value());
    if (all->change.isEmpty()) {
        all->change = outcome.change;
        return;
    }
    for (qsizetype i = 0; i < outcome.change.size(); ++i) {
        add(&all->change[i].better, outcome.change.at(i).better);
        add(&all->change[i].none, outcome.change.at(i).none);
        add(&all->change[i].worse, outcome.change.at(i).worse);
        add(&all->change[i].n, outcome.change.at(i).n);
    }
}

bool isSmall(const Cell &cell)
{
    return cell && *cell > 0 && *cell < smallestCellShown;
}

/// Hides the parts of a whole where one of them is small, and the whole where it is small.
/// True where anything was hidden.
bool hideSmall(const QList<Cell *> &parts, Cell *whole)
{
    const bool hide = isSmall(*whole) || std::any_of(parts.begin(), parts.end(),
                                                     [](const Cell *part) { return isSmall(*part); });
    if (isSmall(*whole))
        whole->reset();
    if (hide) {
        for (Cell *part : parts)
            part->reset();
    }
    return hide;
}

/// The parts and the whole of each distribution in an outcome, always in the same order.
QList<std::pair<QList<Cell *>, Cell *>> distributionsOf(GroupOutcome *outcome)
{
    QList<std::pair<QList<Cell *>, Cell *>> distributions{
        {{&outcome->completed, &outcome->left, &outcome->ongoing}, &outcome->members}};
    for (ChangeRates &rate : outcome->change)
        distributions.append({{&rate.better, &rate.none, &rate.worse}, &rate.n});
    return distributions;
}

void hideDropOut(GroupOutcome *outcome)
{
    const bool hide = !outcome->left || std::any_of(outcome->leftAfter.begin(), outcome->leftAfter.end(),
                                                    [](const Cell &cell) { return isSmall(cell); });
    if (hide)
        outcome->leftAfter.clear();
}

} // namespace

GroupOutcome outcomeOf(const GroupCourse &course, const MeasureLibrary &library)
{
    GroupOutcome outcome;
    outcome.group = course.group.id;
    outcome.name = course.group.name;
    outcome.sessionsPlanned = sessionCount(course.group.arc);
    const SessionNumber last(outcome.sessionsPlanned);
    bool isLastHeld = false;
    for (const Session &session : course.group.sessions) {
        outcome.sessionsHeld += session.state == SessionState::Held;
        isLastHeld = isLastHeld || (session.number == last && session.state == SessionState::Held);
    }
    const QList<Participation> &spans = course.group.participation;
    for (const MemberId &member : everyMember(spans)) {
        add(&outcome.members, 1);
        // A member who came back counts by the last span.
        const auto span = std::find_if(spans.rbegin(), spans.rend(),
                                       [&member](const Participation &one) { return one.member == member; });
        if (span->left && *span->left < last) {
            add(&outcome.left, 1);
            add(&outcome.leftAfter[*span->left], 1);
        } else {
            add(isLastHeld ? &outcome.completed : &outcome.ongoing, 1);
        }
    }
    outcome.change = ratesOf(course, library);
    return outcome;
}

PracticeOverview practiceOverviewOf(const QList<GroupOutcome> &groups)
{
    PracticeOverview overview;
    overview.groups = groups;
    for (const GroupOutcome &outcome : groups)
        addOutcome(&overview.all, outcome);
    return overview;
}

PracticeOverview practiceOverviewOf(const QList<GroupCourse> &groups, const MeasureLibrary &library)
{
    QList<GroupOutcome> outcomes;
    for (const GroupCourse &course : groups)
        outcomes.append(outcomeOf(course, library));
    return practiceOverviewOf(outcomes);
}

PracticeOverview withoutSmallCells(PracticeOverview overview)
{
    const auto ofAll = distributionsOf(&overview.all);
    QList<int> hiddenGroups(ofAll.size(), 0);
    int dropOutsHidden = 0;
    for (GroupOutcome &outcome : overview.groups) {
        const auto distributions = distributionsOf(&outcome);
        for (qsizetype i = 0; i < distributions.size(); ++i)
            hiddenGroups[i] += hideSmall(distributions.at(i).first, distributions.at(i).second);
        const bool hadDropOut = !outcome.leftAfter.isEmpty();
        hideDropOut(&outcome);
        dropOutsHidden += hadDropOut && outcome.leftAfter.isEmpty();
    }
    for (qsizetype i = 0; i < ofAll.size(); ++i) {
        const auto &[parts, whole] = ofAll.at(i);
        hideSmall(parts, whole);
        if (hiddenGroups.at(i) == 1) {
            for (Cell *part : parts)
                part->reset();
            whole->reset();
        }
    }
    hideDropOut(&overview.all);
    if (dropOutsHidden == 1)
        overview.all.leftAfter.clear();
    return overview;
}

std::optional<int> percentOf(const Cell &part, const Cell &whole)
{
    if (!part || !whole || *whole == 0)
        return std::nullopt;
    return (200 * *part + *whole) / (2 * *whole);
}

} // namespace ipt
