#include "engine/guard/name/note_words.h"

#include <QChar>
#include <array>

namespace ipt::guard {
namespace {

constexpr char16_t softHyphen = 0x00AD;

bool isApostrophe(char32_t c)
{
    return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x02BC || c == 0x02BB || c == 0x00B4 ||
           c == 0x0060 || c == 0xFF07 || c == 0x05F3;
}

bool isHyphen(char32_t c)
{
    return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE63 || c == 0xFF0D ||
           c == 0x05BE || c == softHyphen;
}

/// Characters that show nothing: joiners, direction marks, soft hyphens, tatweel.
bool isInvisible(char32_t c)
{
    return c == softHyphen || c == 0x0640 || c == 0x034F ||
           (QChar::category(c) == QChar::Other_Format && c != 0x00AD);
}

bool isMark(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_SpacingCombining ||
           category == QChar::Mark_Enclosing;
}

/// Marks that a careless writer leaves out: accents, Hebrew points, Arabic vowel signs. In
/// other scripts a mark is a vowel and stays.
bool isOptionalMark(char32_t c)
{
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0x1AB0 && c <= 0x1AFF) || (c >= 0x1DC0 && c <= 0x1DFF) ||
           (c >= 0x20D0 && c <= 0x20FF) || (c >= 0xFE20 && c <= 0xFE2F) || (c >= 0x0591 && c <= 0x05C7) ||
           (c >= 0x0610 && c <= 0x061A) || (c >= 0x064B && c <= 0x065F) || c == 0x0670 ||
           (c >= 0x06D6 && c <= 0x06ED);
}

bool isWordCharacter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || isMark(c);
}

/// Letters that Unicode doesn't take apart into a base and a mark, but readers do.
QLatin1StringView plainLetters(char32_t c)
{
    switch (c) {
    case 0x00DF:
    case 0x1E9E:
        return QLatin1StringView("ss");
    case 0x00E6:
        return QLatin1StringView("ae");
    case 0x0153:
        return QLatin1StringView("oe");
    case 0x00F8:
        return QLatin1StringView("o");
    case 0x0142:
        return QLatin1StringView("l");
    case 0x0111:
    case 0x00F0:
        return QLatin1StringView("d");
    case 0x0127:
        return QLatin1StringView("h");
    case 0x0131:
        return QLatin1StringView("i");
    case 0x0167:
        return QLatin1StringView("t");
    case 0x00FE:
        return QLatin1StringView("th");
    case 0x014B:
        return QLatin1StringView("n");
    }
    return {};
}

/// Arabic letters that are written for one another.
char32_t plainArabic(char32_t c)
{
    if (c == 0x0622 || c == 0x0623 || c == 0x0625 || c == 0x0671)
        return 0x0627;
    if (c == 0x0649 || c == 0x06CC)
        return 0x064A;
    if (c == 0x0629)
        return 0x0647;
    return c == 0x06A9 ? 0x0643 : c;
}

QString foldedSlowly(QStringView text)
{
    QString out;
    const auto points = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded().toUcs4();
    for (const char32_t point : points) {
        if (isOptionalMark(point) || isInvisible(point) || isApostrophe(point) || point == '.')
            continue;
        if (const auto plain = plainLetters(point); !plain.isEmpty())
            out += plain;
        else
            out += QChar::fromUcs4(plainArabic(point));
    }
    // Hangul comes apart into its letters above; put together it is compared by syllables.
    return out.normalized(QString::NormalizationForm_C);
}

char32_t pointAt(QStringView text, int at, int *size)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        *size = 2;
        return QChar::surrogateToUcs4(unit, text[at + 1]);
    }
    *size = 1;
    return unit.unicode();
}

/// True where the character at `at` holds two parts of one word together: an apostrophe or
/// an invisible character between letters, or the full stop of initials written J.D.
bool continuesWord(QStringView text, int start, int at, int size)
{
    const int next = at + size;
    if (next >= text.size())
        return false;
    int ignored = 0;
    const char32_t here = pointAt(text, at, &ignored);
    const char32_t after = pointAt(text, next, &ignored);
    if (isApostrophe(here))
        return QChar::isLetter(after);
    if (here == '.') {
        const bool lone = next + 1 == text.size() || !isWordCharacter(text[next + 1].unicode());
        const bool initial = at - start == 1 || (at - start >= 3 && text[at - 2] == u'.');
        return lone && initial && QChar::isLetter(after);
    }
    return isInvisible(here) && (isWordCharacter(after) || isInvisible(after) || isApostrophe(after));
}

