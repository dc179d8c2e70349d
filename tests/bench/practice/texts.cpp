#include "bench/practice/texts.h"

#include <QRegularExpression>

#include <iterator>

namespace ipt::bench {

namespace {

// clang-format off
const char *const beginnings[] = {"ba", "bri", "ca", "da", "el", "fen", "ga", "hol", "is", "jo", "ka", "lin",
                                  "mar", "ne", "or", "pe", "qui", "ro", "sa", "ti", "ul", "ver", "wes", "yar"};
const char *const middles[] = {"bel", "dan", "der", "fi", "go", "la", "len", "mi", "nor", "ra", "ri", "sen",
                               "tha", "va", "wi", "zo"};
const char *const ends[] = {"a", "en", "er", "ia", "is", "mond", "na", "o", "ric", "ton", "win", "y"};
// clang-format on

/// The word of that number; the first few thousand numbers give different ones.
QString word(int number)
{
    const auto pick = [&number](const auto &parts) {
        const int size = int(std::size(parts));
        const QString part = QString::fromLatin1(parts[number % size]);
        number /= size;
        return part;
    };
    const QString beginning = pick(beginnings);
    const QString end = pick(ends);
    return beginning + pick(middles) + end;
}

QString capitalised(QString text)
{
    text[0] = text.at(0).toUpper();
    return text;
}

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("(?<=[.!?])\\s+"));
    return text.split(between, Qt::SkipEmptyParts);
}

} // namespace

int Texts::below(int end)
{
    return int(m_random() % unsigned(end)); // the standard's distributions differ between libraries
}

void Texts::learn(const QString &text)
{
    m_sentences += sentencesOf(text);
}

QString Texts::rareWord()
{
    // Small numbers are likelier: a few of these words are common, most are rare.
    return word(below(1 + below(4000)));
}

QString Texts::vary(const QString &text)
{
    QStringList sentences = sentencesOf(text);
    for (QString &sentence : sentences) {
        if (happens(35) && !m_sentences.isEmpty())
            sentence = m_sentences.at(below(int(m_sentences.size())));
    }
    if (happens(40))
        sentences.append(QStringLiteral("Speaks of %1 and the %2.").arg(capitalised(rareWord()), rareWord()));
    return sentences.join(QLatin1Char(' '));
}

QString Texts::name(int number) const
{
    return capitalised(word(number % 4001)) + QLatin1Char(' ') + capitalised(word((number * 7 + 13) % 4093));
}

} // namespace ipt::bench
