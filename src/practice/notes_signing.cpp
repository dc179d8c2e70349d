#include "practice/notes.h"

#include "practice/door/door.h"
#include "practice/door/guarding.h"
#include "practice/door/note_access.h"

#include <QCoreApplication>

namespace ipt {

namespace {

struct NotesWords
{
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

/// Signing a group or member note settles who attended and for how long, which a session that goes on
/// another time does not know yet.
Result<void> checkSittingsAreOver(Door &door, const NoteRef &ref, NoteKind kind)
{
    const std::optional<SessionHead> session = door.file().sessions().head(ref.group, ref.session);
    if (kind == NoteKind::Private || !session || session->earlierParts.isEmpty() ||
        session->state == SessionState::Held)
        return {};
    return badInput(NotesWords::tr("Session %1 goes on another time. Sign its notes once it is held; until "
                                   "then they are kept as drafts.")
                        .arg(ref.session.value()));
}

Result<void> checkPassword(Door &door, const QString &password)
{
    if (!door.wasIdleSincePassword())
        return {};
    if (!door.file().isPasswordOf(door.user().id, password))
        return Error{
            ErrorKind::SignInRefused, NotesWords::tr("The password is not right; nothing was signed."), {}};
    door.passwordGiven();
    return {};
}

} // namespace

bool Notes::signingAsksForPassword() const
{
    return m_door.wasIdleSincePassword();
}

Result<void> Notes::sign(const NoteRef &ref, const QString &password, const QString &reason)
{
    const Touch touch = touchOf(m_door, UseCase::SignNote, ref).because(reason);
    return m_door.act(touch, [&]() -> Result<void> {
        const Result<Note> draft = ownDraft(m_door, ref);
        if (!draft.ok())
            return draft.error();
        if (!draft->drafted.isEmpty()) {
            return badInput(NotesWords::tr("%n drafted sentence(s) wait for you: accept, change or delete "
                                           "them before you sign.",
                                           nullptr, int(draft->drafted.size())));
        }
        if (const Result<void> over = checkSittingsAreOver(m_door, ref, draft->kind); !over.ok())
            return over;
        const QList<Finding> found = guardFindings(m_door, ref, *draft);
        if (!found.isEmpty() && reason.trimmed().isEmpty())
            return badInput(NotesWords::tr(
                "The guards noticed something in this note; look at it, or give a reason to sign it "
                "as it is."));
        const Result<void> known = checkPassword(m_door, password);
        if (!known.ok())
            return known;
        if (!found.isEmpty())
            m_door.keepOverride(OverrideKind::GuardFinding, touch, draft->member);
        m_door.file().notes().sign(ref, {m_door.user().id, m_door.instantNow()});
        return {};
    });
}

Result<void> Notes::cosign(const NoteRef &ref, const QString &password)
{
    return m_door.act(touchOf(UseCase::CosignNote, ref), [&]() -> Result<void> {
        const Result<Note> note = seenNote(m_door, ref);
        if (!note.ok())
            return note.error();
        if (note->kind == NoteKind::Private)
            return badInput(NotesWords::tr("Private notes are not co-signed."));
        if (!note->isSigned())
            return badInput(NotesWords::tr("A note is co-signed after its author has signed it."));
        if (note->cosignature)
            return badInput(NotesWords::tr("This note is co-signed already."));
        const Result<void> known = checkPassword(m_door, password);
        if (!known.ok())
            return known;
        m_door.file().notes().cosign(ref, {m_door.user().id, m_door.instantNow()});
        return {};
    });
}

Result<void> Notes::addAddendum(const NoteRef &ref, const QString &text, const QString &password)
{
    return m_door.act(touchOf(UseCase::AddAddendum, ref), [&]() -> Result<void> {
        const Result<Note> note = seenNote(m_door, ref);
        if (!note.ok())
            return note.error();
        if (!note->isSigned())
            return badInput(
                NotesWords::tr("An addendum belongs to a signed note; a draft can still be changed itself."));
        if (text.trimmed().isEmpty())
            return badInput(NotesWords::tr("The addendum has no text."));
        const Result<void> known = checkPassword(m_door, password);
        if (!known.ok())
            return known;
        m_door.file().notes().addAddendum(ref,
                                          {m_door.user().id, text, {m_door.user().id, m_door.instantNow()}});
        return {};
    });
}

} // namespace ipt
