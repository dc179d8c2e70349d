#include "engine/guard/clone_guard.h"

#include "engine/guard/name/note_words.h"

#include <algorithm>
#include <cstdlib>

namespace ipt {
namespace {

constexpr int runLength = 4;
constexpr int widestGap = 3;
constexpr int triesForEachRun = 8;
constexpr int leastInPassage = 6;
constexpr int leastInSection = 12;
constexpr int leastAnywhere = 25;
constexpr int leastInNote = 15;
constexpr double mostOfSection = 0.7;
constexpr double mostOfNote = 0.6;

/// A word that is what it says to the comparison, whoever it is said of.
QString leveled(const QString &word, const NameIndex &index)
{
    static const QHash<QString, QString> levels = [] {
        QHash<QString, QString> all;
        const auto add = [&all](const char *words, const char *level) {
            for (const QString &each : QString::fromLatin1(words).split(u' '))
                all.insert(each, QString::fromLatin1(level));
        };
        add("he she they", "they");
        add("him her hers his them their theirs", "them");
        add("himself herself themself themselves", "themself");
        add("was were", "was");
        add("is are", "is");
        add("has have", "has");
        return all;
    }();
    if (const auto level = levels.constFind(word); level != levels.cend())
        return *level;
    const bool name = !index.bearersOf(word).isEmpty() && guard::ordinaryMeaning(word) == guard::Ordinary::No;
    return name ? QStringLiteral("@") : word;
}

size_t hashOf(const guard::Word &word, const NameIndex &index)
{
    return qHash(leveled(word.folded, index), size_t{0x5eed});
}

size_t hashOfRun(const QList<size_t> &words, qsizetype from)
{
    return qHashRange(words.cbegin() + from, words.cbegin() + from + runLength);
}

struct Passage
{
    int start = 0; ///< in words of the section
    int end = 0;
    int otherEnd = 0; ///< in words of the other note
    int matched = 0;
    int telling = 0; ///< of the matched ones, those that count
};

struct Section
{
    QList<guard::Word> places;
    QList<size_t> words;
    QList<int> telling; ///< how many words before each one count
    QList<Passage> passages;

    int tellingIn(int from, int to) const { return telling[to] - telling[from]; }
};

bool hasDigit(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// Sentences of which a quarter is figures tell scores, and scores are written alike.
QList<int> tellingBefore(const QString &text, const QList<guard::Word> &words)
{
    constexpr int figuresShare = 4;
    QList<int> before{0};
    qsizetype start = 0;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool last = i + 1 == words.size();
        const QStringView gap = last ? QStringView() : gapBetween(text, words[i], words[i + 1]);
        const bool ends = last || gap.contains(u'.') || gap.contains(u';') || gap.contains(u'\n');
        if (!ends)
            continue;
        const auto figures = std::count_if(words.begin() + start, words.begin() + i + 1,
                                           [](const guard::Word &word) { return hasDigit(word.folded); });
        const bool tells = figures * figuresShare < i + 1 - start;
        for (; start <= i; ++start)
            before += before.last() + (tells ? 1 : 0);
    }
    return before;
}

/// The longest equal run from a word on; among equals the one that goes on where the
/// passage before it stopped.
Passage longestRun(const QList<size_t> &words, int from, const ComparedNote &other, int expected)
{
    Passage best{from, from, 0, 0, 0};
    const auto places = other.places.constFind(hashOfRun(words, from));
    if (places == other.places.cend())
        return best;
    for (const int place : *places) {
        int length = 0;
        while (from + length < words.size() && place + length < other.words.size() &&
               words[from + length] == other.words[place + length])
            ++length;
        const bool nearer = length == best.matched &&
                            std::abs(place - expected) < std::abs(best.otherEnd - best.matched - expected);
        if (length >= runLength && (length > best.matched || nearer))
            best = {from, from + length, place + length, length, 0};
    }
    return best;
}

QList<Passage> passagesIn(const Section &section, const ComparedNote &other)
{
    const QList<size_t> &words = section.words;
    QList<Passage> passages;
    int at = 0;
    while (at + runLength <= words.size()) {
        const int expected = passages.isEmpty() ? 0 : passages.last().otherEnd + at - passages.last().end;
        Passage run = longestRun(words, at, other, expected);
        if (run.matched == 0) {
            ++at;
            continue;
        }
        at = run.end;
        run.telling = section.tellingIn(run.start, run.end);
        if (!passages.isEmpty()) {
            Passage &last = passages.last();
            const int otherGap = run.otherEnd - run.matched - last.otherEnd;
            if (run.start - last.end <= widestGap && otherGap >= 0 && otherGap <= widestGap) {
                last.end = run.end;
                last.otherEnd = run.otherEnd;
                last.matched += run.matched;
                last.telling += run.telling;
                continue;
            }
        }
        passages += run;
    }
    return passages;
}

Finding findingAt(const QString &text, const Section &section, const Passage &passage, const MemberId &whose)
{
    Finding finding;
    finding.guard = GuardKind::Clone;
    finding.start = section.places[passage.start].start;
    finding.length = section.places[passage.end - 1].tail - finding.start;
    finding.text = text.mid(finding.start, finding.length);
    finding.whose = whose.text();
    return finding;
}

QList<Finding> clonesOf(const Note &note, QList<Section> &sections, const ComparedNote &other)
{
    int all = 0;
    int matched = 0;
    for (Section &section : sections) {
        section.passages = passagesIn(section, other);
        all += section.telling.last();
        for (const Passage &passage : std::as_const(section.passages))
            matched += passage.telling >= leastInPassage ? passage.telling : 0;
    }
    const bool wholeNote = matched >= leastInNote && matched >= mostOfNote * all;
    QList<Finding> found;
    for (qsizetype i = 0; i < sections.size(); ++i) {
        const Section &section = sections[i];
        for (const Passage &passage : section.passages) {
            const bool mostOfIt =
                section.tellingIn(passage.start, passage.end) >= mostOfSection * section.telling.last();
            const bool counts = passage.telling >= leastAnywhere ||
                                (passage.telling >= leastInSection && mostOfIt) ||
                                (wholeNote && passage.telling >= leastInPassage);
            if (!counts)
                continue;
            found += findingAt(note.sections[i].text, section, passage, other.whose);
            found.last().section = static_cast<int>(i);
        }
    }
    return found;
}

} // namespace

ComparedNote comparedNote(const MemberId &whose, const QList<NoteSection> &sections, const NameIndex &index)
{
    ComparedNote prepared;
    prepared.whose = whose;
    for (const NoteSection &section : sections) {
        for (const guard::Word &word : guard::wordsOf(section.text))
            prepared.words += hashOf(word, index);
        prepared.words += 0;
    }
    for (int at = 0; at + runLength <= prepared.words.size(); ++at) {
        QList<int> &places = prepared.places[hashOfRun(prepared.words, at)];
        if (places.size() < triesForEachRun)
            places += at;
    }
    return prepared;
}

QList<Finding> clonesIn(const Note &note, const QList<ComparedNote> &others, const NameIndex &index)
{
    QList<Finding> found;
    if (note.kind != NoteKind::Member || others.isEmpty())
        return found;
    QList<Section> sections;
    for (const NoteSection &each : note.sections) {
        Section section;
        section.places = guard::wordsOf(each.text);
        for (const guard::Word &word : std::as_const(section.places))
            section.words += hashOf(word, index);
        section.telling = tellingBefore(each.text, section.places);
        sections += section;
    }
    for (const ComparedNote &other : others)
        found += clonesOf(note, sections, other);
    return found;
}

} // namespace ipt
