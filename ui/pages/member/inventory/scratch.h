#pragma once

#include <QString>

#include <functional>

namespace ipt {

/// Where the page keeps what is typed or chosen and is no part of the record yet: a list half written, the
/// place among the questions. Each user's own; an empty text forgets it.
struct Scratch
{
    std::function<QString(const QString &place)> read;
    std::function<void(const QString &place, const QString &text)> keep;
};

} // namespace ipt
