#include "storage/interchange/shape/scalars.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ipt::interchange {

namespace {

constexpr qsizetype LongestLine = 500;
constexpr qsizetype LongestText = 200000;

qsizetype codePoints(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar unit) { return !unit.isLowSurrogate(); });
}

void writeText(const QString &text, JsonWriter &out)
{
    out.text(text);
}

QString lengthExpectation(qsizetype minimum, qsizetype maximum)
{
    if (minimum == 0) {
        return QCoreApplication::translate("Interchange",
                                           "This must be text in quotation marks of at most %L1 characters.")
            .arg(maximum);
    }
    return QCoreApplication::translate("Interchange",
                                       "This must be text in quotation marks of %L1 to %L2 characters.")
        .arg(minimum)
        .arg(maximum);
}

QString lineExpectation()
{
    return QCoreApplication::translate("Interchange", "This must be text in quotation marks of %L1 to %L2 "
                                                      "characters, on one line.")
        .arg(1)
        .arg(LongestLine);
}

std::optional<QString> readLine(const Scalar &given)
{
    std::optional<QString> text = detail::readText(given, 1, LongestLine);
    if (text && (text->contains(QLatin1Char('\n')) || text->contains(QLatin1Char('\r'))))
        return std::nullopt;
    return text;
}

ShapePtr<QString> limited(qsizetype minimum, qsizetype maximum)
{
    return std::make_shared<ScalarShape<QString>>(
        [=] { return lengthExpectation(minimum, maximum); },
        [=](const Scalar &given) { return detail::readText(given, minimum, maximum); }, writeText);
}

/// A time of some precision, written as text.
template <typename T, typename Parse, typename TextOf>
ShapePtr<T> time(QString (*expectation)(), Parse parse, TextOf textOf)
{
    return std::make_shared<ScalarShape<T>>(
        expectation,
        [parse](const Scalar &given) -> std::optional<T> {
            const QString *written = std::get_if<QString>(&given);
            return written ? parse(*written) : std::nullopt;
        },
        [textOf](const T &value, JsonWriter &out) { out.text(textOf(value)); });
}

QString dayExpectation()
{
    return QCoreApplication::translate("Interchange",
                                       "This must be a day that exists, written as YYYY-MM-DD.");
}

QString instantExpectation()
{
    return QCoreApplication::translate("Interchange", "This must be a date and time that exist, with the "
                                                      "offset, such as 2026-02-03T18:00:00-05:00.");
}

QString whenExpectation()
{
    return QCoreApplication::translate("Interchange", "This must be a year, a month or a day that exists, "
                                                      "written as YYYY, YYYY-MM or YYYY-MM-DD.");
}

QString truthExpectation()
{
    return QCoreApplication::translate("Interchange", "This must be true or false, without quotation marks.");
}

QString numberExpectation(double minimum, std::optional<double> below)
{
    if (!below) {
        return QCoreApplication::translate("Interchange", "This must be a number of at least %L1.")
            .arg(minimum);
    }
    return QCoreApplication::translate("Interchange", "This must be a number of at least %L1 and below %L2.")
        .arg(minimum)
        .arg(*below);
}

} // namespace

namespace detail {

std::optional<QString> readText(const Scalar &given, qsizetype minimum, qsizetype maximum)
{
    const QString *text = std::get_if<QString>(&given);
    if (!text)
        return std::nullopt;
    const qsizetype length = codePoints(*text);
    if (length < minimum || length > maximum)
        return std::nullopt;
    return *text;
}

std::optional<int> readWhole(const Scalar &given, int minimum, int maximum)
{
    const double *number = std::get_if<double>(&given);
    if (!number || std::trunc(*number) != *number || *number < minimum || *number > maximum)
        return std::nullopt;
    return int(*number);
}

QString idExpectation()
{
    return lengthExpectation(1, 64);
}

QString wholeExpectation(int minimum, int maximum)
{
    if (minimum == std::numeric_limits<int>::min()) {
        return QCoreApplication::translate("Interchange", "This must be a whole number of at most %L1.")
            .arg(maximum);
    }
    if (maximum == std::numeric_limits<int>::max()) {
        return QCoreApplication::translate("Interchange", "This must be a whole number of at least %L1.")
            .arg(minimum);
    }
    return QCoreApplication::translate("Interchange", "This must be a whole number from %L1 to %L2.")
        .arg(minimum)
        .arg(maximum);
}

QString wordExpectation(const QStringList &words)
{
    return QCoreApplication::translate("Interchange", "This must be one of these words: %1.")
        .arg(words.join(QStringLiteral(", ")));
}

} // namespace detail

ShapePtr<QString> line()
{
    return std::make_shared<ScalarShape<QString>>(lineExpectation, readLine, writeText);
}

ShapePtr<QString> text()
{
    return limited(0, LongestText);
}

ShapePtr<QString> words()
{
    return limited(1, LongestText);
}

ShapePtr<QString> identifier()
{
    return limited(1, 64);
}

ShapePtr<QString> upTo(qsizetype characters)
{
    return limited(0, characters);
}

ShapePtr<bool> truth()
{
    return std::make_shared<ScalarShape<bool>>(
        truthExpectation,
        [](const Scalar &given) -> std::optional<bool> {
            const bool *truth = std::get_if<bool>(&given);
            return truth ? std::optional(*truth) : std::nullopt;
        },
        [](bool value, JsonWriter &out) { out.truth(value); });
}

ShapePtr<QDate> day()
{
    return time<QDate>(dayExpectation, parseDay, dayText);
}

ShapePtr<Instant> instant()
{
    return time<Instant>(instantExpectation, Instant::parse, [](const Instant &at) { return at.text(); });
}

ShapePtr<PartialDate> when()
{
    return time<PartialDate>(whenExpectation, PartialDate::parse,
                             [](const PartialDate &date) { return date.text(); });
}

ShapePtr<double> number(double minimum, std::optional<double> below)
{
    return std::make_shared<ScalarShape<double>>([=] { return numberExpectation(minimum, below); },
                                                 [=](const Scalar &given) -> std::optional<double> {
                                                     const double *number = std::get_if<double>(&given);
                                                     if (!number || *number < minimum ||
                                                         (below && *number >= *below))
                                                         return std::nullopt;
                                                     return *number;
                                                 },
                                                 [](double value, JsonWriter &out) { out.number(value); });
}

ShapePtr<std::optional<int>> wholeOrNull()
{
    constexpr int minimum = std::numeric_limits<int>::min();
    constexpr int maximum = std::numeric_limits<int>::max();
    return std::make_shared<ScalarShape<std::optional<int>>>(
        [] {
            return QCoreApplication::translate("Interchange",
                                               "This must be a whole number from %L1 to %L2, or null.")
                .arg(minimum)
                .arg(maximum);
        },
        [](const Scalar &given) -> std::optional<std::optional<int>> {
            if (std::holds_alternative<std::nullptr_t>(given))
                return std::optional<int>();
            if (const std::optional<int> number = detail::readWhole(given, minimum, maximum))
                return number;
            return std::nullopt;
        },
        [](const std::optional<int> &value, JsonWriter &out) {
            if (value)
                out.number(*value);
            else
                out.null();
        });
}

} // namespace ipt::interchange
