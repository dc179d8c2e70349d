#pragma once

#include <QString>

#include <catch2/catch_tostring.hpp>

/// Lets a failing check print a QString as its text.
template <>
struct Catch::StringMaker<QString>
{
    static std::string convert(const QString &text) { return '"' + text.toStdString() + '"'; }
};
