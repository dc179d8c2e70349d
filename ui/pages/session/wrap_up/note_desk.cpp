#include "ui/pages/session/wrap_up/note_desk.h"

#include "engine/definitions/definitions.h"

#include <algorithm>

namespace ipt {

namespace {

/// The guards look again once the typing pauses.
constexpr int millisecondsBeforeLooking = 600;

/// The place a section's text goes to in a note of so many sections.
qsizetype placeOf(qsizetype section, qsizetype sections)
{
    return std::min(section, sections - 1);
}

/// The texts under the template's titles; what has no place there follows in the last section.
QList<NoteSection> refilled(const NoteTemplate &shape, const QList<NoteSection> &before)
{
    QList<NoteSection> sections;
    for (const TemplateSection &section : shape.sections)
        sections.append({section.title, QString()});
    for (qsizetype i = 0; i < before.size() && !sections.isEmpty(); ++i) {
        QString &text = sections[placeOf(i, sections.size())].text;
        if (!text.isEmpty() && !before[i].text.isEmpty())
            text += QStringLiteral("\n\n");
        text += before[i].text;
    }
    return sections;
}

} // namespace

NoteDesk::NoteDesk(SessionDesk &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_autosave([this] { write(); })
{
    m_looking.setSingleShot(true);
    m_looking.setInterval(millisecondsBeforeLooking);
    m_lookingOn.setSingleShot(true);
    m_lookingOn.setInterval(0);
    connect(&m_looking, &QTimer::timeout, this, &NoteDesk::look);
    connect(&m_lookingOn, &QTimer::timeout, this, &NoteDesk::lookAtNext);
    connect(&m_autosave, &Autosave::waitingChanged, this, &NoteDesk::savingChanged);
    connect(&session, &SessionDesk::opened, this, [this] {
        readAbsences();
        readEntries();
    });
    connect(&session, &SessionDesk::attendanceChanged, this, [this] {
        readAbsences();
        readEntries();
    });
}

bool NoteDesk::mayEdit() const
{
    return m_session.room().mayEdit && !m_note.isSigned() && entry() && !entry()->isAbsence() &&
           (m_note.id.isEmpty() || m_note.author == m_session.practice().user().id);
}

std::optional<NoteRef> NoteDesk::ref() const
{
    if (m_note.id.isEmpty())
        return std::nullopt;
    return NoteRef{m_session.group(), m_session.number(), m_note.id};
}

QString NoteDesk::usualTemplate(NoteKind kind) const
{
    const QList<NoteTemplate> fitting = m_session.practice().definitions().templatesFor(kind);
    // Whoever writes one member's note after another keeps to one template.
    for (const NoteEntry &entry : m_entries) {
        if (entry.kind == kind && entry.note && entry.note->templateId)
            return *entry.note->templateId;
    }
    return fitting.isEmpty() ? QString() : fitting.first().id;
}

void NoteDesk::open(int index)
{
    if (index < 0 || index >= m_entries.size())
        return;
    flush();
    m_current = index;
    beginFrom(m_entries[index]);
    m_findings.clear();
    emit opened();
    emit entriesChanged();
    look();
}

void NoteDesk::open(const NoteId &note)
{
    for (int index = 0; index < m_entries.size(); ++index) {
        if (m_entries[index].note && m_entries[index].note->id == note)
            return open(index);
    }
}

void NoteDesk::putAway()
{
    flush();
    m_looking.stop();
    m_entries.clear();
    m_current = -1;
    m_note = Note();
    m_findings.clear();
    m_lookedAt.clear();
    m_absences.clear();
}

void NoteDesk::beginFrom(const NoteEntry &entry)
{
    if (entry.note) {
        m_note = *entry.note;
    } else {
        m_note = Note();
        m_note.kind = entry.kind;
        m_note.member = entry.member;
        m_note.author = m_session.practice().user().id;
        m_note.templateId = usualTemplate(entry.kind);
        if (const NoteTemplate *shape = m_session.practice().definitions().noteTemplate(*m_note.templateId))
            m_note.sections = refilled(*shape, {});
    }
    readHead();
}

/// A note that nobody has begun shows the same head as it will have.
void NoteDesk::readHead()
{
    const Result<NoteHead> head = m_session.practice().notes().head(
        {m_session.group(), m_session.number(), m_note.kind, m_note.member, {}});
    m_head = head.ok() ? *head : NoteHead();
}

std::optional<NoteView> NoteDesk::view() const
{
    if (!ref())
        return std::nullopt;
    const Result<NoteView> view = m_session.practice().notes().note(*ref());
    return view.ok() ? std::optional(*view) : std::nullopt;
}

void NoteDesk::edit(const QList<NoteSection> &sections, const OptionalList<ProblemArea> &areas,
                    const QList<DraftedSentence> &drafted)
{
    m_note.sections = sections;
    m_note.problemAreas = areas;
    m_note.drafted = drafted.isEmpty() ? OptionalList<DraftedSentence>() : OptionalList(drafted);
    m_autosave.touched();
    m_looking.start();
}

bool NoteDesk::start()
{
    const NoteKind kind = m_note.kind;
    const Result<NoteId> id = m_session.practice().notes().start(
        {m_session.group(), m_session.number(), kind, m_note.member, m_note.templateId.value_or(QString())});
    if (!id.ok()) {
        emit m_session.refused(id.error());
        return false;
    }
    m_note.id = *id;
    m_note.author = m_session.practice().user().id;
    return true;
}

void NoteDesk::write()
{
    if (m_note.isSigned() ||
        (m_note.id.isEmpty() && !hasWords(m_note.sections) && m_note.problemAreas.isEmpty()))
        return;
    if (m_note.id.isEmpty() && !start())
        return;
    const Result<void> kept =
        m_session.practice().notes().saveDraft(*ref(), m_note.sections, m_note.problemAreas, m_note.drafted);
    if (!kept.ok()) {
        emit m_session.refused(kept.error());
        return;
    }
    m_session.keepNote(m_note);
    if (m_current >= 0) {
        NoteEntry &entry = m_entries[m_current];
        const bool differs = !entry.note || entry.waiting() != m_note.drafted.size();
        entry.note = m_note;
        if (differs)
            emit entriesChanged();
    }
}

void NoteDesk::changeTemplate(const QString &id)
{
    const NoteTemplate *shape = m_session.practice().definitions().noteTemplate(id);
    if (!shape || !mayEdit() || m_note.templateId == id)
        return;
    flush();
    m_note.templateId = id;
    m_note.sections = refilled(*shape, m_note.sections);
    for (DraftedSentence &sentence : m_note.drafted)
        sentence.section = int(placeOf(sentence.section, m_note.sections.size()));
    if (!m_note.id.isEmpty()) {
        const Result<void> kept =
            m_session.practice().notes().putBackDraft(m_session.group(), m_session.number(), m_note);
        if (!kept.ok()) {
            emit m_session.refused(kept.error());
            return;
        }
        m_session.keepNote(m_note);
        m_entries[m_current].note = m_note;
    }
    emit opened();
    m_looking.start();
}

std::optional<NoteDraft> NoteDesk::compose()
{
    const Result<NoteDraft> draft =
        m_session.practice().notes().compose({m_session.group(), m_session.number(), m_note.kind,
                                              m_note.member, m_note.templateId.value_or(QString())});
    if (draft.ok())
        return *draft;
    emit m_session.refused(draft.error());
    return std::nullopt;
}

void NoteDesk::look()
{
    m_looking.stop();
    QList<Finding> found;
    if (ref() && !m_note.isSigned() && hasWords(m_note.sections)) {
        flush();
        if (const Result<QList<Finding>> findings = m_session.practice().notes().findings(*ref());
            findings.ok())
            found = *findings;
    }
    m_findings = found;
    m_lookedAt.insert(m_note.id);
    if (m_current >= 0 && m_entries[m_current].findings != found.size()) {
        m_entries[m_current].findings = int(found.size());
        emit entriesChanged();
    }
    emit findingsChanged();
}

bool NoteDesk::sign(const QString &password, const QString &reason)
{
    flush();
    if (!ref())
        return false;
    const NoteId id = m_note.id;
    const Result<void> done = m_session.practice().notes().sign(*ref(), password, reason);
    if (!done.ok()) {
        emit m_session.refused(done.error());
        return false;
    }
    m_session.readAgain();
    open(id);
    return true;
}

void NoteDesk::keepAddendum(const QString &place, const QString &text)
{
    const Result<void> kept = m_session.practice().keepScratch(place, text);
    if (!kept.ok())
        emit m_session.refused(kept.error());
}

bool NoteDesk::addAddendum(const QString &text, const QString &password)
{
    if (!ref())
        return false;
    const NoteId id = m_note.id;
    const Result<void> done = m_session.practice().notes().addAddendum(*ref(), text, password);
    if (!done.ok()) {
        emit m_session.refused(done.error());
        return false;
    }
    m_session.readAgain();
    open(id);
    return true;
}

} // namespace ipt
