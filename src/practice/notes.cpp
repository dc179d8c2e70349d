#include "practice/notes.h"

#include "engine/core/excerpt.h"
#include "engine/definitions/definitions.h"
#include "engine/drafting/compose.h"
#include "engine/guard/name/note_words.h"
#include "practice/door/door.h"
#include "practice/door/drafting.h"
#include "practice/door/guarding.h"
#include "practice/door/new_id.h"
#include "practice/door/note_access.h"
#include "practice/door/note_sight.h"
#include "practice/door/reach.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ipt {

namespace {

constexpr int mostVersions = 40;
/// A pause after which what was there before is worth keeping.
constexpr int secondsBetweenVersions = 180;
/// So many characters fewer at once are worth keeping too.
constexpr int lettersLost = 60;

struct NotesWords
{
    Q_DECLARE_TR_FUNCTIONS(Notes)
};

QString wordsOf(const Note &note)
{
    QStringList texts;
    for (const NoteSection &section : note.sections)
        texts.append(section.text);
    for (const Addendum &addendum : note.addenda)
        texts.append(addendum.text);
    return texts.join(QLatin1Char('\n'));
}

/// The rows whose notes have all the words, each with what stands around the first of them.
QList<NoteRow> thoseWith(Door &door, const QString &words, const QList<NoteRow> &rows)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{M}\\p{N}]+"));
    const QStringList wanted = words.split(between, Qt::SkipEmptyParts);
    QList<NoteRow> found;
    for (const NoteRow &row : rows) {
        const std::optional<Note> note = door.file().notes().find(row.ref);
        const QString text = note ? wordsOf(*note) : QString();
        const QString all = QLatin1Char(' ') + guard::folded(text).replace(between, QStringLiteral(" "));
        if (std::any_of(wanted.begin(), wanted.end(), [&all](const QString &word) {
                return !all.contains(QLatin1Char(' ') + guard::folded(word));
            }))
            continue;
        found.append(row);
        found.last().opening = excerptOf(text, wanted);
    }
    return found;
}

qsizetype lettersOf(const QList<NoteSection> &sections)
{
    qsizetype letters = 0;
    for (const NoteSection &section : sections)
        letters += section.text.trimmed().size();
    return letters;
}

void addVersion(Door &door, const NoteRef &ref, const Note &draft)
{
    if (lettersOf(draft.sections) == 0)
        return;
    const std::optional<NoteVersion> latest = door.file().noteVersions().latest(ref);
    if (!latest || latest->sections != draft.sections)
        door.file().noteVersions().add(ref, {draft.written, draft.sections}, mostVersions);
}

/// Keeps how the draft stands before `after` replaces it, where it would be missed.
void keepWhatGoes(Door &door, const NoteRef &ref, const Note &draft, const QList<NoteSection> &after)
{
    if (draft.sections == after)
        return;
    const bool paused = draft.written && draft.written->msecsSinceEpoch() + 1000LL * secondsBetweenVersions <=
                                             door.instantNow().msecsSinceEpoch();
    if (paused || lettersOf(draft.sections) - lettersOf(after) >= lettersLost)
        addVersion(door, ref, draft);
}

/// Those of the sentences that stand in the text.
OptionalList<DraftedSentence> standing(const QList<DraftedSentence> &drafted,
                                       const QList<NoteSection> &sections)
{
    OptionalList<DraftedSentence> left;
    for (const DraftedSentence &sentence : drafted) {
        if (sentence.section >= 0 && sentence.section < sections.size() && !sentence.text.isEmpty() &&
            sections[sentence.section].text.contains(sentence.text))
            left.append(sentence);
    }
    return left;
}

Result<void> checkSections(const QList<NoteSection> &sections)
{
    for (const NoteSection &section : sections) {
        if (section.title.size() > 200)
            return badInput(NotesWords::tr("A section's title has at most 200 characters."));
        if (section.text.size() > 200000)
            return badInput(
                NotesWords::tr("The section “%1” is longer than a note can keep: at most 200,000 characters. "
                               "Divide it between sections.")
                    .arg(section.title));
    }
    return {};
}

} // namespace

Result<QList<Note>> Notes::ofSession(const GroupId &group, SessionNumber session) const
{
    return m_door.look(Touch(UseCase::ReadSession, group, session), [&]() -> Result<QList<Note>> {
        const PrivateNotes own = PrivateNotes::of(m_door.user().id);
        return seenBy(m_door.user(), m_door.file().notes().ofSession(group, session, own));
    });
}

