#include "engine/definitions/read_definitions.h"

#include "engine/arc/arc.h"
#include "engine/definitions/definition_place.h"

#include <QCoreApplication>

#include <numeric>

namespace ipt {

using namespace Qt::StringLiterals;

namespace {

struct ArcDefinitionText
{
    Q_DECLARE_TR_FUNCTIONS(ArcDefinition)
};

constexpr int mostTasks = 60;
constexpr int mostSegments = 12;

QList<AgendaSegment> agendaAt(const DefinitionPlace &phase, int minutes)
{
    QList<AgendaSegment> agenda;
    const QList<DefinitionPlace> segments = phase.list("agenda"_L1, 1, mostSegments);
    for (const DefinitionPlace &segment : segments) {
        segment.expectKeys({"title"_L1, "minutes"_L1});
        agenda.append({segment.line("title"_L1), segment.number("minutes"_L1, 1, mostMinutes)});
    }
    const int sum =
        std::accumulate(agenda.begin(), agenda.end(), 0,
                        [](int total, const AgendaSegment &each) { return total + each.minutes; });
    if (!agenda.isEmpty() && sum != minutes) {
        phase.at("agenda"_L1)
            .refuse(ArcDefinitionText::tr("The agenda takes %1 minutes, the session has %2. Make them agree.")
                        .arg(sum)
                        .arg(minutes));
    }
    return agenda;
}

PlannedTask taskAt(const DefinitionPlace &place)
{
    static const QStringList words{u"each"_s, u"first"_s, u"after_first"_s, u"last"_s, u"midpoint"_s};
    static constexpr std::array whens{TaskWhen::Each, TaskWhen::First, TaskWhen::AfterFirst, TaskWhen::Last,
                                      TaskWhen::Midpoint};
    place.expectKeys({"text"_L1, "when"_L1});
    PlannedTask task;
    task.text = place.line("text"_L1);
    const DefinitionPlace when = place.at("when"_L1);
    if (when.isNumber()) {
        task.when = TaskWhen::Nth;
        task.nth = when.asNumber(1, longestArc);
    } else {
        task.when = whens[size_t(when.oneOf(words))];
    }
    return task;
}

PhasePlan phaseAt(const DefinitionPlace &place, int minutes)
{
    place.expectKeys({"phase"_L1, "first"_L1, "last"_L1, "about"_L1, "agenda"_L1, "tasks"_L1},
                     {"techniques"_L1});
    PhasePlan plan;
    plan.span.phase = place.choice<Phase>("phase"_L1);
    plan.span.first = SessionNumber(place.number("first"_L1, 1, longestArc));
    plan.span.last = SessionNumber(place.number("last"_L1, 1, longestArc));
    plan.about = place.line("about"_L1);
    plan.agenda = agendaAt(place, minutes);
    const QList<DefinitionPlace> tasks = place.list("tasks"_L1, 0, mostTasks);
    for (const DefinitionPlace &task : tasks)
        plan.tasks.append(taskAt(task));
    if (place.has("techniques"_L1))
        plan.techniques = place.lines("techniques"_L1, 0, mostTasks);
    return plan;
}

ArcTemplate arcAt(const DefinitionPlace &root)
{
    root.expectKeys({"id"_L1, "name"_L1, "description"_L1, "minutes"_L1, "phases"_L1});
    ArcTemplate arc;
    arc.id = root.id("id"_L1);
    arc.name = root.line("name"_L1);
    arc.description = root.line("description"_L1);
    arc.minutes = root.number("minutes"_L1, fewestMinutes, mostMinutes);
    const QList<DefinitionPlace> phases = root.list("phases"_L1, 3, 3);
    for (const DefinitionPlace &phase : phases)
        arc.phases.append(phaseAt(phase, arc.minutes));
    return arc;
}

} // namespace

Result<ArcTemplate> readArcTemplate(const QByteArray &bytes)
{
    Result<ArcTemplate> read = readDefinition(bytes, arcAt);
    if (read) {
        if (const Result<void> checked = checkArc(read->arc()); !checked)
            return checked.error();
    }
    return read;
}

} // namespace ipt
