#include "storage/interchange/json/syntax_error.h"

#include <QCoreApplication>

#include <string_view>

namespace ipt::interchange {

namespace {

constexpr int NumberOutOfRange = 406; // the parser's own number for it

QString fault(const DocumentText::Place &place, const nlohmann::json::exception &exception)
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
    if (place.isPastEnd) {
        return QCoreApplication::translate(
            "Interchange", "The document ends before it is complete. Use a whole copy of it.");
    }
    return QCoreApplication::translate(
        "Interchange", "This is not JSON: a character is missing or too many here. Correct it.");
}

} // namespace

QString syntaxSentence(DocumentText &document, size_t position, const nlohmann::json::exception &exception)
{
    const DocumentText::Place place = document.placeOf(position);
    //: %1 is a whole sentence
    return QCoreApplication::translate("Interchange", "%1 (line %L2, column %L3)")
        .arg(fault(place, exception))
        .arg(place.line)
        .arg(place.column);
}

} // namespace ipt::interchange
