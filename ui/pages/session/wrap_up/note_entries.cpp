#include "ui/pages/session/wrap_up/note_desk.h"

#include "engine/definitions/definitions.h"

#include <algorithm>

// What the desk knows of all the session's notes, and does to them together.

namespace ipt {

bool hasWords(const QList<NoteSection> &sections)
{
    return std::any_of(sections.begin(), sections.end(),
                       [](const NoteSection &section) { return !section.text.trimmed().isEmpty(); });
}

bool NoteEntry::hasWords() const
{
    return note && ipt::hasWords(note->sections);
}

bool NoteEntry::isSameAs(const NoteEntry &other) const
{
    if (kind != other.kind || member != other.member)
        return false;
    return !note || !other.note || note->id == other.note->id;
}

int NoteDesk::findingsKnownOf(const NoteId &note) const
{
    for (const NoteEntry &entry : m_entries) {
        if (entry.note && entry.note->id == note)
            return entry.findings;
    }
    return 0;
}

void NoteDesk::readAbsences()
{
    m_absences.clear();
    const QList<Attendance> marks = m_session.room().session.attendance;
    if (std::all_of(marks.begin(), marks.end(), [](const Attendance &mark) { return mark.attended(); }))
        return;
    const auto lines = m_session.practice().notes().absenceLines(m_session.group(), m_session.number());
    if (lines.ok())
        m_absences = *lines;
}

/// Each facilitator's own draft and whatever is signed stand on lines of their own; where nobody has
/// begun, there is one line to begin on.
QList<NoteEntry> NoteDesk::entriesOf(NoteKind kind, const std::optional<MemberId> &member) const
{
    QList<NoteEntry> entries;
    for (const Note &note : m_session.room().session.notes) {
        if (note.kind == kind && note.member == member)
            entries.append({kind, member, note, findingsKnownOf(note.id), {}, {}});
    }
    if (!entries.isEmpty())
        return entries;
    NoteEntry entry{kind, member, {}, 0, {}, {}};
    if (member) {
        const std::optional<Attendance> mark = m_session.attendanceOf(*member);
        if (mark && !mark->attended()) {
            entry.absent = mark->status;
            entry.absence = m_absences.value(*member);
        }
    }
    return {entry};
}

void NoteDesk::readEntries()
{
    const std::optional<NoteEntry> was = entry() ? std::optional(*entry()) : std::nullopt;
    QList<NoteEntry> entries = entriesOf(NoteKind::Group, {});
    QList<MemberId> members;
    for (const MemberName &member : m_session.room().expected)
        members.append(member.id);
    // What was written of somebody stays in sight when they are taken off the roster.
    for (const Note &note : m_session.room().session.notes) {
        if (note.member && !members.contains(*note.member))
            members.append(*note.member);
    }
    for (const MemberId &member : std::as_const(members))
        entries += entriesOf(NoteKind::Member, member);
    entries += entriesOf(NoteKind::Private, {});
    m_entries = entries;
    m_current = -1;
    for (int index = 0; was && m_current < 0 && index < m_entries.size(); ++index) {
        if (m_entries[index].isSameAs(*was))
            m_current = index;
    }
    m_lookingOn.start();
    emit entriesChanged();
}

/// The guards look at one draft after another, so that the list can say which are ready.
void NoteDesk::lookAtNext()
{
    for (NoteEntry &entry : m_entries) {
        if (!entry.isDraft() || !entry.hasWords() || m_lookedAt.contains(entry.note->id))
            continue;
        m_lookedAt.insert(entry.note->id);
        const Result<QList<Finding>> found =
            m_session.practice().notes().findings({m_session.group(), m_session.number(), entry.note->id});
        if (found.ok() && entry.findings != found->size()) {
            entry.findings = int(found->size());
            emit entriesChanged();
        }
        m_lookingOn.start();
        return;
    }
}

QString NoteDesk::titleOf(const NoteEntry &entry) const
{
    QString title;
    switch (entry.kind) {
    case NoteKind::Group:
        title = tr("Group note");
        break;
    case NoteKind::Member:
        title = entry.member ? m_session.called(*entry.member) : QString();
        break;
    case NoteKind::Private:
        title = tr("Private note");
        break;
    }
    const auto alike = std::count_if(m_entries.begin(), m_entries.end(), [&entry](const NoteEntry &each) {
        return each.kind == entry.kind && each.member == entry.member;
    });
    if (alike > 1 && entry.note)
        return tr("%1 by %2").arg(title, userNames().value(entry.note->author));
    return title;
}

int NoteDesk::countToWrite() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const NoteEntry &entry) {
        return entry.isToWrite() && entry.kind != NoteKind::Private;
    }));
}

int NoteDesk::countReady() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(),
                             [](const NoteEntry &entry) { return entry.isReady(); }));
}

