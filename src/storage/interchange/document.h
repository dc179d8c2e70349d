#pragma once

#include "engine/core/result.h"
#include "engine/measures/measure_library.h"
#include "engine/record/practice_record.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>

/// The interchange document: one JSON object that holds all a practice keeps, as described
/// in docs/interchange.
namespace ipt {

/// Larger documents are refused, in bytes.
constexpr qint64 LargestDocument = qint64(2) << 30;

/// The record that the document holds, checked by the schema and by the rules it cannot
/// express; scores are checked where their measure is among `measures`. Where anything is
/// wrong: BadInput, with the JSON Pointer of the first place.
Result<PracticeRecord> readDocument(const QByteArray &document, const MeasureLibrary &measures);

/// The document that reads as this record: indented, in UTF-8, its keys in the schema's
/// order. The body of each own definition must be a JSON object.
QByteArray writeDocument(const PracticeRecord &record);

/// The file, to be read as a document as often as need be. BadInput where it is larger than a document may
/// be, InputOutput where it cannot be read.
Result<std::unique_ptr<QIODevice>> openDocument(const QString &path);
/// The whole of a file, to be read as a document. BadInput where it is larger than a document
/// may be, InputOutput where it cannot be read.
Result<QByteArray> loadDocument(const QString &path);

} // namespace ipt
