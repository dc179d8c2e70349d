#pragma once

#include "ui/theme/colours.h"

namespace ipt {

/// Where a band of so many stands among the five tones: 0 the best, 4 the worst.
int bandPlace(int band, int bands, bool higherIsBetter);
/// The ground of such a place.
Token bandTone(int place);

} // namespace ipt
