#include "practice/door/note_access.h"

#include "practice/door/note_sight.h"

#include <QCoreApplication>

namespace ipt {

namespace {

struct NotesWords
{
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

} // namespace

Error noteNotFound()
{
    return {
        ErrorKind::NotFound, NotesWords::tr("This note is not in the practice, or not yours to see."), {}};
}

Result<Note> seenNote(Door &door, const NoteRef &ref)
{
    const std::optional<Note> note = door.file().notes().find(ref);
    if (!note || seenBy(door.user(), {*note}).isEmpty())
        return noteNotFound();
    return *note;
}

Result<Note> ownDraft(Door &door, const NoteRef &ref)
{
    const std::optional<Note> note = door.file().notes().find(ref);
    if (!note || note->author != door.user().id)
        return noteNotFound();
    if (note->isSigned())
        return badInput(NotesWords::tr("This note is signed and stays as it is; add an addendum instead."));
    return *note;
}

Touch touchOf(UseCase useCase, const NoteRef &ref)
{
    return Touch(useCase, ref.group, ref.session).about(QStringLiteral("notes/") + ref.note.text());
}

Touch touchOf(Door &door, UseCase useCase, const NoteRef &ref)
{
    const std::optional<Note> note = door.file().notes().find(ref);
    return touchOf(useCase, ref).by(note ? note->author : UserId());
}

} // namespace ipt
