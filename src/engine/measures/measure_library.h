#pragma once

#include "engine/core/result.h"
#include "engine/measures/measure_definition.h"
#include "engine/record/practice_record.h"

#include <QList>

namespace ipt {

/// The measures that a practice can use: the ones that come with the program and its own.
class MeasureLibrary
{
public:
    MeasureLibrary() = default;
    explicit MeasureLibrary(QList<MeasureDefinition> definitions);

    const QList<MeasureDefinition> &all() const { return m_definitions; }
    /// Nothing where no definition has the id. Valid as long as the library is unchanged.
    const MeasureDefinition *find(const QString &id) const;

    /// Reads a definition file and takes it in. Refuses one that is wrong and one whose id
    /// is taken, and says what to do.
    Result<void> add(const QByteArray &json);

    /// Takes in one of the practice's own: a `measure`, or a `measure-schedule`, whose id is that
    /// of the measure it is for. Other kinds are not for here and change nothing.
    Result<void> take(const OwnDefinition &own);

    /// This library with all of the practice's own. One that can't be read stays out: scores that
    /// need it are then shown as stored.
    MeasureLibrary with(const QList<OwnDefinition> &own) const;

private:
    Result<void> reschedule(const QString &measure, const QByteArray &json);

    QList<MeasureDefinition> m_definitions;
};

} // namespace ipt
