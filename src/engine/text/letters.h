#pragma once

#include <QStringList>

#include <optional>

namespace ipt {

/// A few letters that somebody types of what they want, without regard to case and accents.
class Letters
{
public:
    explicit Letters(const QString &typed);

    /// How well they fit words: 0 where the words begin with them, 1 where each word typed begins one of the
    /// words, in their order, 2 where the letters merely follow each other in them. Nothing where they don't
    /// fit. No letters fit anything.
    std::optional<int> fit(const QString &words) const { return fitFolded(plain(words)); }
    /// The same for words that went through plain(): of thousands that differ little, each piece once.
    std::optional<int> fitFolded(const QString &words) const;
    /// Words without case and accents.
    static QString plain(const QString &words);

private:
    QString m_typed;
    QStringList m_words;
};

} // namespace ipt
