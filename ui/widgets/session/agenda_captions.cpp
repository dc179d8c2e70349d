#include "ui/widgets/session/agenda_captions.h"

#include <algorithm>

namespace ipt {

QList<CaptionPlace> placeCaptions(const QList<QRectF> &bars, const QList<double> &widths, double gap)
{
    QList<CaptionPlace> places;
    double free = bars.isEmpty() ? 0 : bars.first().left();
    for (qsizetype i = 0; i < bars.size(); ++i) {
        places.append({std::max(bars[i].left(), free), widths[i]});
        free = places[i].left + widths[i] + gap;
    }
    double end = bars.isEmpty() ? 0 : bars.last().right();
    for (qsizetype i = bars.size() - 1; i >= 0; --i) {
        places[i].left = std::min(places[i].left, end - widths[i]);
        end = places[i].left - gap;
    }
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const CaptionPlace &place = places[i];
        const bool underIt = place.left < bars[i].right() && place.left + place.width > bars[i].left();
        if (underIt && place.left >= bars.first().left())
            continue;
        for (qsizetype each = 0; each < bars.size(); ++each)
            places[each] = {bars[each].left(), std::min(widths[each], bars[each].width())};
        break;
    }
    return places;
}

} // namespace ipt
