#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace ipt {

/// One thing the palette offers.
struct PaletteChoice
{
    QString words;
    QString aside; ///< what it is, or the keys that do it at once
    std::function<void()> act;
};

/// How well letters fit words, without regard to case and accents: 0 where the words begin with them, 1 where
/// each word typed begins one of the words, in their order, 2 where the letters merely follow each other in
/// them. Nothing where they don't fit. No letters fit anything.
std::optional<int> fitOf(const QString &words, const QString &letters);

} // namespace ipt
