#include "engine/capture/lexicon.h"

#include "engine/capture/line_scan.h"
#include "engine/guard/name/note_words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ipt {

using namespace Qt::StringLiterals;

namespace {

struct LexiconText
{
    Q_DECLARE_TR_FUNCTIONS(CaptureLexicon)
};

/// No name or word of a definition is longer; what is longer is not looked up.
constexpr qsizetype longestTyped = 600;
/// Shorter words are too easily one slip away from another.
constexpr qsizetype shortestForTypos = 4;

bool hasOneSlip(const QString &typed, const QString &meant)
{
    if (typed.size() < shortestForTypos || meant.size() < shortestForTypos || typed[0] != meant[0] ||
        qAbs(typed.size() - meant.size()) > 1)
        return false;
    const auto [a, b] = std::mismatch(typed.begin(), typed.end(), meant.begin(), meant.end());
    const QStringView left(a, typed.end());
    const QStringView right(b, meant.end());
    if (left.size() > right.size())
        return left.sliced(1) == right;
    if (left.size() < right.size())
        return left == right.sliced(1);
    if (left.isEmpty() || left.sliced(1) == right.sliced(1))
        return true;
    return left.size() >= 2 && left[0] == right[1] && left[1] == right[0] &&
           left.sliced(2) == right.sliced(2);
}

/// Every fit but a scattered one begins with the letter that some name of the entry begins with.
bool mayFit(const LexiconEntry &entry, QChar first)
{
    const auto begins = [first](const QString &each) { return each.startsWith(first); };
    return std::any_of(entry.whole.begin(), entry.whole.end(), begins) ||
           std::any_of(entry.parts.begin(), entry.parts.end(), begins);
}

bool isScattered(const QString &key, const QString &in)
{
    qsizetype at = 0;
    for (const QChar letter : in) {
        if (at < key.size() && key[at] == letter)
            ++at;
    }
    return at == key.size();
}

QStringList partKeys(const QString &text)
{
    static const QRegularExpression breaks(u"[\\s_-]+"_s);
    QStringList keys;
    const QStringList parts = text.split(breaks, Qt::SkipEmptyParts);
    for (const QString &part : parts)
        keys.append(markKey(part));
    return keys;
}

/// What is written behind the mark: the text with hyphens for what a mark can't hold.
QString handleOf(const QString &text)
{
    QString handle;
    for (const QChar each : text.toLower()) {
        if (handle.isEmpty() ? canStartMarkWord(each) : canContinueMarkWord(each))
            handle += each;
        else if (!handle.isEmpty() && !handle.endsWith(u'-'))
            handle += u'-';
    }
    return handle.first(endOfMarkWord(handle, 0));
}

LexiconEntry entryOf(const QString &value, const QString &label, const QStringList &called)
{
    LexiconEntry entry;
    entry.value = value;
    entry.label = label;
    entry.handle = handleOf(called.first());
    for (const QString &name : called + QStringList{entry.handle}) {
        const QString key = markKey(name);
        if (!key.isEmpty() && !entry.whole.contains(key))
            entry.whole.append(key);
        entry.parts += partKeys(name);
    }
    return entry;
}

bool isWritten(const QList<LexiconEntry> &entries, const QString &key)
{
    return std::any_of(entries.begin(), entries.end(),
                       [&key](const LexiconEntry &each) { return each.whole.contains(key); });
}

/// Gives the entry a number behind its name, by which alone it is meant: no other has it.
void number(LexiconEntry &entry, const QList<LexiconEntry> &others, int from)
{
    const QString base = entry.handle.isEmpty() ? u"x"_s : entry.handle;
    int count = from;
    while (isWritten(others, markKey(base + QString::number(count))))
        ++count;
    entry.handle = base + QString::number(count);
    entry.whole = QStringList{markKey(entry.handle)};
    entry.parts.clear();
}

/// Two members who go by the same name both get numbers, so that neither is meant by chance.
QList<LexiconEntry> memberEntries(const QList<RosterEntry> &roster)
{
    QList<LexiconEntry> entries;
    QHash<QString, int> alike;
    for (const RosterEntry &member : roster) {
        entries.append(entryOf(member.id.text(), member.called, {member.called}));
        ++alike[markKey(entries.last().handle)];
    }
    for (LexiconEntry &entry : entries) {
        const QString key = markKey(entry.handle);
        if (key.isEmpty() || alike.value(key) > 1)
            number(entry, entries, 1);
    }
    return entries;
}

/// Each by its letter, by its word in the user's language and by those of the record.
QList<LexiconEntry> areaEntries()
{
    const auto area = [](ProblemArea value, const QString &letter, const QStringList &called) {
        LexiconEntry entry = entryOf(wordOf(value), called.first(), called);
        entry.whole.append(letter);
        return entry;
    };
    return {
        area(ProblemArea::Grief, u"g"_s, {LexiconText::tr("grief"), u"grief"_s}),
        area(ProblemArea::RoleDispute, u"d"_s, {LexiconText::tr("dispute"), u"dispute"_s, u"role_dispute"_s}),
        area(ProblemArea::RoleTransition, u"t"_s,
             {LexiconText::tr("transition"), u"transition"_s, u"role_transition"_s}),
        area(ProblemArea::InterpersonalDeficit, u"i"_s,
             {LexiconText::tr("deficit"), u"deficit"_s, u"interpersonal_deficit"_s, u"isolation"_s})};
}

void add(QList<LexiconEntry> &entries, const QString &value, const QStringList &called)
{
    const auto has = [&value](const LexiconEntry &each) { return each.value == value; };
    if (value.isEmpty() || std::any_of(entries.begin(), entries.end(), has))
        return;
    LexiconEntry entry = entryOf(value, called.last(), called);
    const QString key = markKey(entry.handle);
    if (key.isEmpty() || isWritten(entries, key))
        number(entry, entries, 2);
    entries.append(entry);
}

} // namespace

