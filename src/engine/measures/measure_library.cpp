#include "engine/measures/measure_library.h"

#include "engine/measures/definition_reader.h"
#include "engine/measures/measure_plan.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

MeasureLibrary::MeasureLibrary(QList<MeasureDefinition> definitions)
    : m_definitions(std::move(definitions))
{
}

const MeasureDefinition *MeasureLibrary::find(const QString &id) const
{
    const auto found = std::find_if(m_definitions.begin(), m_definitions.end(),
                                    [&id](const MeasureDefinition &one) { return one.id == id; });
    return found == m_definitions.end() ? nullptr : &*found;
}

Result<void> MeasureLibrary::add(const QByteArray &json)
{
    Result<MeasureDefinition> definition = readMeasureDefinition(json);
    if (!definition)
        return definition.error();
    if (find(definition->id)) {
        return Error{ErrorKind::BadInput,
                     QCoreApplication::translate(
                         "Measures", "There is already a measure with the id “%1”. Choose another id.")
                         .arg(definition->id),
                     QStringLiteral("/id")};
    }
    m_definitions.append(std::move(*definition));
    return {};
}

Result<void> MeasureLibrary::take(const OwnDefinition &own)
{
    if (own.kind == QLatin1String("measure"))
        return add(own.body.toUtf8());
    if (own.kind == measureScheduleKind)
        return reschedule(own.id, own.body.toUtf8());
    return {};
}

Result<void> MeasureLibrary::reschedule(const QString &measure, const QByteArray &json)
{
    const auto found = std::find_if(m_definitions.begin(), m_definitions.end(),
                                    [&measure](const MeasureDefinition &one) { return one.id == measure; });
    if (found == m_definitions.end()) {
        return Error{
            ErrorKind::BadInput,
            QCoreApplication::translate("Measures", "There is no measure with the id “%1”.").arg(measure),
            {}};
    }
    const Result<MeasureSchedule> schedule = readMeasureSchedule(json);
    if (!schedule)
        return schedule.error();
    found->schedule = *schedule;
    return {};
}

MeasureLibrary MeasureLibrary::with(const QList<OwnDefinition> &own) const
{
    MeasureLibrary both = *this;
    // Measures first: a schedule may stand before the measure it is for.
    for (const bool isMeasure : {true, false}) {
        for (const OwnDefinition &definition : own) {
            if ((definition.kind == QLatin1String("measure")) == isMeasure)
                static_cast<void>(both.take(definition));
        }
    }
    return both;
}

} // namespace ipt
