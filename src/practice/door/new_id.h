#pragma once

#include <QRandomGenerator>
#include <QString>

#include <array>

namespace ipt {

/// A new identifier of that kind: a letter or two and twelve random ones, so that two laptops never
/// give the same one. It tells nothing of what it names.
template <typename AnyId>
AnyId newId(QLatin1StringView kind)
{
    static constexpr char letters[] = "23456789abcdefghjkmnpqrstuvwxyz";
    constexpr quint64 count = sizeof letters - 1;
    std::array<quint32, 12> random;
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    QString text = kind + QLatin1Char('-');
    for (const quint32 number : random)
        text += QLatin1Char(letters[number * count >> 32]);
    return AnyId(text);
}

} // namespace ipt
