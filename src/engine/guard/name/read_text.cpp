#include "engine/guard/name/read_text.h"

#include "engine/guard/name/ordinary_words.h"

namespace ipt::guard {
namespace {

bool isOpening(QChar c)
{
    return QStringView(u"\"“„«‘'([{").contains(c);
}

bool isStop(QChar c)
{
    return QStringView(u".!?…:;•").contains(c);
}

bool isBullet(QStringView lineStart)
{
    const QStringView mark = lineStart.trimmed();
    return mark.size() == 1 && QStringView(u"-*#>+").contains(mark.front());
}

/// A gap that ends a sentence, a heading or an item of a list. An opening quotation mark
/// begins a sentence where speech is announced, not where one word is quoted.
bool endsSentence(QStringView gap, bool lineEndsIt, bool speech)
{
    bool announced = speech;
    for (const QChar c : gap) {
        if (isStop(c))
            return true;
        if (c == u',')
            announced = true;
        else if (isOpening(c) && c != u'(' && c != u'\'' && announced)
            return true;
    }
    const qsizetype lines = gap.count(u'\n');
    return lines > 1 || (lines == 1 && (lineEndsIt || isBullet(gap.sliced(gap.indexOf(u'\n')))));
}

} // namespace

ReadText::ReadText(const QString &whole)
    : text(whole)
    , words(wordsOf(text))
{
    QStringList plain;
    plain.reserve(words.size());
    for (const Word &word : std::as_const(words))
        plain += word.folded;
    spanish = readsAsSpanish(plain);
}

QStringView ReadText::gapBefore(qsizetype word) const
{
    const int from = word == 0 ? 0 : words[word - 1].tail;
    return QStringView(text).sliced(from, words[word].start - from);
}

QStringView ReadText::gapAfter(qsizetype word) const
{
    const qsizetype to = word + 1 < words.size() ? words[word + 1].start : text.size();
    return QStringView(text).sliced(words[word].tail, to - words[word].tail);
}

bool ReadText::startsLine(qsizetype word) const
{
    return word == 0 || gapBefore(word).contains(u'\n');
}

bool ReadText::startsSentence(qsizetype word) const
{
    if (word == 0)
        return true;
    // An abbreviated title or an initial doesn't end a sentence.
    const QStringView gap = gapBefore(word);
    const Word &left = words[word - 1];
    if (gap.startsWith(u'.') && !gap.contains(u'\n') && (left.isInitial() || isTitle(left.folded)))
        return false;
    // A line of a list ends its item; a line of running text only wraps.
    bool shortLine = false;
    for (qsizetype before = word - 1; before > 0 && before >= word - 2 && gap.contains(u'\n'); --before)
        shortLine = shortLine || gapBefore(before).contains(u'\n');
    return endsSentence(gap, shortLine, isSpeaking(left.folded));
}

QString ReadText::wordIn(qsizetype from, qsizetype word) const
{
    if (word < 0 || word >= words.size())
        return {};
    for (qsizetype i = std::min(from, word) + 1; i <= std::max(from, word); ++i) {
        if (startsSentence(i))
            return {};
    }
    return words[word].folded;
}

} // namespace ipt::guard
