#include "engine/guard/name/name_hits.h"

#include <QSet>
#include <optional>

namespace ipt::guard {
namespace {

bool isKnown(const NameIndex &index, const QString &name)
{
    return !index.bearersOf(name).isEmpty();
}

/// Family names that only look like several of a given name.
bool isFamilyName(const QString &word)
{
    static const QSet<QString> names{
        QStringLiteral("adams"),    QStringLiteral("andrews"),  QStringLiteral("daniels"),
        QStringLiteral("davids"),   QStringLiteral("edwards"),  QStringLiteral("jacobs"),
        QStringLiteral("matthews"), QStringLiteral("michaels"), QStringLiteral("peters"),
        QStringLiteral("phillips"), QStringLiteral("richards"), QStringLiteral("roberts"),
        QStringLiteral("rogers"),   QStringLiteral("stevens"),  QStringLiteral("vincents"),
        QStringLiteral("williams")};
    return names.contains(word);
}

/// The Whitlocks, the Joneses, and Danas’ without its apostrophe. A name that would become
/// another word (Tran, trans) or another name (William, Williams) takes the article.
std::optional<QString> singular(const ReadText &read, qsizetype at, const NameIndex &index)
{
    const Word &word = read.words[at];
    if (!word.folded.endsWith(u's') || word.folded.size() < 4)
        return std::nullopt;
    QString stem = word.folded.chopped(1);
    if (!isKnown(index, stem) && word.folded.endsWith(u"es"))
        stem = word.folded.chopped(2);
    if (!isKnown(index, stem))
        return std::nullopt;
    static const QSet<QString> counts{QStringLiteral("the"), QStringLiteral("both"), QStringLiteral("two"),
                                      QStringLiteral("los"), QStringLiteral("las"),  QStringLiteral("these")};
    const QString before = read.wordIn(at, at - 1);
    const bool counted = counts.contains(before);
    if (isFamilyName(word.folded))
        return std::nullopt;
    if (word.capital && counted)
        return stem;
    const Ordinary meaning = ordinaryMeaning(stem);
    const bool free = meaning == Ordinary::No || meaning == Ordinary::Place;
    const bool surname =
        at > 0 && read.words[at - 1].capital && !before.isEmpty() && joinsNames(read.gapBefore(at));
    const bool small = !word.capital && (!counted || stem.size() < 6);
    return free && !surname && !small && stem.size() >= 5 ? std::optional(stem) : std::nullopt;
}

/// The name behind one or two letters that Hebrew and Arabic write together with it.
std::optional<QString> withoutPrefix(const Word &word, const NameIndex &index, int *units)
{
    if (word.folded.size() < 4)
        return std::nullopt;
    const bool hebrew = word.folded.front().script() == QChar::Script_Hebrew;
    if (!hebrew && word.folded.front().script() != QChar::Script_Arabic)
        return std::nullopt;
    const QStringView prefixes = hebrew ? QStringView(u"והבלכמש") : QStringView(u"وفبلك");
    for (int cut = 1; cut <= 2 && word.folded.size() - cut >= 3 && prefixes.contains(word.folded[cut - 1]);
         ++cut) {
        if (isKnown(index, word.folded.mid(cut))) {
            *units = cut;
            return word.folded.mid(cut);
        }
    }
    return std::nullopt;
}

/// The name in front of a Korean particle or title.
std::optional<QString> withoutParticle(const Word &word, const NameIndex &index)
{
    if (word.folded.size() < 3 || word.folded.front().script() != QChar::Script_Hangul)
        return std::nullopt;
    static const QSet<QString> particles{
        QStringLiteral("이"),   QStringLiteral("가"),     QStringLiteral("은"),   QStringLiteral("는"),
        QStringLiteral("을"),   QStringLiteral("를"),     QStringLiteral("의"),   QStringLiteral("에게"),
        QStringLiteral("와"),   QStringLiteral("과"),     QStringLiteral("도"),   QStringLiteral("씨"),
        QStringLiteral("님"),   QStringLiteral("이가"),   QStringLiteral("이는"), QStringLiteral("씨가"),
        QStringLiteral("씨는"), QStringLiteral("한테"),   QStringLiteral("랑"),   QStringLiteral("이랑"),
        QStringLiteral("씨의"), QStringLiteral("에게서"), QStringLiteral("이의"), QStringLiteral("씨를")};
    for (qsizetype size = word.folded.size() - 1; size >= 2; --size) {
        if (particles.contains(word.folded.mid(size)) && isKnown(index, word.folded.left(size)))
            return word.folded.left(size);
    }
    return std::nullopt;
}

/// The end, in the text, of the first `letters` folded letters of a word.
int endOfLetters(const ReadText &read, const Word &word, qsizetype letters)
{
    for (int end = word.start + 1; end < word.end; ++end) {
        if (folded(QStringView(read.text).sliced(word.start, end - word.start)).size() >= letters)
            return end;
    }
    return word.end;
}

/// Names anywhere in a stretch written without spaces, the longest first.
void addUnspaced(const ReadText &read, qsizetype at, const NameIndex &index, QList<NameHit> &hits)
{
    const Word &word = read.words[at];
    for (int from = word.start; from < word.end;) {
        int taken = 0;
        for (int size = std::min(index.longestUnspaced(), word.end - from); size >= 2 && taken == 0; --size) {
            const QString name = folded(QStringView(read.text).sliced(from, size));
            if (isKnown(index, name)) {
                hits += NameHit{from, from + size, at, at, name, false};
                taken = size;
            }
        }
        from += std::max(taken, 1);
    }
}

/// Behind d', l' or qu'.
std::optional<NameHit> afterElision(const ReadText &read, qsizetype at, const NameIndex &index)
{
    const Word &word = read.words[at];
    const QStringView body = QStringView(read.text).sliced(word.start, word.end - word.start);
    for (qsizetype cut = 1; cut <= 2 && cut + 2 < body.size(); ++cut) {
        if (body[cut] != u'\'' && body[cut] != u'\u2019')
            continue;
        const QString rest = folded(body.sliced(cut + 1));
        if (isKnown(index, rest))
            return NameHit{word.start + static_cast<int>(cut) + 1, word.end, at, at, rest, false};
    }
    return std::nullopt;
}

/// A name of which a line end leaves one half here and one half on the next line.
std::optional<NameHit> divided(const ReadText &read, qsizetype at, const NameIndex &index)
{
    if (at + 1 >= read.words.size())
        return std::nullopt;
    const Word &left = read.words[at];
    const Word &right = read.words[at + 1];
    const QStringView gap = gapBetween(read.text, left, right);
    // Without a hyphen the halves must look like halves.
    const bool bare = (gap == u"\n" || gap == u"\r\n") && left.capital && !left.allCapitals &&
                      !right.capital && left.folded.size() + right.folded.size() >= 5 &&
                      ordinaryMeaning(left.folded) == Ordinary::No;
    const QString whole = left.folded + right.folded;
    if ((!dividesWord(gap) && !bare) || left.folded.isEmpty() || !isKnown(index, whole))
        return std::nullopt;
    return NameHit{left.start, right.end, at, at + 1, whole, false};
}

std::optional<NameHit> hitAt(const ReadText &read, qsizetype at, const NameIndex &index)
{
    const Word &word = read.words[at];
    if (const auto whole = divided(read, at, index))
        return whole;
    NameHit hit{word.start, word.end, at, at, word.folded, false};
    if (isKnown(index, word.folded))
        return hit;
    if (!word.spelledOut.isEmpty() && isKnown(index, word.spelledOut)) {
        hit.name = word.spelledOut;
        return hit;
    }
    if (const auto stem = singular(read, at, index)) {
        hit.name = *stem;
        hit.plural = true;
        return hit;
    }
    int units = 0;
    if (const auto rest = withoutPrefix(word, index, &units)) {
        hit.start = endOfLetters(read, word, units);
        hit.name = *rest;
        return hit;
    }
    if (const auto stem = withoutParticle(word, index)) {
        hit.end = endOfLetters(read, word, stem->size());
        hit.name = *stem;
        return hit;
    }
    return afterElision(read, at, index);
}

} // namespace

QList<NameHit> hitsIn(const ReadText &read, const NameIndex &index)
{
    QList<NameHit> hits;
    for (qsizetype at = 0; at < read.words.size(); ++at) {
        const uint first = QStringView(read.words[at].folded).left(2).toUcs4().value(0);
        if (index.longestUnspaced() > 0 && isUnspaced(first)) {
            addUnspaced(read, at, index, hits);
            continue;
        }
        if (const auto hit = hitAt(read, at, index)) {
            hits += *hit;
            at = hit->lastWord;
        }
    }
    return hits;
}

} // namespace ipt::guard
