#pragma once

#include "ui/theme/colours.h"

namespace ipt {

/// While it lives, painting takes the light theme's colours: for pictures and print, which are looked at
/// on white.
class OnPaper
{
public:
    OnPaper();
    ~OnPaper();
    OnPaper(const OnPaper &) = delete;
    OnPaper &operator=(const OnPaper &) = delete;

private:
    Colours m_kept;
};

} // namespace ipt
