#include "storage/interchange/json/syntax_error.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace ipt::interchange {

namespace {

constexpr int NumberOutOfRange = 406; // the parser's own number for it

QString fault(const QByteArray &document, size_t position, const nlohmann::json::exception &exception)
{
    const std::string_view reason(exception.what());
    if (exception.id == NumberOutOfRange)
        return QCoreApplication::translate("Interchange", "This number is too large to be kept.");
    if (reason.find("ill-formed UTF-8") != std::string_view::npos)
        return QCoreApplication::translate("Interchange", "The text is not UTF-8 here. Save it as UTF-8.");
    if (reason.find("surrogate") != std::string_view::npos) {
        return QCoreApplication::translate(
            "Interchange", "This text holds half of a surrogate pair, which is no character. Remove it.");
    }
    if (position > size_t(document.size()) || document.trimmed().isEmpty()) {
        return QCoreApplication::translate(
            "Interchange", "The document ends before it is complete. Use a whole copy of it.");
    }
    return QCoreApplication::translate(
        "Interchange", "This is not JSON: a character is missing or too many here. Correct it.");
}

} // namespace

QString syntaxSentence(const QByteArray &document, size_t position,
                       const nlohmann::json::exception &exception)
{
    const QByteArrayView read =
        QByteArrayView(document).first(std::min(qsizetype(position), document.size()));
    const auto line = 1 + std::count(read.begin(), read.end(), '\n');
    const auto column = std::max<qsizetype>(1, read.size() - 1 - read.lastIndexOf('\n'));
    //: %1 is a whole sentence
    return QCoreApplication::translate("Interchange", "%1 (line %L2, column %L3)")
        .arg(fault(document, position, exception))
        .arg(line)
        .arg(column);
}

} // namespace ipt::interchange
