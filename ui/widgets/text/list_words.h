#pragma once

#include <QString>

namespace ipt {

/// A line of phrases with dots between them that breaks nowhere but at the dots.
inline QString brokenAtDots(QString line)
{
    const QChar unbroken = QChar::Nbsp;
    const QString dot = QStringLiteral("·");
    line.replace(QLatin1Char(' '), unbroken);
    return line.replace(dot + unbroken, dot + QLatin1Char(' '));
}

} // namespace ipt
