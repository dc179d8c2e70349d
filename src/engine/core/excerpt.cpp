#include "engine/core/excerpt.h"

#include <algorithm>

namespace ipt {

namespace {

constexpr QChar ellipsis(u'…');
constexpr qsizetype shownBefore = 40;

} // namespace

QString openingOf(const QString &text, qsizetype longest)
{
    const QString line = text.simplified();
    if (line.size() <= longest)
        return line;
    // The room that is left beside the ellipsis may end just where a word does.
    qsizetype end = line.lastIndexOf(QLatin1Char(' '), std::max<qsizetype>(0, longest - 1));
    if (end <= 0) {
        end = std::max<qsizetype>(0, longest - 1);
        if (end > 0 && line[end - 1].isHighSurrogate())
            --end;
    }
    while (end > 1 && QStringView(u",;:–-").contains(line[end - 1]))
        --end;
    return line.left(end).trimmed() + ellipsis;
}

QString excerptAround(const QString &text, qsizetype at, qsizetype longest)
{
    const QString before = text.left(std::max<qsizetype>(0, at));
    // On one line the place is where what comes before it ends.
    const QString line = text.simplified();
    qsizetype place = before.simplified().size();
    place = std::min(place, line.size());
    const qsizetype from =
        place > shownBefore ? line.lastIndexOf(QLatin1Char(' '), place - shownBefore) + 1 : 0;
    if (from == 0)
        return openingOf(line, longest);
    return ellipsis + QLatin1Char(' ') + openingOf(line.mid(from), longest - 2);
}

QString excerptOf(const QString &text, const QStringList &words)
{
    qsizetype first = -1;
    for (const QString &word : words) {
        const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
        first = at >= 0 && (first < 0 || at < first) ? at : first;
    }
    return excerptAround(text, first);
}

} // namespace ipt
