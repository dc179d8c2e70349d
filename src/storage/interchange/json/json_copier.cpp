#include "storage/interchange/json/json_copier.h"

#include "storage/interchange/json/pointer.h"

#include <QCoreApplication>

#include <nlohmann/json.hpp>

namespace ipt::interchange {

namespace {

/// Deeper than any definition, and far from what a stack could not carry.
constexpr size_t DeepestNesting = 64;

/// Feeds a copier from the parser.
class CopyHandler final : public nlohmann::json_sax<nlohmann::json>
{
public:
    explicit CopyHandler(JsonWriter &out)
        : m_copier(out)
    {
    }

    bool null() override { return scalar(nullptr); }
    bool boolean(bool truth) override { return scalar(truth); }
    bool number_integer(std::int64_t number) override { return scalar(double(number)); }
    bool number_unsigned(std::uint64_t number) override { return scalar(double(number)); }
    bool number_float(double number, const std::string &) override { return scalar(number); }
    bool string(std::string &utf8) override { return scalar(fromUtf8(utf8)); }
    bool binary(binary_t &) override { return false; }
    bool start_object(size_t) override { return !m_copier.beginObject(); }
    bool key(std::string &text) override { return !m_copier.key(text); }
    bool end_object() override { return m_copier.end(), true; }
    bool start_array(size_t) override { return !m_copier.beginList(); }
    bool end_array() override { return m_copier.end(), true; }
    bool parse_error(size_t, const std::string &, const nlohmann::json::exception &) override
    {
        return false;
    }

private:
    bool scalar(const Scalar &value)
    {
        m_copier.scalar(value);
        return true;
    }

    JsonCopier m_copier;
};

bool copied(const QByteArray &json, JsonWriter &out)
{
    CopyHandler handler(out);
    return nlohmann::json::sax_parse(json.begin(), json.end(), &handler);
}

} // namespace

std::optional<QString> JsonCopier::beginObject()
{
    if (const auto refused = begin(true))
        return refused;
    m_out.beginObject();
    return std::nullopt;
}

std::optional<QString> JsonCopier::beginList()
{
    if (const auto refused = begin(false))
        return refused;
    m_out.beginList();
    return std::nullopt;
}

std::optional<QString> JsonCopier::begin(bool isObject)
{
    if (m_open.size() >= DeepestNesting) {
        return QCoreApplication::translate("Interchange",
                                           "This is nested too deeply. Nest it at most %L1 levels deep.")
            .arg(DeepestNesting);
    }
    m_open.push_back({.isObject = isObject});
    return std::nullopt;
}

std::optional<QString> JsonCopier::key(const std::string &utf8)
{
    Open &object = m_open.back();
    object.key = utf8;
    if (!object.keys.insert(utf8).second)
        return repeatedKey();
    m_out.key(utf8);
    return std::nullopt;
}

void JsonCopier::end()
{
    if (m_open.back().isObject)
        m_out.endObject();
    else
        m_out.endList();
    m_open.pop_back();
    valueDone();
}

void JsonCopier::scalar(const Scalar &value)
{
    m_out.scalar(value);
    valueDone();
}

QString JsonCopier::where() const
{
    QString where;
    for (const Open &open : m_open) {
        if (open.isObject && open.key.empty())
            break;
        where += open.isObject ? step(open.key) : step(open.item);
    }
    return where;
}

void JsonCopier::valueDone()
{
    if (m_open.empty())
        return;
    m_open.back().key.clear();
    ++m_open.back().item;
}

void copyJson(const QString &json, JsonWriter &out)
{
    const QByteArray utf8 = json.toUtf8();
    JsonWriter trial(JsonWriter::Layout::Compact);
    if (copied(utf8, trial)) {
        copied(utf8, out);
        return;
    }
    out.beginObject();
    out.endObject();
}

QString repeatedKey()
{
    return QCoreApplication::translate("Interchange",
                                       "This key stands twice in the same object. Keep one of them.");
}

} // namespace ipt::interchange
