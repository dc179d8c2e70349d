#pragma once

#include "storage/interchange/document.h"
#include "storage/interchange/portioned_document.h"

#include "support/standard_measures.h"
#include "support/text_of.h"

#include <QBuffer>
#include <QFile>

#include <catch2/catch_all.hpp>
#include <nlohmann/json.hpp>

#include <string>
#include <vector>

/// The example that uses every key of the format, and ways to spoil it.
namespace example {

using Json = nlohmann::ordered_json;

inline QByteArray text(const char *name = "every_key.json")
{
    QFile file(QStringLiteral(IPT_TEST_DATA "/interchange/") + QLatin1StringView(name));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Read as the program reads it, with the measures that come with it.
inline ipt::Result<ipt::PracticeRecord> read(const QByteArray &document)
{
    static const ipt::MeasureLibrary measures = standardMeasures();
    return ipt::readDocument(document, measures);
}

/// The same, read in portions as an import does.
inline std::optional<ipt::Error> errorInPortions(const QByteArray &document)
{
    static const ipt::MeasureLibrary measures = standardMeasures();
    QBuffer device;
    device.setData(document);
    device.open(QIODevice::ReadOnly);
    ipt::PortionedDocument portions(device, measures);
    if (const auto error = portions.read())
        return error;
    return portions.each([](const ipt::PracticeRecord &) {});
}

inline Json parsed(const QByteArray &document)
{
    return Json::parse(document.begin(), document.end());
}

inline QByteArray written(const Json &document)
{
    return QByteArray::fromStdString(document.dump(1));
}

/// One place of the example made different.
struct Change
{
    std::string path;
    Json value;
    bool drops = false;

    void make(Json &document) const
    {
        const Json::json_pointer pointer(path);
        if (!drops) {
            document[pointer] = value;
            return;
        }
        Json &parent = document[pointer.parent_pointer()];
        if (parent.is_array())
            parent.erase(std::stoul(pointer.back()));
        else
            parent.erase(pointer.back());
    }
};

inline Change set(std::string path, Json value)
{
    return {std::move(path), std::move(value)};
}

inline Change drop(std::string path)
{
    return {std::move(path), nullptr, true};
}

/// The example with changes, the place that must be named, and words of the sentence.
struct Fault
{
    std::vector<Change> changes;
    const char *where;
    const char *words;
};

inline QByteArray changed(const std::vector<Change> &changes)
{
    Json document = parsed(text());
    for (const Change &change : changes)
        change.make(document);
    return written(document);
}

inline void checkRefused(const QByteArray &document, const char *where, const char *words)
{
    const ipt::Result<ipt::PracticeRecord> record = read(document);
    REQUIRE_FALSE(record.ok());
    CHECK(record.error().kind == ipt::ErrorKind::BadInput);
    CHECK(record.error().where == QString::fromUtf8(where));
    CHECK_THAT(record.error().sentence.toStdString(), Catch::Matchers::ContainsSubstring(words));
    CHECK(errorInPortions(document) == record.error());
}

inline void checkRefused(const Fault &fault)
{
    CAPTURE(fault.changes.front().path, fault.changes.front().value.dump().substr(0, 100));
    checkRefused(changed(fault.changes), fault.where, fault.words);
}

} // namespace example
