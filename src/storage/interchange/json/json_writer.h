#pragma once

#include "storage/interchange/json/scalar.h"

#include <QByteArray>

#include <functional>

namespace ipt::interchange {

/// Writes one JSON value as UTF-8, piece by piece in the order it is told. The caller
/// keeps objects and lists balanced and gives each value of an object its key.
class JsonWriter
{
public:
    /// Takes what has been written so far; may throw where it cannot be kept.
    using Flush = std::function<void(const QByteArray &)>;

    enum class Layout { Indented, Compact };

    /// Gathers everything for take().
    explicit JsonWriter(Layout layout = Layout::Indented);
    /// Hands the text over in portions of about a megabyte, so that memory stays flat.
    explicit JsonWriter(Flush flush);

    void beginObject();
    void endObject();
    void beginList();
    void endList();
    void key(std::string_view utf8);

    void text(const QString &text);
    void text(std::string_view utf8);
    /// A whole number is written without a fraction, any other with as many digits as make
    /// it the same number when it is read again.
    void number(double number);
    void truth(bool truth);
    void null();
    void scalar(const Scalar &value);

    /// The end of the document.
    void finish();
    /// All that has been written, where no flush was given.
    QByteArray take();

private:
    void beforeValue();
    void open(char bracket);
    void close(char bracket);
    void breakLine();
    void quote(std::string_view utf8);
    void flush();

    Layout m_layout = Layout::Indented;
    Flush m_flush;
    QByteArray m_buffer;
    int m_depth = 0;
    bool m_first = true;
    bool m_afterKey = false;
};

} // namespace ipt::interchange
