#pragma once

#include <QLocale>
#include <QTime>

namespace ipt {

/// Hours and minutes as the user's language writes them.
inline QString clockText(const QTime &time)
{
    const QLocale locale;
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
}

} // namespace ipt
