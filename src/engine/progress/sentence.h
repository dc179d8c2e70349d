#pragma once

#include <QString>

namespace ipt {

enum class SentenceTone { Neutral, Good, Concern };

/// A sentence for the reader of a page, with the part that matters in bold.
struct Sentence
{
    QString plain;
    QString rich; ///< with <b> and </b>; what came from the record is escaped
    SentenceTone tone = SentenceTone::Neutral;

    friend bool operator==(const Sentence &, const Sentence &) = default;
};

/// Fills %1, %2, … of a translated pattern, whose only markup is <b>.
template <typename... Texts>
Sentence compose(SentenceTone tone, const QString &pattern, const Texts &...texts)
{
    QString bare = pattern;
    bare.remove(QLatin1String("<b>")).remove(QLatin1String("</b>"));
    if constexpr (sizeof...(texts) == 0)
        return {bare, pattern, tone};
    else
        return {bare.arg(texts...), pattern.arg(texts.toHtmlEscaped()...), tone};
}

} // namespace ipt
