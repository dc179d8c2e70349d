#include "practice/door/guarding.h"

#include "engine/guard/guard.h"
#include "practice/built_in.h"
#include "practice/door/door.h"

namespace ipt {

namespace {

/// The notes a member's note could repeat: those of the session, and the member's own last one. Other notes
/// are compared with none.
Group neighbourhoodOf(Door &door, const NoteRef &ref, const Note &note)
{
    Group group;
    group.id = ref.group;
    if (note.kind != NoteKind::Member || !note.member)
        return group;
    Session session;
    session.number = ref.session;
    session.notes = door.file().notes().ofSession(ref.group, ref.session, PrivateNotes::none());
    const QList<PlacedNote> earlier = door.file().notes().ofMember(*note.member);
    for (const PlacedNote &placed : earlier) {
        if (placed.ref.group != ref.group || !(placed.ref.session < ref.session))
            continue;
        Session before;
        before.number = placed.ref.session;
        before.notes = {placed.note};
        group.sessions.append(before);
    }
    group.sessions.append(session);
    return group;
}

} // namespace

QList<Finding> guardFindings(Door &door, const NoteRef &ref, const Note &note)
{
    GuardContext context;
    context.group = ref.group;
    context.session = ref.session;
    context.names = door.names();
    context.others = comparedWith(note, neighbourhoodOf(door, ref, note), ref.session, context.names);
    context.prompts = templatePrompts(door.definitions());
    return guardNote(note, context);
}

QList<LeavingFinding> leavingFindings(Door &door, const NoteRef &ref, const Note &note)
{
    QList<LeavingFinding> leaving;
    const QList<Finding> found = guardFindings(door, ref, note);
    if (found.isEmpty())
        return leaving;
    const std::optional<Member> member =
        note.member ? door.file().members().find(*note.member) : std::nullopt;
    for (const Finding &finding : found) {
        leaving.append({finding, note.kind, member ? member->goesBy() : QString(),
                        note.sections.value(finding.section).title, QString()});
    }
    return leaving;
}

} // namespace ipt