/// The note as the moments give it, not begun yet.
Result<Note> NoteDesk::drafted(const NoteEntry &entry) const
{
    Note note;
    note.kind = entry.kind;
    note.member = entry.member;
    note.templateId = usualTemplate(entry.kind);
    const Result<NoteDraft> draft = m_session.practice().notes().compose(
        {m_session.group(), m_session.number(), note.kind, note.member, *note.templateId});
    if (!draft.ok())
        return draft.error();
    note.sections = sectionsOf(*draft);
    note.problemAreas = draft->problemAreas;
    for (int section = 0; section < draft->sections.size(); ++section) {
        for (const DraftSentence &sentence : draft->sections[section].sentences)
            note.drafted.append({section, sentence.text});
    }
    return note;
}

Result<QList<Note>> NoteDesk::beginAll()
{
    Notes &notes = m_session.practice().notes();
    QList<Note> begun;
    for (const NoteEntry &entry : std::as_const(m_entries)) {
        if (!entry.isToWrite() || entry.kind == NoteKind::Private)
            continue;
        Result<Note> note = drafted(entry);
        if (!note.ok())
            return note.error();
        if (!hasWords(note->sections))
            continue;
        const Result<NoteId> id = notes.start({m_session.group(), m_session.number(), note->kind,
                                               note->member, note->templateId.value_or(QString())});
        if (!id.ok())
            return id.error();
        note->id = *id;
        const Result<void> kept = notes.saveDraft({m_session.group(), m_session.number(), *id},
                                                  note->sections, note->problemAreas, note->drafted);
        if (!kept.ok())
            return kept.error();
        begun.append(*note);
    }
    return begun;
}

Result<void> NoteDesk::takeBack(const QList<Note> &drafts)
{
    for (const Note &draft : drafts) {
        const NoteRef ref{m_session.group(), m_session.number(), draft.id};
        const Result<NoteView> now = m_session.practice().notes().note(ref);
        // What somebody has written in since is theirs.
        if (!now.ok() || now->note.isSigned() || now->note.sections != draft.sections)
            continue;
        const Result<Note> gone = m_session.practice().notes().discardDraft(ref);
        if (!gone.ok())
            return gone.error();
    }
    return {};
}

void NoteDesk::draftAll()
{
    flush();
    const auto drafts = std::make_shared<QList<Note>>();
    const auto begin = [this, drafts]() -> Result<void> {
        const Result<QList<Note>> begun = beginAll();
        // Those that were begun before one was refused stay, and are seen.
        if (begun.ok())
            *drafts = *begun;
        m_session.readAgain();
        resume();
        return begun.ok() ? Result<void>() : Result<void>(begun.error());
    };
    const auto end = [this, drafts]() -> Result<void> {
        flush();
        const Result<void> back = takeBack(*drafts);
        m_session.readAgain();
        resume();
        return back;
    };
    m_session.push(tr("Draft the notes"), begin, end);
}

void NoteDesk::resume()
{
    if (m_current >= 0)
        open(m_current);
}

int NoteDesk::signReady(const QString &password)
{
    flush();
    int done = 0;
    const QList<NoteEntry> entries = m_entries;
    for (const NoteEntry &entry : entries) {
        if (!entry.isReady())
            continue;
        const Result<void> signedNow = m_session.practice().notes().sign(
            {m_session.group(), m_session.number(), entry.note->id}, password);
        if (!signedNow.ok()) {
            emit m_session.refused(signedNow.error());
            break;
        }
        ++done;
    }
    m_session.readAgain();
    resume();
    return done;
}

void NoteDesk::discard()
{
    flush();
    if (!ref() || !mayEdit())
        return;
    const auto draft = std::make_shared<Note>(m_note);
    const NoteRef where = *ref();
    const auto away = [this, draft, where]() -> Result<void> {
        const Result<Note> gone = m_session.practice().notes().discardDraft(where);
        if (!gone.ok())
            return gone.error();
        *draft = *gone;
        m_autosave.discard();
        m_session.forgetNote(where.note);
        readEntries();
        resume();
        return {};
    };
    const auto back = [this, draft]() -> Result<void> {
        const Result<void> put =
            m_session.practice().notes().putBackDraft(m_session.group(), m_session.number(), *draft);
        if (!put.ok())
            return put;
        m_session.keepNote(*draft);
        m_lookedAt.remove(draft->id);
        readEntries();
        open(draft->id);
        return {};
    };
    m_session.push(tr("Discard the draft"), away, back);
}

QList<NoteVersion> NoteDesk::versions()
{
    flush();
    if (!ref())
        return {};
    const Result<QList<NoteVersion>> versions = m_session.practice().notes().versions(*ref());
    if (!versions.ok())
        emit m_session.refused(versions.error());
    return versions.ok() ? *versions : QList<NoteVersion>();
}

void NoteDesk::keepVersion()
{
    flush();
    if (!ref())
        return;
    const Result<void> kept = m_session.practice().notes().keepVersion(*ref());
    if (!kept.ok())
        emit m_session.refused(kept.error());
}

} // namespace ipt