/// Takes 's and its like off the end of a word.
void cutEnding(QStringView text, Word &word)
{
    static constexpr std::array endings{u"s", u"ll", u"d", u"ve", u"re", u"S"};
    for (int at = word.end - 1; at > word.start && at >= word.end - 3; --at) {
        if (!isApostrophe(text[at].unicode()))
            continue;
        const QStringView rest = text.sliced(at + 1, word.end - at - 1);
        for (const auto *ending : endings) {
            if (rest == QStringView(ending)) {
                word.end = at;
                word.possessive = true;
                return;
            }
        }
    }
}

void look(QStringView text, Word &word)
{
    cutEnding(text, word);
    const QStringView body = text.sliced(word.start, word.end - word.start);
    int letters = 0;
    bool small = false;
    for (int at = 0, size = 0; at < body.size(); at += size) {
        const char32_t point = pointAt(body, at, &size);
        if (!QChar::isLetter(point))
            continue;
        if (letters++ == 0)
            word.capital = QChar::isUpper(point) || QChar::isTitleCase(point);
        small = small || QChar::isLower(point);
    }
    word.allCapitals = word.capital && letters > 1 && !small;
    word.folded = folded(body);
    word.spelledOut = spelledOut(body);
}

} // namespace

QString folded(QStringView text)
{
    QString out(text.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool plain = (unit >= 'a' && unit <= 'z') || (unit >= '0' && unit <= '9') || unit == ' ';
        if (!plain && !(unit >= 'A' && unit <= 'Z'))
            return foldedSlowly(text);
        out[i] = QChar(plain ? unit : static_cast<char16_t>(unit + 32));
    }
    return out;
}

QString spelledOut(QStringView text)
{
    static constexpr std::array<std::pair<char16_t, const char16_t *>, 5> spellings{
        {{0x00E4, u"ae"}, {0x00F6, u"oe"}, {0x00FC, u"ue"}, {0x00F8, u"oe"}, {0x00E5, u"aa"}}};
    bool differs = false;
    for (const QChar unit : text)
        differs = differs || unit.unicode() > 0x7F;
    if (!differs)
        return {};
    const QString small = text.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    QString out = small;
    for (const auto &[letter, spelling] : spellings)
        out.replace(QChar(letter), QString::fromUtf16(spelling));
    return out == small ? QString() : folded(out);
}

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    int at = 0;
    while (at < text.size()) {
        int size = 0;
        if (!isWordCharacter(pointAt(text, at, &size))) {
            at += size;
            continue;
        }
        Word word;
        word.start = at;
        while (at < text.size()) {
            if (!isWordCharacter(pointAt(text, at, &size)) && !continuesWord(text, word.start, at, size))
                break;
            at += size;
        }
        word.end = word.tail = at;
        look(text, word);
        words += word;
    }
    return words;
}

QStringView gapBetween(QStringView text, const Word &left, const Word &right)
{
    return text.sliced(left.tail, right.start - left.tail);
}

bool joinsNames(QStringView gap)
{
    int lines = 0;
    int hyphens = 0;
    for (const QChar c : gap) {
        if (c == u'\n')
            ++lines;
        else if (isHyphen(c.unicode()))
            hyphens += c.unicode() == softHyphen ? 0 : 1;
        else if (!c.isSpace() && !isInvisible(c.unicode()))
            return false;
    }
    // A dash with a space on both sides parts two thoughts, a hyphen doesn't.
    const bool dash = hyphens > 0 && gap.front().isSpace() && gap.back().isSpace();
    return lines <= 1 && hyphens <= 1 && !dash;
}

bool dividesWord(QStringView gap)
{
    return !gap.isEmpty() && isHyphen(gap.front().unicode()) && gap.contains(u'\n') && joinsNames(gap);
}

bool isUnspaced(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return true;
    default:
        return false;
    }
}

} // namespace ipt::guard
