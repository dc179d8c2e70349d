#pragma once

#include "practice/notes.h"
#include "ui/pages/session/desk/session_desk.h"
#include "ui/pages/session/wrap_up/note_entry.h"
#include "ui/widgets/autosave.h"

namespace ipt {

/// The notes of the session at hand, one of them open. A draft begins with its first word and is
/// kept as one types.
class NoteDesk : public QObject
{
    Q_OBJECT

public:
    explicit NoteDesk(SessionDesk &session, QObject *parent = nullptr);

    const QList<NoteEntry> &entries() const { return m_entries; }
    int current() const { return m_current; }
    const NoteEntry *entry() const { return m_current >= 0 ? &m_entries[m_current] : nullptr; }
    /// The open note as it is kept, or as it would begin.
    const Note &note() const { return m_note; }
    const NoteHead &head() const { return m_head; }
    bool mayEdit() const;
    std::optional<NoteRef> ref() const;
    QString titleOf(const NoteEntry &entry) const;
    const QList<Finding> &findings() const { return m_findings; }

    void open(int index);
    void open(const NoteId &note);
    /// Keeps what was typed and puts the notes away, before another session is laid on the desk.
    void putAway();
    /// What was typed so far, and which drafted sentences nobody accepted yet; written a moment later.
    void edit(const QList<NoteSection> &sections, const OptionalList<ProblemArea> &areas,
              const QList<DraftedSentence> &drafted);
    /// Another template: what was written stays, section by section.
    void changeTemplate(const QString &id);
    /// What the moments give for the open note.
    std::optional<NoteDraft> compose();
    void look();
    bool sign(const QString &password, const QString &reason);
    bool addAddendum(const QString &text, const QString &password);
    void flush() { m_autosave.flush(); }

    // Over all of the session's notes.
    int countToWrite() const;
    int countReady() const;
    /// Begins every note that is still to write with what the moments give; can be taken back, and then
    /// leaves those in which somebody has written since.
    void draftAll();
    /// Signs the notes that are ready; how many were.
    int signReady(const QString &password);
    /// Takes the open draft away; can be taken back.
    void discard();
    /// How the open draft read before, newest first.
    QList<NoteVersion> versions();
    /// Keeps how it reads now, before a version takes its place.
    void keepVersion();

    bool mayAdd() const { return m_session.room().mayEdit; }
    const QHash<UserId, QString> &userNames() const { return m_session.room().userNames; }
    /// The open note as the practice shows it; nothing where it was not begun.
    std::optional<NoteView> view() const;
    /// Where an addendum that is being written is kept, and what stands there.
    QString addendumPlace() const { return QStringLiteral("addendum/%1").arg(m_note.id.text()); }
    QString keptAddendum(const QString &place) const { return m_session.practice().scratch(place); }
    void keepAddendum(const QString &place, const QString &text);

signals:
    void entriesChanged();
    void opened(); ///< another note, or the same in another state
    void findingsChanged();
    void savingChanged(bool saving);

private:
    void readEntries();
    QList<NoteEntry> entriesOf(NoteKind kind, const std::optional<MemberId> &member) const;
    int findingsKnownOf(const NoteId &note) const;
    void readAbsences();
    void lookAtNext();
    void beginFrom(const NoteEntry &entry);
    void readHead();
    void write();
    bool start();
    QString usualTemplate(NoteKind kind) const;
    Result<Note> drafted(const NoteEntry &entry) const;
    Result<QList<Note>> beginAll();
    Result<void> takeBack(const QList<Note> &drafts);
    /// Everything was read again: the open line is opened anew.
    void resume();

    SessionDesk &m_session;
    QList<NoteEntry> m_entries;
    QHash<MemberId, QString> m_absences;
    int m_current = -1;
    Note m_note;
    NoteHead m_head;
    QList<Finding> m_findings;
    QSet<NoteId> m_lookedAt;
    Autosave m_autosave;
    QTimer m_looking;
    QTimer m_lookingOn;
};

} // namespace ipt
