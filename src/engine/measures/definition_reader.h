#pragma once

#include "engine/core/result.h"
#include "engine/measures/measure_definition.h"

#include <QByteArray>

namespace ipt {

/// Everything that is wrong with a definition file, each with its place as a JSON Pointer;
/// empty where it can be used. The format is in docs/measures.md.
QList<Error> problemsInMeasureDefinition(const QByteArray &json);

/// A definition as it stands in its file, or the first thing that is wrong with it.
Result<MeasureDefinition> readMeasureDefinition(const QByteArray &json);

} // namespace ipt