QString markKey(QStringView text)
{
    QString key;
    for (const QChar each : guard::folded(text)) {
        if (!each.isSpace() && (each.isLetterOrNumber() || each.unicode() > 0x7F))
            key += each;
    }
    return key;
}

Fit fitOf(const LexiconEntry &entry, const QString &key)
{
    const auto any = [](const QStringList &keys, auto fits) {
        return std::any_of(keys.begin(), keys.end(), fits);
    };
    const auto begins = [&key](const QString &each) { return each.startsWith(key); };
    if (entry.whole.contains(key))
        return Fit::Whole;
    if (entry.parts.contains(key))
        return Fit::Part;
    if (any(entry.whole, begins) || any(entry.parts, begins))
        return Fit::Beginning;
    if (any(entry.whole, [&key](const QString &each) { return hasOneSlip(key, each); }))
        return Fit::Typo;
    if (any(entry.whole, [&key](const QString &each) { return isScattered(key, each); }))
        return Fit::Scattered;
    return Fit::None;
}

CaptureLexicon::CaptureLexicon(const QList<RosterEntry> &roster, const Definitions &definitions)
    : m_members(memberEntries(roster))
    , m_areas(areaEntries())
{
    for (const Technique &technique : definitions.techniques)
        add(m_techniques, technique.id, {technique.id, technique.label});
    const QStringList feelings = definitions.feelingWords();
    for (const QString &feeling : feelings)
        add(m_feelings, feeling, {feeling});
}

CaptureLexicon CaptureLexicon::including(const Moment &moment) const
{
    CaptureLexicon wider = *this;
    for (const QString &technique : moment.techniques)
        add(wider.m_techniques, technique, {technique});
    for (const QString &feeling : moment.feelings)
        add(wider.m_feelings, feeling, {feeling});
    return wider;
}

const QList<LexiconEntry> &CaptureLexicon::entries(MarkKind kind) const
{
    static const QList<LexiconEntry> none;
    switch (kind) {
    case MarkKind::Speaker:
    case MarkKind::Toward:
        return m_members;
    case MarkKind::Area:
        return m_areas;
    case MarkKind::Technique:
        return m_techniques;
    case MarkKind::Feeling:
        return m_feelings;
    case MarkKind::Trigger:
    case MarkKind::Risk:
        break;
    }
    return none;
}

const LexiconEntry *CaptureLexicon::withValue(MarkKind kind, const QString &value) const
{
    const QList<LexiconEntry> &list = entries(kind);
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&value](const LexiconEntry &each) { return each.value == value; });
    return found == list.end() ? nullptr : &*found;
}

CaptureLexicon::Found CaptureLexicon::find(MarkKind kind, QStringView typed) const
{
    const QString key = typed.size() <= longestTyped ? markKey(typed) : QString();
    if (key.isEmpty())
        return {};
    Found found;
    Fit best = Fit::Scattered;
    for (const LexiconEntry &entry : entries(kind)) {
        if (!mayFit(entry, key.front()))
            continue;
        const Fit fit = fitOf(entry, key);
        if (fit > best || fit == Fit::Scattered || fit == Fit::None)
            continue;
        found.ambiguous = fit == best;
        found.entry = &entry;
        best = fit;
    }
    if (found.ambiguous)
        found.entry = nullptr;
    return found;
}

} // namespace ipt
