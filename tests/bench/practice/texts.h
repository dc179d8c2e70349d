#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <random>

namespace ipt::bench {

/// Sentences and names that nobody wrote and nobody bears: those of the demonstration practice
/// mixed anew, with words made of syllables among them, so that an index has common words and rare
/// ones as a real one would. The same seed gives the same texts.
class Texts
{
public:
    explicit Texts(unsigned seed)
        : m_random(seed)
    {
    }

    /// Adds the text's sentences to those that are mixed.
    void learn(const QString &text);
    /// Of about the same length; about a third of its sentences are others.
    QString vary(const QString &text);
    /// A name of two words, no two of them alike before many thousands.
    QString name(int number) const;

    /// 0 to below `end`.
    int below(int end);

private:
    bool happens(int percent) { return below(100) < percent; }
    QString rareWord();

    std::mt19937 m_random;
    QStringList m_sentences;
};

} // namespace ipt::bench
