#pragma once

#include <QRandomGenerator>
#include <QString>

namespace ipt {

/// A new identifier of that kind: a letter or two and twelve random ones, so that two laptops never
/// give the same one. It tells nothing of what it names.
template <typename AnyId>
AnyId newId(QLatin1StringView kind)
{
    static constexpr char letters[] = "23456789abcdefghjkmnpqrstuvwxyz";
    QString text = kind + QLatin1Char('-');
    for (int i = 0; i < 12; ++i)
        text += QLatin1Char(letters[QRandomGenerator::system()->bounded(int(sizeof letters) - 1)]);
    return AnyId(text);
}

} // namespace ipt
