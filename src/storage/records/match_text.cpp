#include "storage/records/match_text.h"

#include <QStringList>

#include <algorithm>

namespace ipt {

namespace {

bool hasWord(const QString &words)
{
    return std::any_of(words.begin(), words.end(), [](QChar character) {
        return character.isLetterOrNumber() || character.isSurrogate();
    });
}

} // namespace

std::optional<QString> matchText(const QString &words, int lettersOfBeginning)
{
    if (!hasWord(words))
        return std::nullopt;
    QStringList quoted;
    const QStringList parts = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (QString part : parts)
        quoted.append(QLatin1Char('"') + part.replace(QLatin1Char('"'), QLatin1String("\"\"")) +
                      QLatin1Char('"'));
    const QString beginning = parts.last().size() >= lettersOfBeginning ? QStringLiteral("*") : QString();
    return quoted.join(QLatin1Char(' ')) + beginning;
}

} // namespace ipt
