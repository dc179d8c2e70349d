#include "engine/measures/measure_plan.h"

#include "engine/measures/measure_library.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace ipt {

namespace {

constexpr int mostSessions = 60;
constexpr int mostMeasures = 200;

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(Measures)
};

/// The words for the kinds, in the order of ScheduleKind.
const QStringList &kindWords()
{
    static const QStringList words{u"each"_s,           u"every"_s, u"phase-starts"_s,
                                   u"first-and-last"_s, u"at"_s,    u"never"_s};
    return words;
}

} // namespace

MeasureSchedule scheduleAt(const DefinitionPlace &place)
{
    MeasureSchedule schedule;
    if (!place.has("when"_L1)) {
        place.expectKeys({"when"_L1}, {"sessions"_L1});
        return schedule;
    }
    schedule.kind = ScheduleKind(place.at("when"_L1).oneOf(kindWords()));
    if (schedule.kind != ScheduleKind::EveryNth && schedule.kind != ScheduleKind::AtSessions) {
        place.expectKeys({"when"_L1});
        return schedule;
    }
    place.expectKeys({"when"_L1, "sessions"_L1});
    if (!place.has("sessions"_L1))
        return schedule;
    if (schedule.kind == ScheduleKind::EveryNth) {
        schedule.every = place.number("sessions"_L1, 1, mostSessions);
        return schedule;
    }
    const QList<DefinitionPlace> sessions = place.list("sessions"_L1, 1, mostSessions);
    for (const DefinitionPlace &session : sessions)
        schedule.sessions.append(SessionNumber(session.asNumber(1, mostSessions)));
    if (!std::is_sorted(schedule.sessions.begin(), schedule.sessions.end()))
        place.at("sessions"_L1).refuse(PlanText::tr("Name the sessions in their order."));
    return schedule;
}

QJsonObject toJson(const MeasureSchedule &schedule)
{
    QJsonObject object{{u"when"_s, kindWords().at(int(schedule.kind))}};
    if (schedule.kind == ScheduleKind::EveryNth)
        object.insert(u"sessions"_s, schedule.every);
    if (schedule.kind == ScheduleKind::AtSessions) {
        QJsonArray sessions;
        for (const SessionNumber session : schedule.sessions)
            sessions.append(session.value());
        object.insert(u"sessions"_s, sessions);
    }
    return object;
}

Result<MeasureSchedule> readMeasureSchedule(const QByteArray &json)
{
    return readDefinition(json, scheduleAt);
}

GroupSchedules groupSchedulesAt(const DefinitionPlace &root)
{
    root.expectKeys({"measures"_L1});
    GroupSchedules schedules;
    if (!root.has("measures"_L1))
        return schedules;
    const QList<DefinitionPlace> entries = root.list("measures"_L1, 0, mostMeasures);
    for (const DefinitionPlace &entry : entries) {
        entry.expectKeys({"measure"_L1, "schedule"_L1});
        if (!entry.has("measure"_L1) || !entry.has("schedule"_L1))
            continue;
        const QString measure = entry.line("measure"_L1);
        if (schedules.contains(measure))
            entry.at("measure"_L1).refuse(PlanText::tr("The measure “%1” stands here twice.").arg(measure));
        schedules.insert(measure, scheduleAt(entry.at("schedule"_L1)));
    }
    return schedules;
}

Result<GroupSchedules> readGroupSchedules(const QByteArray &json)
{
    return readDefinition(json, groupSchedulesAt);
}

QByteArray toJson(const GroupSchedules &schedules)
{
    QJsonArray measures;
    for (auto each = schedules.begin(); each != schedules.end(); ++each)
        measures.append(QJsonObject{{u"measure"_s, each.key()}, {u"schedule"_s, toJson(each.value())}});
    return QJsonDocument(QJsonObject{{u"measures"_s, measures}}).toJson(QJsonDocument::Compact);
}

QList<PlannedMeasure> planFor(const MeasureLibrary &library, const GroupSchedules &own)
{
    QList<PlannedMeasure> plan;
    for (const MeasureDefinition &definition : library.all()) {
        const auto set = own.constFind(definition.id);
        const std::optional<MeasureSchedule> schedule =
            set != own.constEnd() ? std::optional(*set) : definition.schedule;
        if (schedule && schedule->kind != ScheduleKind::Never)
            plan.append({definition.id, *schedule});
    }
    return plan;
}

} // namespace ipt
