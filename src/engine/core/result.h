#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace ipt {

enum class ErrorKind {
    BadInput,      ///< what was given breaks a rule
    NotPermitted,  ///< the signed-in user may not do this
    SignInRefused, ///< wrong name, password or recovery key
    NotFound,      ///< what was asked for is not in the practice
    Damaged,       ///< the file is damaged, foreign or newer than this program
    InputOutput,   ///< disk full, unreadable, read-only, …
};

/// Why something was not done: one sentence for the user, saying what is wrong
/// and what to do. For documents, `where` is the JSON Pointer of the place.
struct Error
{
    ErrorKind kind = ErrorKind::BadInput;
    QString sentence;
    QString where;

    friend bool operator==(const Error &, const Error &) = default;
};

/// What was given breaks a rule; `where` for documents and forms.
inline Error badInput(QString sentence, QString where = {})
{
    return {ErrorKind::BadInput, std::move(sentence), std::move(where)};
}

/// A value, or the reason there is none.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

/// Done, or the reason it was not.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace ipt
