#include "ui/pages/progress/measure/band_tone.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ipt {

namespace {

constexpr std::array tones{&Colours::bandBest, &Colours::bandGood, &Colours::bandMild, &Colours::bandBad,
                           &Colours::bandWorst};
constexpr int worst = int(tones.size()) - 1;

} // namespace

int bandPlace(int band, int bands, bool higherIsBetter)
{
    const int rank = bands > 1 ? int(std::lround(double(band) * worst / (bands - 1))) : 0;
    return higherIsBetter ? worst - rank : rank;
}

Token bandTone(int place)
{
    return tones.at(size_t(std::clamp(place, 0, worst)));
}

} // namespace ipt