Result<NoteView> Notes::note(const NoteRef &ref) const
{
    return m_door.look(touchOf(UseCase::ReadNote, ref), [&]() -> Result<NoteView> {
        const Result<Note> note = seenNote(m_door, ref);
        const std::optional<GroupHead> group = m_door.file().groups().head(ref.group);
        if (!note.ok() || !group)
            return noteNotFound();
        NoteView view;
        view.ref = ref;
        view.note = *note;
        view.head = deriveNoteHead(m_door, *group, ref.session, *note);
        view.mayEdit = !note->isSigned() && note->author == m_door.user().id;
        view.mayCosign = note->isSigned() && !note->cosignature && note->kind != NoteKind::Private &&
                         m_door.mayDo(touchOf(UseCase::CosignNote, ref));
        return view;
    });
}

Result<QList<NoteRow>> Notes::ofMember(const MemberId &member, const QString &words) const
{
    return m_door.look(Touch(UseCase::ReadNote, member), [&]() -> Result<QList<NoteRow>> {
        const QHash<UserId, QString> names = userNames(m_door);
        QHash<GroupId, QString> groupNames;
        const QList<GroupId> groups = m_door.file().groups().ofMember(member);
        for (const GroupId &group : groups)
            groupNames.insert(group, m_door.file().groups().head(group)->name);
        QList<NoteRow> rows;
        const QList<PlacedNote> notes =
            m_door.file().notes().ofMember(member) + m_door.file().notes().ofGroupsAttendedBy(member);
        for (const PlacedNote &placed : notes) {
            if (!seenBy(m_door.user(), {placed.note}).isEmpty())
                rows.append(rowOf(placed.ref, placed.note, groupNames.value(placed.ref.group), names));
        }
        std::stable_sort(rows.begin(), rows.end(), [](const NoteRow &a, const NoteRow &b) {
            return a.written.value_or(Instant()).msecsSinceEpoch() >
                   b.written.value_or(Instant()).msecsSinceEpoch();
        });
        if (!words.trimmed().isEmpty())
            return thoseWith(m_door, words, rows);
        return rows;
    });
}

Result<NoteId> Notes::start(const NewNote &wanted)
{
    const NoteId id = newId<NoteId>(QLatin1StringView("n"));
    const Touch touch = touchOf(UseCase::WriteNote, {wanted.group, wanted.session, id});
    return m_door.act(touch, [&]() -> Result<NoteId> {
        const NoteTemplate *shape = m_door.definitions().noteTemplate(wanted.templateId);
        if (!shape || !shape->kinds.contains(wanted.kind))
            return badInput(NotesWords::tr("There is no such template for this kind of note."));
        if ((wanted.kind == NoteKind::Member) != wanted.member.has_value())
            return badInput(NotesWords::tr("A member's note needs its member, and other notes have none."));
        if (wanted.member && !m_door.file().groups().ofMember(*wanted.member).contains(wanted.group))
            return badInput(NotesWords::tr(
                "A member's note is written of somebody who belongs or belonged to the group."));
        Note note;
        note.id = id;
        note.kind = wanted.kind;
        note.member = wanted.member;
        note.author = m_door.user().id;
        note.templateId = wanted.templateId;
        note.written = m_door.instantNow();
        for (const TemplateSection &section : shape->sections)
            note.sections.append({section.title, QString()});
        m_door.file().notes().putDraft(wanted.group, wanted.session, note);
        return id;
    });
}

Result<NoteHead> Notes::head(const NewNote &wanted) const
{
    return m_door.look(Touch(UseCase::ReadSession, wanted.group, wanted.session), [&]() -> Result<NoteHead> {
        const std::optional<GroupHead> group = m_door.file().groups().head(wanted.group);
        if (!group)
            return noteNotFound();
        Note note;
        note.kind = wanted.kind;
        note.member = wanted.member;
        return deriveNoteHead(m_door, *group, wanted.session, note);
    });
}

