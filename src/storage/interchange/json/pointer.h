#pragma once

#include "storage/interchange/json/scalar.h"

namespace ipt::interchange {

/// One step of a JSON Pointer (RFC 6901), with its slash and with ~ and / escaped.
inline QString step(QString key)
{
    return u'/' + key.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
}

inline QString step(std::string_view utf8)
{
    return step(fromUtf8(utf8));
}

inline QString step(qsizetype item)
{
    return u'/' + QString::number(item);
}

} // namespace ipt::interchange
