#include "engine/guard/name/name_guard.h"

#include "engine/guard/name/name_hits.h"

#include <QRegularExpression>
#include <algorithm>

namespace ipt {
namespace {

using guard::NameHit;
using guard::Ordinary;
using guard::ReadText;

/// Looks through one text of one note.
class Reader
{
public:
    Reader(const QString &text, const Note &note, const GroupId &group, const NameIndex &index)
        : m_read(text)
        , m_own(note.kind == NoteKind::Member ? note.member.value_or(MemberId()) : MemberId())
        , m_group(group)
        , m_index(index)
        , m_hits(guard::hitsIn(m_read, index))
    {
    }

    QList<Finding> findings() const;

private:
    /// Who may be meant from one hit on, and by how many hits in a row.
    struct Reading
    {
        int person = -1;
        qsizetype hits = 0;
    };

    Reading longest(qsizetype from, bool forbidden) const;
    qsizetype extent(qsizetype from, int person) const;
    QStringView gap(qsizetype left) const;
    /// A hit and the next stand so that they can be one name.
    bool joined(qsizetype left) const;
    bool isOwn(int person) const;
    bool isUser(int person) const { return m_index.person(person).kind == NameIndex::Kind::User; }
    int rank(int person) const;
    bool saysUser(qsizetype hit) const;
    bool counts(qsizetype from, const Reading &reading) const;
    bool isDistinctive(const NameHit &hit) const;
    bool leans(const NameHit &hit, int person) const;
    bool readsAsName(qsizetype from, const Reading &reading) const;

