#pragma once

#include "engine/drafting/draft.h"
#include "engine/guard/finding.h"
#include "engine/record/note_version.h"
#include "practice/practice.h"
#include "practice/views/note_views.h"

namespace ipt {

struct NewNote
{
    GroupId group;
    SessionNumber session;
    NoteKind kind = NoteKind::Group;
    std::optional<MemberId> member;
    QString templateId;
};

class Notes
{
public:
    explicit Notes(Door &door)
        : m_door(door)
    {
    }

    /// The notes of a session the signed-in user may see: every private one but their own is left out.
    Result<QList<Note>> ofSession(const GroupId &group, SessionNumber session) const;
    Result<NoteView> note(const NoteRef &note) const;
    /// A member's notes and the group notes of the sessions they attended, newest first. With words,
    /// those that have all of them, by their beginnings, and what stands around the first.
    Result<QList<NoteRow>> ofMember(const MemberId &member, const QString &words = {}) const;

    /// An empty draft with the template's sections; the signed-in user is its author.
    Result<NoteId> start(const NewNote &wanted);
    /// The head that the note has, or will have once it is begun.
    Result<NoteHead> head(const NewNote &wanted) const;
    /// What the note could say, put together from what the session left behind. Nothing is kept, and
    /// nothing is drafted for a private note.
    Result<NoteDraft> compose(const NewNote &wanted) const;
    /// Replaces a draft's sections and areas, durably. Only its author's, only unsigned. `drafted` are the
    /// sentences that nobody has touched or accepted yet; of those that no longer stand in the text none
    /// is kept. How the draft read before becomes a version where much of it went, or some minutes passed.
    Result<void> saveDraft(const NoteRef &note, const QList<NoteSection> &sections,
                           const OptionalList<ProblemArea> &areas,
                           const QList<DraftedSentence> &drafted = {});
    /// How one's own draft read before, newest first; at most 40.
    Result<QList<NoteVersion>> versions(const NoteRef &note) const;
    /// Keeps how the draft reads now as a version, before something takes its place.
    Result<void> keepVersion(const NoteRef &note);
    /// What is said of those who did not attend, instead of a note: "… was excused.", with its comment.
    Result<QHash<MemberId, QString>> absenceLines(const GroupId &group, SessionNumber session) const;
    /// Takes a draft away and hands it back, so that it can be put back.
    Result<Note> discardDraft(const NoteRef &note);
    Result<void> putBackDraft(const GroupId &group, SessionNumber session, const Note &draft);

    /// What the guards say of a note as it stands.
    Result<QList<Finding>> findings(const NoteRef &note) const;
    /// True where signing asks for the password again: after five minutes in which nothing was changed.
    bool signingAsksForPassword() const;
    /// Signs for good. Refused while drafted sentences wait to be accepted. `reason` is needed where the
    /// guards found something; what was found is kept with it. `password` is needed where
    /// signingAsksForPassword().
    Result<void> sign(const NoteRef &note, const QString &password, const QString &reason = {});
    Result<void> cosign(const NoteRef &note, const QString &password);
    Result<void> addAddendum(const NoteRef &note, const QString &text, const QString &password);

private:
    Door &m_door;
};

} // namespace ipt
