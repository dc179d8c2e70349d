#pragma once

#include "engine/core/result.h"

#include <exception>

namespace ipt {

/// The one exception of this layer: what kind of failure it is, and a sentence for the user.
class StorageError : public std::exception
{
public:
    StorageError(ErrorKind kind, QString sentence)
        : m_error{kind, std::move(sentence), QString()}
    {
    }

    explicit StorageError(Error error)
        : m_error(std::move(error))
    {
    }

    ErrorKind kind() const { return m_error.kind; }
    const QString &sentence() const { return m_error.sentence; }
    /// The same as the error of a Result.
    const Error &error() const { return m_error; }
    const char *what() const noexcept override { return "the practice file could not be used"; }

private:
    Error m_error;
};

} // namespace ipt
