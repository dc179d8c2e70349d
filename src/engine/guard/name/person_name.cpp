#include "engine/guard/name/person_name.h"

#include "engine/guard/name/note_words.h"

namespace ipt::guard {
namespace {

bool isHan(const QString &word)
{
    for (const QChar unit : word) {
        if (unit.script() != QChar::Script_Han)
            return false;
    }
    return true;
}

bool isHangul(const QString &word)
{
    return !word.isEmpty() && word.front().script() == QChar::Script_Hangul;
}

bool isRightToLeft(const QString &word)
{
    return !word.isEmpty() && word.front().isLetter() &&
           (word.front().direction() == QChar::DirR || word.front().direction() == QChar::DirAL);
}

/// Words that go with a right-to-left name and are no name by themselves: servant, father of,
/// son of, God.
bool isBoundWord(const QString &word)
{
    static const QStringList words{folded(u"عبد"), folded(u"ابو"), folded(u"ام"),   folded(u"ابن"),
                                   folded(u"بن"),  folded(u"بنت"), folded(u"الله"), folded(u"ال"),
                                   folded(u"בן"),  folded(u"בת"),  folded(u"אבו")};
    return words.contains(word);
}

void add(QList<NamePart> &parts, const NamePart &part)
{
    if (part.folded.isEmpty())
        return;
    for (const NamePart &known : std::as_const(parts)) {
        if (known.folded == part.folded)
            return;
    }
    parts += part;
}

/// The part, and what else is heard in it: the spelled-out form, the given name in a name
/// that is written without spaces with the family's first (one syllable, then two).
void addWithForms(QList<NamePart> &parts, const Word &word, bool leans)
{
    add(parts, {word.folded, ordinaryMeaning(word.folded), leans});
    if (!word.spelledOut.isEmpty())
        add(parts, {word.spelledOut, Ordinary::No, leans});
    if (word.folded.size() == 3 && (isHan(word.folded) || isHangul(word.folded)))
        add(parts, {word.folded.mid(1), Ordinary::No, leans});
}

/// A hyphenated name is also written as one word.
void addJoined(QList<NamePart> &parts, QStringView name, const QList<Word> &words)
{
    for (qsizetype i = 1; i < words.size(); ++i) {
        const QStringView gap = gapBetween(name, words[i - 1], words[i]);
        if (gap.size() == 1 && !gap.front().isSpace() && joinsNames(gap))
            add(parts, {words[i - 1].folded + words[i].folded, Ordinary::No, false});
    }
}

/// A second half written small (Hyun-woo) is no name alone, nor is a syllable of two letters.
bool leansOn(QStringView name, const QList<Word> &words, qsizetype at)
{
    const Word &word = words[at];
    const bool latin = word.folded.front().script() == QChar::Script_Latin;
    if (word.isInitial() || (isRightToLeft(word.folded) && isBoundWord(word.folded)))
        return true;
    const auto hyphenated = [&](qsizetype left) {
        const QStringView gap = gapBetween(name, words[left], words[left + 1]);
        return gap.size() == 1 && !gap.front().isSpace() && joinsNames(gap);
    };
    const bool second = at > 0 && hyphenated(at - 1);
    const bool first = at + 1 < words.size() && hyphenated(at);
    return latin && ((second && !word.capital) || ((first || second) && word.folded.size() < 3));
}

bool isSaint(const QString &word)
{
    return word == u"st" || word == u"saint" || word == u"san" || word == u"santa";
}

bool isSmallWordOfNames(const QString &word)
{
    static const QStringList words{
        QStringLiteral("de"),  QStringLiteral("del"), QStringLiteral("la"),  QStringLiteral("las"),
        QStringLiteral("los"), QStringLiteral("y"),   QStringLiteral("e"),   QStringLiteral("da"),
        QStringLiteral("das"), QStringLiteral("do"),  QStringLiteral("dos"), QStringLiteral("di"),
        QStringLiteral("du"),  QStringLiteral("van"), QStringLiteral("von"), QStringLiteral("der"),
        QStringLiteral("den"), QStringLiteral("ter"), QStringLiteral("bin"), QStringLiteral("ibn"),
        QStringLiteral("al"),  QStringLiteral("el"),  QStringLiteral("ul"),  QStringLiteral("jr"),
        QStringLiteral("sr"),  QStringLiteral("ii"),  QStringLiteral("iii"), QStringLiteral("st")};
    return words.contains(word);
}

/// Names that are role words or small words beside another name, but not alone.
bool isNameAlone(const QString &word)
{
    static const QStringList words{QStringLiteral("al"),  QStringLiteral("an"),  QStringLiteral("del"),
                                   QStringLiteral("don"), QStringLiteral("van"), QStringLiteral("buddy")};
    return words.contains(word);
}

/// Kin in scripts that the list of role words doesn't hold.
bool isKin(const QString &word)
{
    static const QString kin = folded(
        u" אמא אבא אח אחות סבא סבתא דודה חבר חברה בעלי אשתי ام اب اخ اخت امي ابي جدة جد عم عمة خال خالة صديق "
        u"صديقة "
        u"زوج زوجة мама папа мать отец брат сестра тетя дядя бабушка дедушка муж жена друг подруга 妈妈 爸爸 "
        u"母亲 父亲 姐姐 "
        u"妹妹 哥哥 弟弟 老公 老婆 朋友 母 父 兄 姉 友達 엄마 아빠 어머니 아버지 언니 누나 오빠 동생 친구 ");
    return kin.contains(u' ' + word + u' ');
}

/// Several people at once: what stands before them says which, and is no name.
bool isGathering(const QString &word)
{
    static const QStringList gatherings{
        QStringLiteral("group"),     QStringLiteral("groups"),   QStringLiteral("crew"),
        QStringLiteral("club"),      QStringLiteral("circle"),   QStringLiteral("choir"),
        QStringLiteral("band"),      QStringLiteral("team"),     QStringLiteral("class"),
        QStringLiteral("meeting"),   QStringLiteral("meetings"), QStringLiteral("friends"),
        QStringLiteral("people"),    QStringLiteral("buddies"),  QStringLiteral("guys"),
        QStringLiteral("girls"),     QStringLiteral("cousins"),  QStringLiteral("neighbors"),
        QStringLiteral("coworkers"), QStringLiteral("folks"),    QStringLiteral("regulars"),
        QStringLiteral("peers"),     QStringLiteral("league"),   QStringLiteral("gang"),
        QStringLiteral("staff"),     QStringLiteral("family")};
    return gatherings.contains(word);
}

/// True for the Choir of "Choir friends": a word that starts the phrase and only says which.
bool onlySaysWhich(QStringView person, const QList<Word> &words, qsizetype at)
{
    if (at != 0 || words[at].possessive || words.size() < 2 || words[1].capital)
        return false;
    const bool beside = gapBetween(person, words[0], words[1]).trimmed().isEmpty();
    const QString &next = words[1].folded;
    return beside &&
           (isGathering(next) || (isRoleWord(next) && ordinaryMeaning(words[0].folded) != Ordinary::No));
}

} // namespace

QList<NamePart> partsOfName(const QString &name)
{
    QList<NamePart> parts;
    const QList<Word> words = wordsOf(name);
    for (qsizetype i = 0; i < words.size(); ++i) {
        // Al, Van or Do alone is a name after all; beside others it is a small word.
        if (words.size() > 1 && isSmallWordOfNames(words[i].folded) && !(i == 0 && words[i].capital))
            continue;
        addWithForms(parts, words[i], leansOn(name, words, i));
    }
    addJoined(parts, name, words);
    return parts;
}

QList<NamePart> namesInPerson(const QString &person)
{
    QList<NamePart> parts;
    const QList<Word> words = wordsOf(person);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        const QChar first = word.folded.isEmpty() ? QChar() : word.folded.front();
        const bool hasCase = first.script() == QChar::Script_Latin ||
                             first.script() == QChar::Script_Cyrillic ||
                             first.script() == QChar::Script_Greek;
        const bool second = i > 0 && gapBetween(person, words[i - 1], word) == u"-" && !parts.isEmpty();
        const bool role = (isRoleWord(word.folded) || isKin(word.folded)) &&
                          !(words.size() == 1 && isNameAlone(word.folded));
        if (!first.isLetter() || role || (hasCase && !word.capital && !second))
            continue;
        const bool saint = i > 0 && isSaint(words[i - 1].folded);
        if (saint || onlySaysWhich(person, words, i))
            continue;
        addWithForms(parts, word, leansOn(person, words, i));
    }
    addJoined(parts, person, words);
    return parts;
}

} // namespace ipt::guard