Result<NoteDraft> Notes::compose(const NewNote &wanted) const
{
    return m_door.look(Touch(UseCase::ReadSession, wanted.group, wanted.session), [&]() -> Result<NoteDraft> {
        const NoteTemplate *shape = m_door.definitions().noteTemplate(wanted.templateId);
        if (!shape || !shape->kinds.contains(wanted.kind) || wanted.kind == NoteKind::Private)
            return badInput(NotesWords::tr("There is no such template for this kind of note."));
        const std::optional<DraftSource> source = readDraftSource(m_door, wanted.group, wanted.session);
        if (!source)
            return Error{ErrorKind::NotFound, NotesWords::tr("This session is not in the practice."), {}};
        if (wanted.kind == NoteKind::Group)
            return draftGroupNote(*source, *shape);
        if (!wanted.member)
            return badInput(NotesWords::tr("A member's note needs its member, and other notes have none."));
        return draftMemberNote(*source, *wanted.member, *shape);
    });
}

Result<void> Notes::saveDraft(const NoteRef &ref, const QList<NoteSection> &sections,
                              const OptionalList<ProblemArea> &areas, const QList<DraftedSentence> &drafted)
{
    return m_door.act(touchOf(UseCase::WriteNote, ref), [&]() -> Result<void> {
        Result<Note> draft = ownDraft(m_door, ref);
        if (!draft.ok())
            return draft.error();
        const Result<void> fine = checkSections(sections);
        if (!fine.ok())
            return fine;
        keepWhatGoes(m_door, ref, *draft, sections);
        draft->sections = sections;
        draft->problemAreas = areas;
        draft->drafted = standing(drafted, sections);
        draft->written = m_door.instantNow();
        m_door.file().notes().putDraft(ref.group, ref.session, *draft);
        return {};
    });
}

Result<QList<NoteVersion>> Notes::versions(const NoteRef &ref) const
{
    return m_door.look(touchOf(UseCase::ReadNote, ref), [&]() -> Result<QList<NoteVersion>> {
        const Result<Note> draft = ownDraft(m_door, ref);
        if (!draft.ok())
            return draft.error();
        return m_door.file().noteVersions().of(ref);
    });
}

Result<void> Notes::keepVersion(const NoteRef &ref)
{
    return m_door.act(touchOf(UseCase::WriteNote, ref), [&]() -> Result<void> {
        const Result<Note> draft = ownDraft(m_door, ref);
        if (!draft.ok())
            return draft.error();
        addVersion(m_door, ref, *draft);
        return {};
    });
}

Result<QHash<MemberId, QString>> Notes::absenceLines(const GroupId &group, SessionNumber session) const
{
    using Lines = QHash<MemberId, QString>;
    return m_door.look(Touch(UseCase::ReadSession, group, session), [&]() -> Result<Lines> {
        const std::optional<DraftSource> source = readDraftSource(m_door, group, session);
        if (!source)
            return Error{ErrorKind::NotFound, NotesWords::tr("This session is not in the practice."), {}};
        Lines lines;
        for (const Attendance &mark : source->session.attendance) {
            if (!mark.attended())
                lines.insert(mark.member, attendanceLine(*source, mark.member).text);
        }
        return lines;
    });
}

Result<Note> Notes::discardDraft(const NoteRef &ref)
{
    return m_door.act(touchOf(m_door, UseCase::DiscardDraft, ref), [&]() -> Result<Note> {
        const Result<Note> draft = ownDraft(m_door, ref);
        if (draft.ok())
            m_door.file().notes().removeDraft(ref);
        return draft;
    });
}

Result<void> Notes::putBackDraft(const GroupId &group, SessionNumber session, const Note &draft)
{
    return m_door.act(touchOf(UseCase::WriteNote, {group, session, draft.id}), [&]() -> Result<void> {
        if (draft.author != m_door.user().id || draft.isSigned())
            return noteNotFound();
        const NoteRef ref{group, session, draft.id};
        if (const std::optional<Note> before = m_door.file().notes().find(ref);
            before && !before->isSigned() && before->author == draft.author)
            addVersion(m_door, ref, *before);
        m_door.file().notes().putDraft(group, session, draft);
        return {};
    });
}

Result<QList<Finding>> Notes::findings(const NoteRef &ref) const
{
    return m_door.look(touchOf(UseCase::ReadNote, ref), [&]() -> Result<QList<Finding>> {
        const Result<Note> note = seenNote(m_door, ref);
        if (!note.ok())
            return note.error();
        return guardFindings(m_door, ref, *note);
    });
}

} // namespace ipt
