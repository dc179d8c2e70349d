#include "engine/guard/name/name_use.h"

#include "engine/guard/name/ordinary_words.h"

#include <QSet>

namespace ipt::guard {
namespace {

/// The gap without quotation marks, brackets and asterisks around the words beside it.
QString bareGap(QStringView gap)
{
    QString bare;
    for (const QChar c : gap) {
        if (!QStringView(u"\"“„«‘'([{)]}”»’*_").contains(c))
            bare += c;
    }
    return bare.trimmed();
}

/// A month's day or year, in figures or as an ordinal.
bool isDateNumber(const QString &word)
{
    int digits = 0;
    while (digits < word.size() && word[digits].isDigit())
        ++digits;
    if (digits == 0 || digits > 4)
        return false;
    const QStringView rest = QStringView(word).sliced(digits);
    return rest.isEmpty() || rest == u"st" || rest == u"nd" || rest == u"rd" || rest == u"th";
}

bool isMonthLike(const QString &word)
{
    return ordinaryMeaning(word) == Ordinary::Month;
}

/// True where a word that can be a verb is a noun in the plural: pat answers were avoided.
bool isPluralNoun(const ReadText &read, qsizetype word)
{
    const QString after = read.wordIn(word, word + 1);
    const bool being = after == u"were" || after == u"are" || after == u"was" || after == u"is";
    return being && read.words[word].folded.endsWith(u's');
}

/// Grace was very quiet, Hope has been tearful.
bool isInPersonalState(const ReadText &read, qsizetype last)
{
    static const QSet<QString> between{QStringLiteral("been"), QStringLiteral("very"),
                                       QStringLiteral("not"),  QStringLiteral("more"),
                                       QStringLiteral("less"), QStringLiteral("again")};
    for (qsizetype at = last + 2; at <= last + 4; ++at) {
        const QString word = read.wordIn(last, at);
        if (isPersonalState(word))
            return read.wordIn(last, at + 1) != u"of";
        if (!between.contains(word) && !word.endsWith(u"ly"))
            return false;
    }
    return false;
}

/// Grace and Darnell.
bool isBesideName(const ReadText &read, qsizetype last)
{
    return read.wordIn(last, last + 1) == u"and" && !read.wordIn(last, last + 2).isEmpty() &&
           read.words[last + 2].capital && ordinaryMeaning(read.words[last + 2].folded) == Ordinary::No;
}

/// mark said, juniper's mother: somebody who writes everything small.
bool namesThoughSmall(const ReadText &read, qsizetype first, qsizetype last)
{
    if (isDeterminer(read.wordIn(first, first - 1)))
        return false;
    const QString next = read.wordIn(last, last + 1);
    return read.words[last].possessive ? isNearestKin(next) : isSpeaking(next);
}

/// What follows says that a person does something.
bool actsAsPerson(const ReadText &read, qsizetype last, Ordinary meaning)
{
    const QString next = read.wordIn(last, last + 1);
    if (next.isEmpty())
        return false;
    const QString gap = bareGap(read.gapAfter(last));
    const bool calm = meaning != Ordinary::Uncounted && meaning != Ordinary::Month;
    if (gap == u",") {
        static const QSet<QString> addressing{
            QStringLiteral("i"),      QStringLiteral("you"),   QStringLiteral("we"),   QStringLiteral("who"),
            QStringLiteral("please"), QStringLiteral("thank"), QStringLiteral("whose")};
        return addressing.contains(next) || read.words[last + 1].capital || (calm && isTelling(next));
    }
    if (!gap.isEmpty())
        return false;
    if (isTelling(next))
        return !isPluralNoun(read, last + 1);
    if (!calm && isDoing(next))
        return isInPersonalState(read, last) || isBesideName(read, last);
    if (calm && isDoing(next)) {
        // Coordinated with a thing it is a thing: will and testament, rose and thorn.
        if (next != u"and")
            return true;
        const qsizetype other = last + 2;
        const QString partner = read.wordIn(last + 1, other);
        static const QSet<QString> pronouns{QStringLiteral("i"),   QStringLiteral("he"),
                                            QStringLiteral("she"), QStringLiteral("his"),
                                            QStringLiteral("her"), QStringLiteral("they")};
        return !partner.isEmpty() && (read.words[other].capital || pronouns.contains(partner));
    }
    if (meaning == Ordinary::Word && next.endsWith(u"ed") && next.size() > 4)
        return true;
    // Adverbs stand between a person and what they do: Hope quietly said.
    return next.endsWith(u"ly") && isTelling(read.wordIn(last + 1, last + 2));
}

bool isAllCapitalsAround(const ReadText &read, qsizetype first, qsizetype last)
{
    int capitals = 0;
    int others = 0;
    for (qsizetype i = std::max<qsizetype>(0, first - 2); i < std::min(read.words.size(), last + 3); ++i) {
        if (i >= first && i <= last)
            continue;
        const Word &word = read.words[i];
        if (word.allCapitals)
            ++capitals;
        else if (!word.isInitial())
            ++others;
    }
    return capitals > others;
}

/// A word with a capital in the middle of a sentence, that is not the pronoun I.
bool isProper(const ReadText &read, qsizetype word)
{
    return word >= 0 && word < read.words.size() && read.words[word].capital &&
           !read.words[word].isInitial() && !read.startsSentence(word);
}

/// A word that begins a sentence and may yet belong to the name that follows: Penny Lane,
/// New Hope, but not Dear Dawn.
bool startsName(const QString &word)
{
    static const QSet<QString> openings{QStringLiteral("dear"), QStringLiteral("still"),
                                        QStringLiteral("just"), QStringLiteral("even"),
                                        QStringLiteral("well"), QStringLiteral("long")};
    return word == u"new" || (ordinaryMeaning(word) == Ordinary::Word && !openings.contains(word));
}

/// Part of a longer proper name of something else: New Hope, Rose Garden, Center for Grace.
bool inLongerName(const ReadText &read, qsizetype first, qsizetype last)
{
    static const QSet<QString> bridges{QStringLiteral("of"), QStringLiteral("for")};
    const auto plain = [&](qsizetype word) {
        const QString &folded = read.words[word].folded;
        return !isTitle(folded) && !isStaffWord(folded) && !isMonthLike(folded) &&
               !folded.front().isDigit() && !folded.endsWith(u"day");
    };
    if (first > 0 && !read.startsSentence(first) && joinsNames(read.gapBefore(first))) {
        const qsizetype left = first - 1;
        if (read.words[left].capital && !read.words[left].possessive && !read.words[left].isInitial() &&
            plain(left) && (!read.startsSentence(left) || startsName(read.words[left].folded)))
            return true;
        if (bridges.contains(read.words[left].folded) && isProper(read, left - 1) && plain(left - 1) &&
            joinsNames(read.gapBefore(left)))
            return true;
    }
    const qsizetype right = last + 1;
    return !read.words[last].possessive && isProper(read, right) && joinsNames(read.gapBefore(right)) &&
           plain(right) && !read.words[right].allCapitals;
}

bool isDate(const ReadText &read, qsizetype first, qsizetype last)
{
    const QString before = read.wordIn(first, first - 1);
    const QString after = read.wordIn(last, last + 1);
    if (isDateNumber(before) || isDateNumber(after) || isMonthLike(after))
        return true;
    if (isMonthLike(before) && !isTelling(after))
        return true;
    const QString twoAfter = read.wordIn(last, last + 2);
    if ((after == u"and" || after == u"or" || after == u"to" || after == u"through") &&
        (isMonthLike(twoAfter) || isDateNumber(twoAfter)))
        return true;
    const QString twoBefore = read.wordIn(first, first - 2);
    const bool linked = before == u"and" || before == u"or" || before == u"to";
    if (linked)
        return isMonthLike(twoBefore) || isDateNumber(twoBefore);
    return (isBeforeMonth(before) || isDeterminer(before)) && !isTelling(after);
}

bool isPlaceHere(const ReadText &read, qsizetype first)
{
    const QString before = read.wordIn(first, first - 1);
    if (isBeforePlace(before))
        return true;
    const bool listed = first + 1 < read.words.size() && read.gapAfter(first).trimmed() == u",";
    if (listed && ordinaryMeaning(read.words[first + 1].folded) == Ordinary::Place)
        return true;
    static const QSet<QString> motions{
        QStringLiteral("moved"),  QStringLiteral("moving"),     QStringLiteral("move"),
        QStringLiteral("moves"),  QStringLiteral("went"),       QStringLiteral("go"),
        QStringLiteral("going"),  QStringLiteral("goes"),       QStringLiteral("gone"),
        QStringLiteral("trip"),   QStringLiteral("flew"),       QStringLiteral("fly"),
        QStringLiteral("flying"), QStringLiteral("flight"),     QStringLiteral("drove"),
        QStringLiteral("drive"),  QStringLiteral("bus"),        QStringLiteral("train"),
        QStringLiteral("back"),   QStringLiteral("return"),     QStringLiteral("returned"),
        QStringLiteral("travel"), QStringLiteral("travelled"),  QStringLiteral("traveled"),
        QStringLiteral("home"),   QStringLiteral("originally"), QStringLiteral("came"),
        QStringLiteral("comes"),  QStringLiteral("relocated"),  QStringLiteral("relocating")};
    return (before == u"to" || before == u"from" || before == u"for") &&
           motions.contains(read.wordIn(first, first - 2));
}

/// True for a thing's word with its article or owner: the Will, her Faith. After that, what
/// and which a new clause may begin, and the Spanish a is no article.
bool heldByDeterminer(const ReadText &read, qsizetype first)
{
    const QString before = read.wordIn(first, first - 1);
    const bool opensClause = before == u"that" || before == u"what" || before == u"which";
    return isDeterminer(before) && !opensClause && !(read.spanish && before == u"a");
}

/// In the middle of a sentence with a capital: a name, unless something speaks against it.
bool namesInside(const ReadText &read, qsizetype first, qsizetype last, Ordinary meaning)
{
    const Word &word = read.words[first];
    const QString before = read.wordIn(first, first - 1);
    if (isTitle(before) && read.words[first - 1].capital)
        return true;
    const bool shouted = word.allCapitals && first == last;
    if (shouted && word.end - word.start <= 3)
        return isBeforePerson(before) && actsAsPerson(read, last, meaning);
    if (shouted)
        return isBeforePerson(before) || actsAsPerson(read, last, meaning) || word.possessive;
    if (heldByDeterminer(read, first) && !isTelling(read.wordIn(last, last + 1)))
        return false;
    if (before == u"living" || before == u"last")
        return false;
    return !inLongerName(read, first, last);
}

bool namesAtStart(const ReadText &read, qsizetype first, qsizetype last, Ordinary meaning)
{
    const Word &word = read.words[last];
    if (word.possessive && meaning != Ordinary::Month)
        return QStringView(read.text)
                   .sliced(word.end, word.tail - word.end)
                   .endsWith(u's', Qt::CaseInsensitive) &&
               (meaning != Ordinary::Uncounted || isRoleWord(read.wordIn(last, last + 1)));
    if (inLongerName(read, first, last) && !isTelling(read.wordIn(last, last + 1)))
        return false;
    // Where Spanish means the thing, an article comes first.
    if (meaning == Ordinary::Spanish)
        return true;
    const bool label =
        meaning == Ordinary::Word && read.startsLine(first) && read.gapAfter(last).startsWith(u':');
    return label || actsAsPerson(read, last, meaning);
}

} // namespace

bool usedAsName(const ReadText &read, qsizetype first, qsizetype last, const QString &name)
{
    const Ordinary meaning = ordinaryMeaning(name, read.spanish);
    const Word &word = read.words[first];
    if (meaning == Ordinary::No)
        return true;
    if (meaning == Ordinary::Place)
        return !isPlaceHere(read, first);
    if (!word.capital)
        return namesThoughSmall(read, first, last);
    if (meaning == Ordinary::Month && isDate(read, first, last))
        return false;
    if (word.allCapitals && isAllCapitalsAround(read, first, last))
        return isTelling(read.wordIn(last, last + 1)) || isInPersonalState(read, last);
    return read.startsSentence(first) ? namesAtStart(read, first, last, meaning)
                                      : namesInside(read, first, last, meaning);
}

bool inFixedExpression(const ReadText &read, qsizetype first, qsizetype last)
{
    const QString before = first > 0 ? read.words[first - 1].folded : QString();
    if (before == u"st" || before == u"saint" || before == u"santa" || before == u"san")
        return read.words[first - 1].capital;
    static const QSet<QString> ofWhat{
        QStringLiteral("lady"),   QStringLiteral("book"),   QStringLiteral("gospel"),
        QStringLiteral("church"), QStringLiteral("city"),   QStringLiteral("university"),
        QStringLiteral("county"), QStringLiteral("virgin"), QStringLiteral("house")};
    if (before == u"of" && first > 1 && read.words[first - 2].capital &&
        ofWhat.contains(read.words[first - 2].folded))
        return true;
    static const QSet<QString> expressions{QStringLiteral("bill w"),
                                           QStringLiteral("bill wilson"),
                                           QStringLiteral("dr bob"),
                                           QStringLiteral("jack daniel"),
                                           QStringLiteral("jack daniels"),
                                           QStringLiteral("jim beam"),
                                           QStringLiteral("johnnie walker"),
                                           QStringLiteral("captain morgan"),
                                           QStringLiteral("jose cuervo"),
                                           QStringLiteral("baker act"),
                                           QStringLiteral("casey law"),
                                           QStringLiteral("megan law"),
                                           QStringLiteral("parkinson disease"),
                                           QStringLiteral("trader joe"),
                                           QStringLiteral("beck depression"),
                                           QStringLiteral("beck anxiety"),
                                           QStringLiteral("hamilton depression"),
                                           QStringLiteral("hamilton rating"),
                                           QStringLiteral("al anon"),
                                           QStringLiteral("martin luther"),
                                           QStringLiteral("luther king"),
                                           QStringLiteral("mary jane"),
                                           QStringLiteral("molly pills"),
                                           QStringLiteral("grace period"),
                                           QStringLiteral("hail mary"),
                                           QStringLiteral("virgin mary"),
                                           QStringLiteral("uncle sam"),
                                           QStringLiteral("john doe"),
                                           QStringLiteral("jane doe"),
                                           QStringLiteral("peter pan"),
                                           QStringLiteral("santa claus"),
                                           QStringLiteral("joe camel"),
                                           QStringLiteral("mary poppins"),
                                           QStringLiteral("murphy law"),
                                           QStringLiteral("freddy krueger"),
                                           QStringLiteral("tom cruise"),
                                           QStringLiteral("harry potter"),
                                           QStringLiteral("will smith"),
                                           QStringLiteral("mark twain"),
                                           QStringLiteral("christmas eve"),
                                           QStringLiteral("year eve"),
                                           QStringLiteral("years eve"),
                                           QStringLiteral("burger king"),
                                           QStringLiteral("earl grey"),
                                           QStringLiteral("angel dust"),
                                           QStringLiteral("en masse"),
                                           QStringLiteral("uncle tom")};
    const auto pair = [&](qsizetype left) {
        if (left < 0 || left + 1 >= read.words.size() ||
            !joinsNames(gapBetween(read.text, read.words[left], read.words[left + 1])))
            return false;
        return expressions.contains(read.words[left].folded + u' ' + read.words[left + 1].folded);
    };
    return first == last && (pair(first) || pair(first - 1));
}

} // namespace ipt::guard
