#include "engine/measures/measure_library.h"
#include "engine/measures/measure_plan.h"
#include "practice/door/door.h"
#include "practice/door/due_reader.h"
#include "practice/groups.h"

#include <QCoreApplication>

namespace ipt {

namespace {

struct GroupMeasuresWords
{
    Q_DECLARE_TR_FUNCTIONS(Groups)
};

} // namespace

Result<QList<MeasurePlanRow>> Groups::measurePlan(const GroupId &group) const
{
    return m_door.look(Touch(UseCase::ReadGroup, group), [&]() -> Result<QList<MeasurePlanRow>> {
        const GroupSchedules own = groupSchedules(m_door, group);
        QList<MeasurePlanRow> rows;
        for (const MeasureDefinition &definition : m_door.measures().all()) {
            MeasurePlanRow row{definition.id, definition.name, definition.about, {}, definition.schedule};
            if (const auto set = own.constFind(definition.id); set != own.constEnd())
                row.own = *set;
            rows.append(row);
        }
        return rows;
    });
}

Result<void> Groups::setMeasureSchedule(const GroupId &group, const QString &measure,
                                        const std::optional<MeasureSchedule> &schedule)
{
    return m_door.act(Touch(UseCase::EditMeasurePlan, group).about(measure), [&]() -> Result<void> {
        if (!m_door.measures().find(measure))
            return badInput(GroupMeasuresWords::tr("There is no definition of this measure."));
        GroupSchedules own = groupSchedules(m_door, group);
        if (schedule)
            own.insert(measure, *schedule);
        else
            own.remove(measure);
        const OwnDefinition kept{groupScheduleKind, group.text(), QString::fromUtf8(toJson(own))};
        if (const Result<GroupSchedules> read = readGroupSchedules(kept.body.toUtf8()); !read.ok())
            return badInput(read.error().sentence);
        if (own.isEmpty())
            m_door.file().oversight().removeDefinition(kept.kind, kept.id);
        else
            m_door.file().oversight().put(kept);
        return {};
    });
}

} // namespace ipt
