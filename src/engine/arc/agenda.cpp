#include "engine/arc/agenda.h"

#include "engine/arc/arc.h"

#include <algorithm>
#include <numeric>

namespace ipt {

namespace {

const PhasePlan *planOf(const ArcTemplate &proposed, Phase phase)
{
    const auto found = std::find_if(proposed.phases.begin(), proposed.phases.end(),
                                    [phase](const PhasePlan &plan) { return plan.span.phase == phase; });
    return found == proposed.phases.end() ? nullptr : &*found;
}

bool isDue(const PlannedTask &task, const PhaseSpan &span, SessionNumber session,
           std::optional<SessionNumber> midpoint)
{
    switch (task.when) {
    case TaskWhen::Each:
        return true;
    case TaskWhen::First:
        return session == span.first;
    case TaskWhen::AfterFirst:
        return session > span.first || span.first == span.last;
    case TaskWhen::Last:
        return session == span.last;
    case TaskWhen::Midpoint:
        return session == midpoint;
    case TaskWhen::Nth:
        return session.value() == std::min(span.first.value() + task.nth - 1, span.last.value());
    }
    return false;
}

bool sameText(const Task &a, const Task &b)
{
    return a.text.trimmed().compare(b.text.trimmed(), Qt::CaseInsensitive) == 0;
}

} // namespace

const ArcTemplate *templateOf(const QList<ArcTemplate> &templates, const Arc &arc)
{
    const QString name = arc.name.value_or(QString()).trimmed();
    for (const ArcTemplate &each : templates) {
        if (each.name.compare(name, Qt::CaseInsensitive) == 0 ||
            each.id.compare(name, Qt::CaseInsensitive) == 0)
            return &each;
    }
    return templates.isEmpty() ? nullptr : &templates.first();
}

QList<AgendaSegment> agendaFor(const ArcTemplate &proposed, const Arc &arc, SessionNumber session)
{
    const std::optional<Phase> phase = phaseOf(arc, session);
    const PhasePlan *plan = phase ? planOf(proposed, *phase) : nullptr;
    if (!plan || plan->agenda.isEmpty())
        return {};
    QList<AgendaSegment> agenda = plan->agenda;
    const int planned =
        std::accumulate(agenda.begin(), agenda.end(), 0,
                        [](int sum, const AgendaSegment &each) { return sum + each.minutes; });
    const int wanted = minutesOf(arc);
    if (planned <= 0 || planned == wanted)
        return agenda;
    int given = 0;
    for (AgendaSegment &segment : agenda) {
        segment.minutes = segment.minutes * wanted / planned;
        given += segment.minutes;
    }
    // What rounding leaves over goes to the longest stretch, the work itself.
    std::max_element(agenda.begin(), agenda.end(), [](const AgendaSegment &a, const AgendaSegment &b) {
        return a.minutes < b.minutes;
    })->minutes += wanted - given;
    return agenda;
}

QList<Task> proposedTasks(const ArcTemplate &proposed, const Arc &arc, SessionNumber session)
{
    const std::optional<Phase> phase = phaseOf(arc, session);
    const PhasePlan *plan = phase ? planOf(proposed, *phase) : nullptr;
    if (!plan)
        return {};
    const PhaseSpan span = *spanOf(arc, *phase);
    const std::optional<SessionNumber> midpoint = midpointOf(arc);
    QList<Task> tasks;
    for (const PlannedTask &task : plan->tasks) {
        if (isDue(task, span, session, midpoint))
            tasks.append({task.text, false});
    }
    return tasks;
}

QList<Task> tasksStillProposed(const QList<Task> &proposed, const QList<Task> &own)
{
    QList<Task> open;
    for (const Task &task : proposed) {
        if (std::none_of(own.begin(), own.end(), [&task](const Task &each) { return sameText(task, each); }))
            open.append(task);
    }
    return open;
}

QStringList usualTechniques(const ArcTemplate &proposed, Phase phase)
{
    const PhasePlan *plan = planOf(proposed, phase);
    return plan ? plan->techniques : QStringList();
}

QString aboutPhase(const ArcTemplate &proposed, Phase phase)
{
    const PhasePlan *plan = planOf(proposed, phase);
    return plan ? plan->about : QString();
}

} // namespace ipt
