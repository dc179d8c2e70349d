#include "engine/guard/empty_guard.h"

#include "engine/guard/name/note_words.h"

namespace ipt {
namespace {

/// Letters that show nothing.
bool isFiller(QChar c)
{
    const char16_t unit = c.unicode();
    return unit == 0x115F || unit == 0x1160 || unit == 0x3164 || unit == 0xFFA0 || unit == 0x2800;
}

/// Something that a person may have meant: a letter, a figure, a sign such as an emoji.
bool saysSomething(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const auto category = c.category();
        const bool sign =
            category == QChar::Symbol_Other || category == QChar::Symbol_Currency || c.isSurrogate();
        if ((c.isLetterOrNumber() || sign) && !isFiller(c))
            return true;
    }
    return false;
}

/// The words alone, so that spaces, line ends and marks around them make no difference.
QString wordsAlone(QStringView text)
{
    QStringList words;
    for (const guard::Word &word : guard::wordsOf(text))
        words += word.folded;
    return words.join(u' ');
}

bool isPlaceholder(const QString &words)
{
    static const QStringList placeholders{
        QStringLiteral("tbd"),         QStringLiteral("tba"),
        QStringLiteral("tbc"),         QStringLiteral("to do"),
        QStringLiteral("todo"),        QStringLiteral("xx"),
        QStringLiteral("xxx"),         QStringLiteral("xxxx"),
        QStringLiteral("placeholder"), QStringLiteral("write here"),
        QStringLiteral("type here"),   QStringLiteral("enter text here"),
        QStringLiteral("text here"),   QStringLiteral("insert text"),
        QStringLiteral("lorem ipsum"), QStringLiteral("click or tap here to enter text")};
    return placeholders.contains(words);
}

/// All of it in brackets, as templates write what belongs there: [Summarize the session].
bool isBracketed(QStringView text)
{
    const QStringView body = text.trimmed();
    const bool square = body.startsWith(u'[') && body.endsWith(u']') && body.count(u'[') == 1;
    const bool pointed = body.startsWith(u'<') && body.endsWith(u'>') && body.count(u'<') == 1;
    const bool curly = body.startsWith(u"{{") && body.endsWith(u"}}");
    return square || pointed || curly;
}

bool isEmptySection(const NoteSection &section, const QStringList &prompts)
{
    if (!saysSomething(section.text) || isBracketed(section.text))
        return true;
    const QString words = wordsAlone(section.text);
    if (words == wordsAlone(section.title) || isPlaceholder(words))
        return !words.isEmpty();
    for (const QString &prompt : prompts) {
        if (!words.isEmpty() && words == wordsAlone(prompt))
            return true;
    }
    return false;
}

} // namespace

QList<Finding> emptySectionsIn(const Note &note, const QStringList &prompts)
{
    QList<Finding> found;
    Finding finding;
    finding.guard = GuardKind::Empty;
    if (note.sections.isEmpty())
        return {finding};
    for (qsizetype i = 0; i < note.sections.size(); ++i) {
        finding.section = static_cast<int>(i);
        if (isEmptySection(note.sections[i], prompts))
            found += finding;
    }
    return found;
}

} // namespace ipt
