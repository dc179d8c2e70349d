#include "ui/pages/workspace/palette/palette_choice.h"

#include "engine/guard/name/note_words.h"

namespace ipt {

namespace {

bool beginEachInOrder(const QString &words, const QString &letters)
{
    const QStringList held = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    auto at = held.begin();
    for (const QString &typed : letters.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        while (at != held.end() && !at->startsWith(typed))
            ++at;
        if (at == held.end())
            return false;
        ++at;
    }
    return true;
}

bool followInOrder(const QString &words, const QString &letters)
{
    qsizetype at = 0;
    for (const QChar letter : letters) {
        at = words.indexOf(letter, at) + 1;
        if (at == 0)
            return false;
    }
    return true;
}

} // namespace

std::optional<int> fitOf(const QString &words, const QString &letters)
{
    const QString held = guard::folded(words);
    const QString typed = guard::folded(letters).simplified();
    if (held.startsWith(typed))
        return 0;
    if (beginEachInOrder(held, typed))
        return 1;
    if (followInOrder(held, typed))
        return 2;
    return std::nullopt;
}

} // namespace ipt
