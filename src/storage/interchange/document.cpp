#include "storage/interchange/document.h"

#include "storage/interchange/document_reader.h"
#include "storage/interchange/record/shapes.h"
#include "storage/interchange/rules/rules.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace ipt {

using namespace interchange;

namespace interchange {

Error tooLarge()
{
    return refusal(QCoreApplication::translate(
        "Interchange", "The document is larger than 2 GiB. Check that it is the right file."));
}

Error unreadable(const QIODevice &device)
{
    return {ErrorKind::InputOutput,
            QCoreApplication::translate("Interchange", "The document cannot be read: %1.")
                .arg(device.errorString()),
            QString()};
}

} // namespace interchange

namespace {

constexpr qint64 Portion = 1 << 20;

} // namespace

Result<PracticeRecord> readDocument(const QByteArray &document, const MeasureLibrary &measures)
{
    QBuffer device;
    device.setData(document);
    device.open(QIODevice::ReadOnly);
    PracticeRecord record;
    if (const std::optional<Error> error = readInto(record, device))
        return *error;
    if (const auto broken = firstBrokenRule(record, measures))
        return refusal(broken->sentence, broken->where);
    return record;
}

QByteArray writeDocument(const PracticeRecord &record)
{
    static const ShapePtr<PracticeRecord> shape = interchange::document();
    JsonWriter out;
    shape->write(&record, out);
    out.finish();
    return out.take();
}

Result<std::unique_ptr<QIODevice>> openDocument(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return unreadable(*file);
    if (!file->isSequential()) {
        if (file->size() > LargestDocument)
            return tooLarge();
        return std::unique_ptr<QIODevice>(std::move(file));
    }
    // A pipe can be read only once, so what comes out of it is held.
    Result<QByteArray> content = loadDocument(path);
    if (!content.ok())
        return content.error();
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(std::move(content).value());
    buffer->open(QIODevice::ReadOnly);
    return std::unique_ptr<QIODevice>(std::move(buffer));
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
