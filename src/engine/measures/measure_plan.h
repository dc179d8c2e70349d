#pragma once

#include "engine/core/result.h"
#include "engine/definitions/definition_place.h"
#include "engine/measures/measure_schedule.h"

#include <QByteArray>
#include <QJsonObject>
#include <QMap>

namespace ipt {

class MeasureLibrary;

/// A measure that is asked for in a group, and when.
struct PlannedMeasure
{
    QString measure; ///< the definition's id
    MeasureSchedule schedule;

    friend bool operator==(const PlannedMeasure &, const PlannedMeasure &) = default;
};

/// What a group sets for itself, by the id of the measure. Everything else is as the practice has it.
using GroupSchedules = QMap<QString, MeasureSchedule>;

/// The kind of the definition that holds a group's schedules; its id is the group's.
inline constexpr QLatin1StringView groupScheduleKind("group-schedule");
/// The kind of the definition that holds the practice's schedule of one measure; its id is the measure's.
inline constexpr QLatin1StringView measureScheduleKind("measure-schedule");

/// A schedule as it stands in a file, such as {"when": "every", "sessions": 4}.
MeasureSchedule scheduleAt(const DefinitionPlace &place);
QJsonObject toJson(const MeasureSchedule &schedule);
Result<MeasureSchedule> readMeasureSchedule(const QByteArray &json);

/// {"measures": [{"measure": "phq-9", "schedule": {"when": "each"}}]}
GroupSchedules groupSchedulesAt(const DefinitionPlace &root);
Result<GroupSchedules> readGroupSchedules(const QByteArray &json);
QByteArray toJson(const GroupSchedules &schedules);

/// What a group asks for, in the library's order: its own schedule, else the practice's or the
/// definition's. Measures that are never asked for are not among it.
QList<PlannedMeasure> planFor(const MeasureLibrary &library, const GroupSchedules &own);

} // namespace ipt
