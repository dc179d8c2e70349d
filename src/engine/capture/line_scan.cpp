#include "engine/capture/line_scan.h"

namespace ipt {

namespace {

bool isApostrophe(QChar sign)
{
    return sign == u'\'' || sign.unicode() == 0x2019;
}

MarkKind kindOf(QChar sign)
{
    switch (sign.unicode()) {
    case u'>':
        return MarkKind::Toward;
    case u'#':
        return MarkKind::Area;
    case u'~':
        return MarkKind::Technique;
    case u'!':
        return MarkKind::Feeling;
    default:
        return MarkKind::Speaker;
    }
}

/// `!!`, or more of them.
std::optional<CaptureMark> riskAt(QStringView line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && line[end] == u'!')
        ++end;
    if (end - at < 2)
        return std::nullopt;
    return CaptureMark{MarkKind::Risk, int(at), int(end - at), true, false, {}};
}

/// `^`, alone or before a word. A face such as ^_^ and a power such as ^2 are prose.
std::optional<CaptureMark> triggerAt(QStringView line, qsizetype at)
{
    const qsizetype next = at + 1;
    if (next < line.size()) {
        const QChar sign = line[next];
        const bool ends = sign.isSpace() || sign == u',' || sign == u'.' || sign == u';' || sign == u':';
        if (!ends && !sign.isLetter() && !(isMarkSign(sign) && sign != u'^'))
            return std::nullopt;
    }
    return CaptureMark{MarkKind::Trigger, int(at), 1, true, false, {}};
}

/// The word without an ending such as 's.
qsizetype withoutPossessive(QStringView word)
{
    return word.size() > 2 && (word.back() == u's' || word.back() == u'S') &&
                   isApostrophe(word[word.size() - 2])
               ? word.size() - 2
               : word.size();
}

} // namespace

bool startsWord(QStringView line, qsizetype at)
{
    return at == 0 || line[at - 1].isSpace();
}

bool isMarkSign(QChar sign)
{
    return sign == u'@' || sign == u'>' || sign == u'#' || sign == u'~' || sign == u'!' || sign == u'^';
}

bool canStartMarkWord(QChar sign)
{
    return sign.isLetter() || sign.isSurrogate() ||
           (sign.unicode() > 0x7F && !sign.isSpace() && !sign.isPunct());
}

bool canContinueMarkWord(QChar sign)
{
    return canStartMarkWord(sign) || sign.isDigit() || sign.isMark() || sign == u'-' || sign == u'_' ||
           isApostrophe(sign);
}

qsizetype endOfMarkWord(QStringView line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && (end == at ? canStartMarkWord(line[end]) : canContinueMarkWord(line[end])))
        ++end;
    while (end > at && (line[end - 1] == u'-' || line[end - 1] == u'_' || isApostrophe(line[end - 1])))
        --end;
    return end;
}

std::optional<CaptureMark> markAt(QStringView line, qsizetype at, const CaptureLexicon &lexicon)
{
    if (line[at] == u'^')
        return triggerAt(line, at);
    if (line[at] == u'!') {
        if (const std::optional<CaptureMark> risk = riskAt(line, at))
            return risk;
    }
    const qsizetype start = at + 1;
    const qsizetype end = endOfMarkWord(line, start);
    if (end == start)
        return std::nullopt;
    const QStringView word = line.sliced(start, end - start);
    CaptureMark mark{kindOf(line[at]), int(at), int(end - at), false, false, {}};
    CaptureLexicon::Found found = lexicon.find(mark.kind, word);
    const qsizetype bare = withoutPossessive(word);
    if (bare < word.size()) {
        const CaptureLexicon::Found owner = lexicon.find(mark.kind, word.first(bare));
        if (owner.entry) {
            found = owner;
            mark.length = int(1 + bare);
        }
    }
    mark.known = found.entry != nullptr;
    mark.ambiguous = found.ambiguous;
    if (found.entry)
        mark.value = found.entry->value;
    return mark;
}

} // namespace ipt
