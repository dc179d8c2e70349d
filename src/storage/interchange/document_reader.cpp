#include "storage/interchange/document_reader.h"

#include "storage/interchange/document.h"
#include "storage/interchange/record/shapes.h"
#include "storage/interchange/record_reader.h"

#include <QCoreApplication>

namespace ipt::interchange {

namespace {

bool beginsWithByteOrderMark(DocumentText &text)
{
    const QByteArray beginning = text.beginning(3);
    return beginning.startsWith("\xEF\xBB\xBF") || beginning.startsWith("\xFF\xFE") ||
           beginning.startsWith("\xFE\xFF");
}

} // namespace

Error refusal(const QString &sentence, const QString &where)
{
    return {ErrorKind::BadInput, sentence, where};
}

std::optional<Error> readInto(PracticeRecord &record, QIODevice &device, std::function<void()> itemRead)
{
    static const ShapePtr<PracticeRecord> shape = document();
    DocumentText text(device);
    if (text.size() > LargestDocument)
        return tooLarge();
    if (beginsWithByteOrderMark(text)) {
        return refusal(QCoreApplication::translate(
            "Interchange", "The document begins with a byte order mark. Save it as UTF-8 without one."));
    }
    RecordReader reader({.shape = shape.get(), .value = &record}, text, std::move(itemRead));
    nlohmann::json::sax_parse(text.begin(), text.end(), &reader);
    if (text.hasFailed())
        return unreadable(device);
    if (reader.error())
        return reader.error();
    // The parser takes a NUL for the end of the text and would not look at what follows.
    if (text.holdsNul()) {
        return refusal(QCoreApplication::translate(
            "Interchange",
            "The document goes on after its end, with a NUL character. Remove what follows it."));
    }
    return std::nullopt;
}

} // namespace ipt::interchange
