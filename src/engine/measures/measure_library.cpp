#include "engine/measures/measure_library.h"

#include "engine/measures/definition_reader.h"

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

MeasureLibrary MeasureLibrary::with(const QList<OwnDefinition> &own) const
{
    MeasureLibrary both = *this;
    for (const OwnDefinition &definition : own) {
        if (definition.kind == QLatin1String("measure"))
            static_cast<void>(both.add(definition.body.toUtf8()));
    }
    return both;
}

} // namespace ipt
