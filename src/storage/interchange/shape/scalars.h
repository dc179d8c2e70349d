#pragma once

#include "engine/core/time.h"
#include "engine/record/words.h"
#include "storage/interchange/shape/shape.h"

#include <QStringList>

#include <functional>
#include <limits>
#include <type_traits>
#include <utility>

/// Shapes of the values without parts, called what the schema calls them.
namespace ipt::interchange {

template <typename T>
class ScalarShape final : public ShapeOf<T>
{
public:
    /// Asked for when it is needed, so that it is in the user's language.
    using Expectation = std::function<QString()>;
    /// Nothing where what was given is not as expected.
    using Read = std::function<std::optional<T>(const Scalar &)>;
    using Write = std::function<void(const T &, JsonWriter &)>;

    ScalarShape(Expectation expectation, Read read, Write write)
        : m_expectation(std::move(expectation))
        , m_read(std::move(read))
        , m_write(std::move(write))
    {
    }

    Shape::Form form() const override { return Shape::Form::Simple; }
    QString expectation() const override { return m_expectation(); }
    void write(const void *value, JsonWriter &out) const override { m_write(this->in(value), out); }
    MaybeRefused take(void *value, const Scalar &given) const override
    {
        std::optional<T> read = m_read(given);
        if (!read)
            return Refusal{m_expectation()};
        this->in(value) = *std::move(read);
        return std::nullopt;
    }

private:
    Expectation m_expectation;
    Read m_read;
    Write m_write;
};

/// One line of 1 to 500 characters.
ShapePtr<QString> line();
/// Up to 200,000 characters.
ShapePtr<QString> text();
/// Up to 200,000 characters, at least one.
ShapePtr<QString> words();
/// Up to so many characters.
ShapePtr<QString> upTo(qsizetype characters);
ShapePtr<bool> truth();
ShapePtr<QDate> day();
ShapePtr<Instant> instant();
ShapePtr<PartialDate> when();
/// `minimum` or more, and less than `below` where that is given.
ShapePtr<double> number(double minimum, std::optional<double> below = std::nullopt);

namespace detail {

std::optional<QString> readText(const Scalar &given, qsizetype minimum, qsizetype maximum);
std::optional<int> readWhole(const Scalar &given, int minimum, int maximum);
QString idExpectation();
QString wholeExpectation(int minimum, int maximum);
QString wordExpectation(const QStringList &words);

} // namespace detail

/// Text of 1 to 64 characters that is an id without a strong type.
ShapePtr<QString> identifier();

/// An id of 1 to 64 characters.
template <typename Id>
ShapePtr<Id> id()
{
    return std::make_shared<ScalarShape<Id>>(
        &detail::idExpectation,
        [](const Scalar &given) -> std::optional<Id> {
            std::optional<QString> text = detail::readText(given, 1, 64);
            if (!text)
                return std::nullopt;
            return Id(*std::move(text));
        },
        [](const Id &value, JsonWriter &out) { out.text(value.text()); });
}

/// A whole number from `minimum` to `maximum`, as an int or as a strong type over one.
template <typename T = int>
ShapePtr<T> whole(int minimum, int maximum = std::numeric_limits<int>::max())
{
    return std::make_shared<ScalarShape<T>>([=] { return detail::wholeExpectation(minimum, maximum); },
                                            [=](const Scalar &given) -> std::optional<T> {
                                                const std::optional<int> number =
                                                    detail::readWhole(given, minimum, maximum);
                                                if (!number)
                                                    return std::nullopt;
                                                return T(*number);
                                            },
                                            [](const T &value, JsonWriter &out) {
                                                if constexpr (std::is_same_v<T, int>)
                                                    out.number(value);
                                                else
                                                    out.number(value.value());
                                            });
}

/// A whole number or null.
ShapePtr<std::optional<int>> wholeOrNull();

/// One of an enumeration's words.
template <typename E>
ShapePtr<E> oneOf()
{
    const auto allWords = [] {
        QStringList words;
        for (const auto &[value, word] : WordsOf<E>::all)
            words << word;
        return words;
    };
    return std::make_shared<ScalarShape<E>>([allWords] { return detail::wordExpectation(allWords()); },
                                            [](const Scalar &given) -> std::optional<E> {
                                                const QString *text = std::get_if<QString>(&given);
                                                return text ? fromWord<E>(*text) : std::nullopt;
                                            },
                                            [](E value, JsonWriter &out) {
                                                const QLatin1StringView word = wordOf(value);
                                                out.text(std::string_view(word.data(), word.size()));
                                            });
}

} // namespace ipt::interchange