    ReadText m_read;
    MemberId m_own;
    const GroupId &m_group;
    const NameIndex &m_index;
    QList<NameHit> m_hits;
};

bool Reader::isOwn(int person) const
{
    const NameIndex::Person &who = m_index.person(person);
    return who.kind != NameIndex::Kind::User && !m_own.isEmpty() && who.owner == m_own;
}

/// Smaller is likelier to be meant.
int Reader::rank(int person) const
{
    const NameIndex::Person &who = m_index.person(person);
    const int distance = m_index.belongs(who.owner, m_group) ? 0 : 2;
    return distance + (who.kind == NameIndex::Kind::Member ? 0 : 1);
}

QStringView Reader::gap(qsizetype left) const
{
    const int from = m_hits[left].end;
    return QStringView(m_read.text).sliced(from, m_hits[left + 1].start - from);
}

bool Reader::joined(qsizetype left) const
{
    if (m_read.words[m_hits[left].lastWord].possessive || m_hits[left].plural)
        return false;
    static const QRegularExpression bridge(
        QStringLiteral(R"(^\s+(\p{Lu}\.?|de|de la|de los|de las|del|da|dos|van|von|der|bin|al|el|y)\s+$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return guard::joinsNames(gap(left)) || bridge.match(gap(left).toString()).hasMatch();
}

qsizetype Reader::extent(qsizetype from, int person) const
{
    const auto bears = [&](qsizetype hit) {
        if (hit >= m_hits.size() || m_hits[hit].name == m_hits[from].name)
            return false;
        const auto &bearers = m_index.bearersOf(m_hits[hit].name);
        return std::any_of(bearers.begin(), bearers.end(),
                           [person](const NameIndex::Bearer &bearer) { return bearer.person == person; });
    };
    qsizetype to = from + 1;
    while (bears(to) && joined(to - 1))
        ++to;
    // Family name first: Whitlock, Dana.
    if (bears(to) && gap(to - 1).trimmed() == u"," && !(bears(to + 1) && joined(to)))
        ++to;
    return to - from;
}

Reader::Reading Reader::longest(qsizetype from, bool forbidden) const
{
    Reading best;
    for (const NameIndex::Bearer &bearer : m_index.bearersOf(m_hits[from].name)) {
        if ((!isOwn(bearer.person) && !isUser(bearer.person)) != forbidden)
            continue;
        const qsizetype hits = extent(from, bearer.person);
        const bool likelier =
            hits > best.hits || (hits == best.hits && forbidden && rank(bearer.person) < rank(best.person));
        // Among those who may be named the member's own come first.
        if (likelier || (hits == best.hits && !forbidden && isOwn(bearer.person)))
            best = {bearer.person, hits};
    }
    return best;
}

/// True where the words around say that a shared name means the user.
bool Reader::saysUser(qsizetype hit) const
{
    const qsizetype first = m_hits[hit].firstWord;
    const qsizetype last = m_hits[hit].lastWord;
    return guard::isStaffWord(m_read.wordIn(first, first - 1)) ||
           guard::isStaffWord(m_read.wordIn(last, last + 1)) ||
           (m_read.wordIn(first, first - 1) == u"and" && guard::isStaffWord(m_read.wordIn(first, first - 3)));
}

bool Reader::isDistinctive(const NameHit &hit) const
{
    const auto &bearers = m_index.bearersOf(hit.name);
    const bool unspaced = guard::isUnspaced(QStringView(hit.name).left(2).toUcs4().value(0));
    return bearers.size() == 1 && guard::ordinaryMeaning(hit.name) == Ordinary::No && !hit.plural &&
           (hit.name.size() >= 4 || unspaced);
}

bool Reader::leans(const NameHit &hit, int person) const
{
    for (const NameIndex::Bearer &bearer : m_index.bearersOf(hit.name)) {
        if (bearer.person == person)
            return bearer.leans;
    }
    return true;
}

/// True where the words, seen alone, stand for a person and not for what else they mean.
bool Reader::readsAsName(qsizetype from, const Reading &reading) const
{
    const NameHit &first = m_hits[from];
    const NameHit &last = m_hits[from + reading.hits - 1];
    const guard::Word &word = m_read.words[first.firstWord];
    if (reading.hits > 1) {
        bool plain = false;
        bool capitals = true;
        for (qsizetype i = from; i < from + reading.hits; ++i) {
            plain = plain || guard::ordinaryMeaning(m_hits[i].name) == Ordinary::No;
            capitals = capitals && m_read.words[m_hits[i].firstWord].capital;
        }
        return plain || capitals;
    }
    if (guard::inFixedExpression(m_read, first.firstWord, last.lastWord))
        return false;
    if (first.plural)
        return true;
    const bool latin = first.name.front().script() == QChar::Script_Latin;
    if (latin && first.name.size() <= 2 && (!word.capital || word.allCapitals))
        return false;
    return guard::usedAsName(m_read, first.firstWord, last.lastWord, first.name);
}

bool Reader::counts(qsizetype from, const Reading &reading) const
{
    // A part that leans on another counts beside it: Mi-kyung, of which neither half would.
    bool carries = false;
    for (qsizetype i = from; i < from + reading.hits; ++i)
        carries =
            carries || !leans(m_hits[i], reading.person) || (reading.hits > 1 && m_hits[i].name.size() > 1);
    if (!carries)
        return false;
    const bool near = m_index.belongs(m_index.person(reading.person).owner, m_group);
    if (!near && reading.hits == 1 && !isDistinctive(m_hits[from]))
        return false;
    return readsAsName(from, reading);
}

QList<Finding> Reader::findings() const
{
    QList<Finding> found;
    for (qsizetype at = 0; at < m_hits.size();) {
        const Reading allowed = longest(at, false);
        const Reading forbidden = longest(at, true);
        const bool user = allowed.hits == 1 && isUser(allowed.person) && forbidden.hits == 1 && !saysUser(at);
        if (forbidden.hits <= allowed.hits && !user) {
            at += allowed.hits;
            continue;
        }
        if (!counts(at, forbidden)) {
            ++at;
            continue;
        }
        const int start = m_hits[at].start;
        const int length = m_hits[at + forbidden.hits - 1].end - start;
        Finding finding;
        finding.guard = GuardKind::Name;
        finding.start = start;
        finding.length = length;
        finding.text = m_read.text.mid(start, length);
        finding.whose = m_index.person(forbidden.person).whose;
        found += finding;
        at += forbidden.hits;
    }
    return found;
}

} // namespace

QList<Finding> namesIn(const Note &note, const GroupId &group, const NameIndex &index)
{
    QList<Finding> found;
    if (note.kind == NoteKind::Private)
        return found;
    int section = 0;
    const auto look = [&](const QString &text) {
        for (Finding &finding : Reader(text, note, group, index).findings()) {
            finding.section = section;
            found += finding;
        }
        ++section;
    };
    for (const NoteSection &each : note.sections)
        look(each.text);
    for (const Addendum &addendum : note.addenda)
        look(addendum.text);
    return found;
}

} // namespace ipt
