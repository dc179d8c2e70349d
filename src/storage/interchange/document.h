#pragma once

#include "engine/core/result.h"
#include "engine/record/practice_record.h"
#include "storage/interchange/measure_shapes.h"

#include <QByteArray>

/// The interchange document: one JSON object that holds all a practice keeps, as described
/// in docs/interchange.
namespace ipt {

/// Larger documents are refused, in bytes.
constexpr qint64 LargestDocument = qint64(2) << 30;

/// The record that the document holds, checked by the schema and by the rules it cannot
/// express. Where anything is wrong: BadInput, with the JSON Pointer of the first place.
Result<PracticeRecord> readDocument(const QByteArray &document,
                                    const MeasureShapes &measures = knownMeasures());
/// The same from a file; InputOutput where it cannot be read.
Result<PracticeRecord> readDocumentFile(const QString &path, const MeasureShapes &measures = knownMeasures());

/// The document that reads as this record: indented, in UTF-8, its keys in the schema's
/// order. The body of each own definition must be a JSON object.
QByteArray writeDocument(const PracticeRecord &record);
/// The same into a file, which is there whole or not at all; InputOutput where it cannot be.
Result<void> writeDocumentFile(const PracticeRecord &record, const QString &path);

} // namespace ipt
