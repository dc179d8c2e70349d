#pragma once

#include "storage/interchange/json/json_writer.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ipt::interchange {

/// Takes the parts of one JSON value as a parser meets them and writes them down again,
/// refusing what the format refuses everywhere: a key twice, and nesting without end.
class JsonCopier
{
public:
    explicit JsonCopier(JsonWriter &out)
        : m_out(out)
    {
    }

    /// Each says why it refuses, with a sentence; nothing where it took the part.
    std::optional<QString> beginObject();
    std::optional<QString> beginList();
    std::optional<QString> key(const std::string &utf8);
    void end();
    void scalar(const Scalar &value);

    /// True once the value is whole.
    bool isDone() const { return m_open.empty(); }
    /// Where in the value the parser is, as a JSON Pointer below it.
    QString where() const;

private:
    struct Open
    {
        bool isObject = false;
        std::set<std::string> keys = {};
        std::string key = {};
        qsizetype item = 0;
    };

    std::optional<QString> begin(bool isObject);
    void valueDone();

    JsonWriter &m_out;
    std::vector<Open> m_open;
};

/// Writes `json`, the text of one JSON value, again as `out` lays it out. What is not JSON
/// is written as an empty object, so that the document around it stays one.
void copyJson(const QString &json, JsonWriter &out);

QString repeatedKey();

} // namespace ipt::interchange
