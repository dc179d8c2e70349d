#include "practice/door/note_sight.h"

#include "engine/arc/arc.h"
#include "engine/core/excerpt.h"
#include "practice/door/door.h"

#include <algorithm>

namespace ipt {

QList<Note> seenBy(const User &user, const QList<Note> &notes)
{
    QList<Note> seen;
    std::copy_if(notes.begin(), notes.end(), std::back_inserter(seen), [&user](const Note &note) {
        return note.author == user.id || (note.isSigned() && note.kind != NoteKind::Private);
    });
    return seen;
}

NoteHead deriveNoteHead(Door &door, const GroupHead &group, SessionNumber number, const Note &note)
{
    NoteHead head;
    head.groupName = group.name;
    head.session = number;
    head.sessions = sessionCount(group.arc);
    head.phase = phaseOf(group.arc, number).value_or(Phase::Middle);
    if (const std::optional<SessionHead> session = door.file().sessions().head(group.id, number)) {
        head.started = session->started;
        head.ended = session->ended;
        head.earlierParts = session->earlierParts;
    }
    const QList<Attendance> attendance = door.file().sessions().attendance(group.id, number);
    for (const Attendance &mark : attendance) {
        if (mark.attended())
            ++head.attended;
        if (note.member == mark.member)
            head.memberMinutes = mark.minutes;
    }
    for (const UserId &id : group.facilitators) {
        if (const std::optional<User> user = door.file().users().find(id)) {
            const QString credentials = user->credentials.value_or(QString());
            head.facilitators.append(credentials.isEmpty() ? user->name
                                                           : user->name + QStringLiteral(", ") + credentials);
        }
    }
    return head;
}

namespace {

constexpr int openingLength = 120;

} // namespace

NoteRow rowOf(const NoteRef &ref, const Note &note, const QString &groupName,
              const QHash<UserId, QString> &names)
{
    NoteRow row;
    row.ref = ref;
    row.kind = note.kind;
    row.member = note.member;
    row.groupName = groupName;
    row.author = note.author;
    row.authorName = names.value(note.author);
    row.written = note.written;
    row.isSigned = note.isSigned();
    row.isCosigned = note.cosignature.has_value();
    for (const NoteSection &section : note.sections) {
        row.opening = openingOf(section.text, openingLength);
        if (!row.opening.isEmpty())
            break;
    }
    return row;
}

} // namespace ipt
