#include "engine/drafting/wording.h"

#include "engine/guard/name/name_guard.h"

#include <algorithm>

namespace ipt::drafting {
namespace {

constexpr int roundsOfReplacing = 3;

bool beginsSentence(QStringView before)
{
    const QStringView rest = before.trimmed();
    return rest.isEmpty() || rest.endsWith(u'.') || rest.endsWith(u'!') || rest.endsWith(u'?');
}

bool isMember(const DraftSource &source, const QString &id)
{
    return std::any_of(source.members.begin(), source.members.end(),
                       [&id](const Member &member) { return member.id.text() == id; });
}

/// What stands for the n-th person named in a sentence.
QString nth(const QStringList &words, qsizetype n)
{
    return words.value(std::min(n, words.size() - 1));
}

QString replaced(const QString &text, const QList<Finding> &findings, NoteKind kind,
                 const DraftSource &source)
{
    const DraftingRules &rules = source.rules;
    const QStringList &instead = kind == NoteKind::Group ? rules.insteadInGroup : rules.insteadInMember;
    QStringList members;
    QStringList people;
    for (const Finding &finding : findings) {
        QStringList &seen = isMember(source, finding.whose) ? members : people;
        if (!seen.contains(finding.whose))
            seen += finding.whose;
    }
    QString out = text;
    for (auto finding = findings.crbegin(); finding != findings.crend(); ++finding) {
        QString word = isMember(source, finding->whose)
                           ? nth(instead, members.indexOf(finding->whose))
                           : nth(rules.insteadOfPerson, people.indexOf(finding->whose));
        if (beginsSentence(QStringView(text).left(finding->start)) && !word.isEmpty())
            word[0] = word[0].toUpper();
        out.replace(finding->start, finding->length, word);
    }
    return out;
}

} // namespace

QString sentence(const DraftingRules &rules, const QString &key, const Values &values)
{
    const QString pattern = rules.sentences.value(key);
    QString out;
    // Filled in one walk, so that braces in what is filled in stay as they were written.
    for (qsizetype at = 0; at < pattern.size();) {
        const qsizetype close = pattern[at] == u'{' ? pattern.indexOf(u'}', at) : -1;
        if (close < 0) {
            out += pattern[at++];
            continue;
        }
        out += values.value(pattern.mid(at + 1, close - at - 1));
        at = close + 1;
    }
    return out;
}

QString listed(const QStringList &words)
{
    if (words.size() < 2)
        return words.value(0);
    return words.mid(0, words.size() - 1).join(u", ") + QStringLiteral(" and ") + words.last();
}

QString clause(const QString &text)
{
    QString out = text.simplified();
    while (out.endsWith(u'.') && !out.endsWith(u".."))
        out.chop(1);
    return out;
}

QString ended(const QString &text)
{
    const QString out = text.simplified();
    const bool open =
        !out.isEmpty() && (out.back().isLetterOrNumber() || out.back() == u',' || out.back() == u')');
    return open ? out + u'.' : out;
}

QString subjectFor(const Member &member)
{
    const QString first = member.pronouns.value_or(QString()).section(u'/', 0, 0).trimmed().toLower();
    return first == u"she" || first == u"he" ? first : member.goesBy();
}

QStringList areaWords(const DraftingRules &rules, const QList<ProblemArea> &areas)
{
    QStringList words;
    for (const auto &[area, word] : WordsOf<ProblemArea>::all) {
        if (areas.contains(area))
            words += rules.areas.value(word);
    }
    return words;
}

QString withoutNames(const QString &text, NoteKind kind, const std::optional<MemberId> &member,
                     const DraftSource &source)
{
    Note note;
    note.kind = kind;
    note.member = member;
    QString out = text;
    for (int round = 0; round < roundsOfReplacing; ++round) {
        note.sections = {{QString(), out}};
        const QList<Finding> findings = namesIn(note, source.group, source.names);
        if (findings.isEmpty())
            break;
        out = replaced(out, findings, kind, source);
    }
    return out;
}

void takeNamesOut(NoteDraft &draft, const DraftSource &source)
{
    for (DraftSection &section : draft.sections) {
        for (DraftSentence &each : section.sentences)
            each.text = withoutNames(each.text, draft.kind, draft.member, source);
    }
}

} // namespace ipt::drafting
