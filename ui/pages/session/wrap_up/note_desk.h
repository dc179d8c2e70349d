#pragma once

#include "practice/notes.h"
#include "ui/pages/session/desk/session_desk.h"
#include "ui/widgets/autosave.h"

namespace ipt {

/// One note that a session asks for: the group's, a member's or the author's own.
struct NoteEntry
{
    NoteKind kind = NoteKind::Group;
    std::optional<MemberId> member;
    std::optional<Note> note; ///< as it is kept; none before a word was written
    int findings = 0;

    bool isFor(const NoteEntry &other) const { return kind == other.kind && member == other.member; }
};

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
    /// What was typed so far; written a moment later.
    void edit(const QList<NoteSection> &sections, const OptionalList<ProblemArea> &areas);
    /// Another template: what was written stays, section by section.
    void changeTemplate(const QString &id);
    /// What the moments give for the open note.
    std::optional<NoteDraft> compose();
    void look();
    bool sign(const QString &password, const QString &reason);
    bool addAddendum(const QString &text, const QString &password);
    void flush() { m_autosave.flush(); }

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
    NoteEntry fresh(NoteKind kind, const std::optional<MemberId> &member) const;
    void beginFrom(const NoteEntry &entry);
    void readHead();
    void write();
    bool start();
    QString usualTemplate(NoteKind kind) const;

    SessionDesk &m_session;
    QList<NoteEntry> m_entries;
    int m_current = -1;
    Note m_note;
    NoteHead m_head;
    QList<Finding> m_findings;
    Autosave m_autosave;
    QTimer m_looking;
};

} // namespace ipt
