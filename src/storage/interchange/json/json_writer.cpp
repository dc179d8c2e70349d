#include "storage/interchange/json/json_writer.h"

#include <QLocale>

#include <cmath>
#include <utility>

namespace ipt::interchange {

namespace {

constexpr qsizetype Portion = 1 << 20;
/// Whole numbers up to here have one spelling as a double.
constexpr double LargestWhole = 9007199254740992.0;

} // namespace

JsonWriter::JsonWriter(Layout layout)
    : m_layout(layout)
{
}

JsonWriter::JsonWriter(Flush flush)
    : m_flush(std::move(flush))
{
    m_buffer.reserve(Portion + Portion / 8);
}

void JsonWriter::beginObject()
{
    open('{');
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::beginList()
{
    open('[');
}

void JsonWriter::endList()
{
    close(']');
}

void JsonWriter::key(std::string_view utf8)
{
    beforeValue();
    quote(utf8);
    m_buffer += m_layout == Layout::Indented ? ": " : ":";
    m_afterKey = true;
}

void JsonWriter::text(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    beforeValue();
    quote({utf8.constData(), size_t(utf8.size())});
    flush();
}

void JsonWriter::text(std::string_view utf8)
{
    beforeValue();
    quote(utf8);
}

void JsonWriter::number(double number)
{
    beforeValue();
    if (std::trunc(number) == number && std::abs(number) <= LargestWhole)
        m_buffer += QByteArray::number(qint64(number));
    else
        m_buffer += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

void JsonWriter::truth(bool truth)
{
    beforeValue();
    m_buffer += truth ? "true" : "false";
}

void JsonWriter::null()
{
    beforeValue();
    m_buffer += "null";
}

void JsonWriter::scalar(const Scalar &value)
{
    if (const QString *written = std::get_if<QString>(&value))
        text(*written);
    else if (const double *counted = std::get_if<double>(&value))
        number(*counted);
    else if (const bool *decided = std::get_if<bool>(&value))
        truth(*decided);
    else
        null();
}

void JsonWriter::finish()
{
    if (m_layout == Layout::Indented)
        m_buffer += '\n';
    if (m_flush)
        m_flush(std::exchange(m_buffer, {}));
}

QByteArray JsonWriter::take()
{
    return std::exchange(m_buffer, {});
}

void JsonWriter::beforeValue()
{
    if (std::exchange(m_afterKey, false))
        return;
    if (!std::exchange(m_first, false))
        m_buffer += ',';
    if (m_depth > 0)
        breakLine();
}

void JsonWriter::open(char bracket)
{
    beforeValue();
    m_buffer += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    --m_depth;
    if (!std::exchange(m_first, false))
        breakLine();
    m_buffer += bracket;
}

void JsonWriter::breakLine()
{
    if (m_layout == Layout::Compact)
        return;
    m_buffer += '\n';
    m_buffer.append(m_depth, ' ');
}

void JsonWriter::quote(std::string_view utf8)
{
    m_buffer += '"';
    size_t plain = 0; // where the run of bytes that need no escape began
    const auto copyUpTo = [&](size_t end) {
        m_buffer.append(utf8.data() + plain, qsizetype(end - plain));
        plain = end + 1;
    };
    for (size_t i = 0; i < utf8.size(); ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        copyUpTo(i);
        if (byte == '\n') {
            m_buffer += "\\n";
        } else if (byte < 0x20) {
            m_buffer += "\\u00" + QByteArray::number(byte, 16).rightJustified(2, '0');
        } else {
            m_buffer += '\\';
            m_buffer += utf8[i];
        }
    }
    copyUpTo(utf8.size());
    m_buffer += '"';
}

void JsonWriter::flush()
{
    if (m_flush && m_buffer.size() >= Portion) {
        m_flush(m_buffer);
        m_buffer.resize(0); // keeps the room it has
    }
}

} // namespace ipt::interchange
