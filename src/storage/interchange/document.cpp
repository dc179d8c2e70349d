#include "storage/interchange/document.h"

#include "storage/interchange/record/shapes.h"
#include "storage/interchange/record_reader.h"
#include "storage/interchange/rules/rules.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace ipt {

using namespace interchange;

namespace {

constexpr qint64 Portion = 1 << 20;

const Shape &documentShape()
{
    static const ShapePtr<PracticeRecord> shape = interchange::document();
    return *shape;
}

bool beginsWithByteOrderMark(const QByteArray &document)
{
    return document.startsWith("\xEF\xBB\xBF") || document.startsWith("\xFF\xFE") ||
           document.startsWith("\xFE\xFF");
}

Error refusal(const QString &sentence)
{
    return {ErrorKind::BadInput, sentence, QString()};
}

Error tooLarge()
{
    return refusal(QCoreApplication::translate(
        "Interchange", "The document is larger than 2 GiB. Check that it is the right file."));
}

Error unreadable(const QFileDevice &file)
{
    return {ErrorKind::InputOutput,
            QCoreApplication::translate("Interchange", "The document cannot be read: %1.")
                .arg(file.errorString()),
            QString()};
}

} // namespace

Result<PracticeRecord> readDocument(const QByteArray &document, const MeasureLibrary &measures)
{
    if (document.size() > LargestDocument)
        return tooLarge();
    if (beginsWithByteOrderMark(document)) {
        return refusal(QCoreApplication::translate(
            "Interchange", "The document begins with a byte order mark. Save it as UTF-8 without one."));
    }
    PracticeRecord record;
    RecordReader reader({.shape = &documentShape(), .value = &record}, document);
    nlohmann::json::sax_parse(document.begin(), document.end(), &reader);
    if (reader.error())
        return *reader.error();
    // The parser takes a NUL for the end of the text and would not look at what follows.
    if (document.contains('\0')) {
        return refusal(QCoreApplication::translate(
            "Interchange",
            "The document goes on after its end, with a NUL character. Remove what follows it."));
    }
    if (const auto broken = firstBrokenRule(record, measures))
        return Error{ErrorKind::BadInput, broken->sentence, broken->where};
    return record;
}

QByteArray writeDocument(const PracticeRecord &record)
{
    JsonWriter out;
    documentShape().write(&record, out);
    out.finish();
    return out.take();
}

Result<QByteArray> loadDocument(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    QByteArray document;
    document.reserve(std::min(file.size(), LargestDocument) + 1);
    // In portions, because a pipe or device does not say how much will come.
    for (QByteArray portion; document.size() <= LargestDocument; document += portion) {
        portion = file.read(Portion);
        if (portion.isEmpty())
            break;
    }
    if (file.error() != QFileDevice::NoError)
        return unreadable(file);
    if (document.size() > LargestDocument)
        return tooLarge();
    return document;
}

} // namespace ipt
