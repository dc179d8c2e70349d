#pragma once

#include <QString>
#include <QStringDecoder>

#include <string_view>
#include <variant>

namespace ipt::interchange {

/// A JSON value without parts. Whole numbers that a double cannot hold exactly are refused
/// before they would become one.
using Scalar = std::variant<std::nullptr_t, bool, double, QString>;

/// Exactly the text that was written: QString::fromUtf8 would swallow a leading U+FEFF.
inline QString fromUtf8(std::string_view utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder.decode(QByteArrayView(utf8.data(), qsizetype(utf8.size())));
}

} // namespace ipt::interchange
