#include "engine/text/letters.h"

#include "engine/guard/name/note_words.h"

namespace ipt {

namespace {

bool beginEachInOrder(const QString &words, const QStringList &typed)
{
    const QStringList held = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    auto at = held.begin();
    for (const QString &word : typed) {
        while (at != held.end() && !at->startsWith(word))
            ++at;
        if (at == held.end())
            return false;
        ++at;
    }
    return true;
}

bool followInOrder(const QString &words, const QString &typed)
{
    qsizetype at = 0;
    for (const QChar letter : typed) {
        at = words.indexOf(letter, at) + 1;
        if (at == 0)
            return false;
    }
    return true;
}

} // namespace

Letters::Letters(const QString &typed)
    : m_typed(plain(typed).simplified())
    , m_words(m_typed.split(QLatin1Char(' '), Qt::SkipEmptyParts))
{
}

std::optional<int> Letters::fitFolded(const QString &words) const
{
    if (words.startsWith(m_typed))
        return 0;
    if (beginEachInOrder(words, m_words))
        return 1;
    if (followInOrder(words, m_typed))
        return 2;
    return std::nullopt;
}

QString Letters::plain(const QString &words)
{
    return guard::folded(words);
}

} // namespace ipt
