#pragma once

#include <QString>

#include <functional>

namespace ipt {

/// One thing the palette offers.
struct PaletteChoice
{
    QString words;
    QString aside; ///< what it is, or the keys that do it at once
    std::function<void()> act;
};

} // namespace ipt
