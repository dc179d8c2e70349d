#include "engine/guard/guard.h"

#include "engine/guard/empty_guard.h"
#include "engine/guard/name/name_guard.h"
#include "engine/guard/private_guard.h"

#include <QMap>

#include <algorithm>

namespace ipt {
namespace {

/// The notes of one group in the order of its sessions' numbers, each prepared once for
/// comparison. Gives the same as comparedWith() for each note.
class Comparisons
{
public:
    Comparisons(const Group &group, const NameIndex &names)
    {
        for (const Session &session : group.sessions) {
            for (const Note &note : session.notes) {
                if (note.kind == NoteKind::Member && note.member)
                    m_sessions[session.number.value()] += comparedNote(*note.member, note.sections, names);
            }
        }
    }

    QList<ComparedNote> of(const Note &note, SessionNumber session) const
    {
        QList<ComparedNote> others;
        if (note.kind != NoteKind::Member || !note.member)
            return others;
        for (const ComparedNote &other : m_sessions.value(session.value())) {
            if (other.whose != *note.member)
                others += other;
        }
        for (auto earlier = m_sessions.lowerBound(session.value()); earlier != m_sessions.cbegin();) {
            --earlier;
            const auto own =
                std::find_if(earlier->crbegin(), earlier->crend(),
                             [&note](const ComparedNote &other) { return other.whose == *note.member; });
            if (own != earlier->crend()) {
                others += *own;
                break;
            }
        }
        return others;
    }

private:
    QMap<int, QList<ComparedNote>> m_sessions;
};

} // namespace

QList<Finding> guardNote(const Note &note, const GuardContext &context)
{
    QList<Finding> found = namesIn(note, context.group, context.names);
    found += clonesIn(note, context.others, context.names);
    found += emptySectionsIn(note, context.prompts);
    found += recordMatterIn(note);
    for (Finding &finding : found) {
        finding.group = context.group;
        finding.session = context.session;
        finding.note = note.id;
    }
    return found;
}

QList<ComparedNote> comparedWith(const Note &note, const Group &group, SessionNumber session,
                                 const NameIndex &names)
{
    if (note.kind != NoteKind::Member || !note.member)
        return {};
    // Preparing a note takes longer than all else, so only those that are compared are.
    Group compared;
    const Session *last = nullptr;
    for (const Session &each : group.sessions) {
        const bool holdsOwn = std::any_of(each.notes.begin(), each.notes.end(), [&note](const Note &other) {
            return other.kind == NoteKind::Member && other.member == note.member;
        });
        if (each.number == session)
            compared.sessions.append(each);
        else if (each.number < session && holdsOwn && (!last || last->number <= each.number))
            last = &each;
    }
    if (last)
        compared.sessions.append(*last);
    return Comparisons(compared, names).of(note, session);
}

QList<Finding> guardRecord(const PracticeRecord &record, const QStringList &prompts)
{
    GuardContext context;
    context.names = NameIndex::of(record);
    context.prompts = prompts;
    QList<Finding> found;
    for (const Group &group : record.groups) {
        context.group = group.id;
        const Comparisons comparisons(group, context.names);
        for (const Session &session : group.sessions) {
            context.session = session.number;
            for (const Note &note : session.notes) {
                context.others = comparisons.of(note, session.number);
                found += guardNote(note, context);
            }
        }
    }
    return found;
}

} // namespace ipt
