#include "engine/measures/own_definition_check.h"

#include "engine/definitions/read_definitions.h"
#include "engine/measures/definition_reader.h"
#include "engine/measures/measure_plan.h"

#include <QCoreApplication>

namespace ipt {

namespace {

struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(Measures)
};

QList<Error> problemsInMeasure(const OwnDefinition &own, const MeasureLibrary &builtIn)
{
    const QByteArray json = own.body.toUtf8();
    QList<Error> problems = problemsInMeasureDefinition(json);
    if (!problems.isEmpty())
        return problems;
    const Result<MeasureDefinition> measure = readMeasureDefinition(json);
    const QString where = QStringLiteral("/id");
    if (builtIn.find(measure->id)) {
        problems.append(badInput(CheckText::tr("The program comes with a measure of the id “%1”. Choose "
                                               "another id, so that scores can be told apart.")
                                     .arg(measure->id),
                                 where));
    } else if (measure->id != own.id) {
        problems.append(badInput(CheckText::tr("The measure is to be kept as “%1”, and here stands “%2”.")
                                     .arg(own.id, measure->id),
                                 where));
    }
    return problems;
}

} // namespace

QList<Error> problemsIn(const OwnDefinition &own, const MeasureLibrary &builtIn)
{
    QList<Error> problems;
    if (own.kind == QLatin1String("measure"))
        return problemsInMeasure(own, builtIn);
    if (own.kind == measureScheduleKind) {
        readDefinition(own.body.toUtf8(), problems, scheduleAt);
    } else if (own.kind == groupScheduleKind) {
        readDefinition(own.body.toUtf8(), problems, groupSchedulesAt);
    } else if (const Result<void> fine = checkOwnDefinition(own); !fine.ok()) {
        problems.append(fine.error());
    }
    return problems;
}

} // namespace ipt
