#include "practice/supervision.h"

#include "engine/arc/arc.h"
#include "engine/definitions/definitions.h"
#include "engine/participation/participation.h"
#include "practice/door/door.h"
#include "practice/door/guarding.h"
#include "practice/door/note_sight.h"
#include "practice/door/reach.h"
#include "reports/practice/overview_table.h"
#include "reports/render/csv_renderer.h"
#include "reports/render/html_renderer.h"
#include "reports/render/pdf_renderer.h"
#include "reports/summary/make_session_summary.h"
#include "reports/summary/summary_document.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

struct SupervisionWords
{
    Q_DECLARE_TR_FUNCTIONS(Supervision)
};

Error notFound(const QString &sentence)
{
    return {ErrorKind::NotFound, sentence, {}};
}

bool supervises(Door &door, const GroupHead &group)
{
    return group.supervisor == door.user().id && door.user().has(Role::Supervisor);
}

Error notSupervised()
{
    return {ErrorKind::NotPermitted,
            SupervisionWords::tr("You may not do this; ask the supervisor of the group."),
            {}};
}

/// What the overview of a group counts: no names, no moments, no notes.
GroupCourse readOutcomeCourse(Door &door, const GroupHead &head)
{
    GroupCourse course;
    static_cast<GroupHead &>(course.group) = head;
    course.group.participation = door.file().groups().participation(head.id);
    const QList<SessionHead> sessions = door.file().sessions().heads(head.id);
    for (const SessionHead &session : sessions) {
        Session whole;
        static_cast<SessionHead &>(whole) = session;
        course.group.sessions.append(whole);
    }
    const QList<MemberId> members = everyMember(course.group.participation);
    for (const MemberId &member : members)
        course.measures += door.file().course().measures({member, std::nullopt});
    return course;
}

/// Everything a summary is made of. Private notes are never read for it.
Result<SummaryInput> readSummaryInput(Door &door, const SummaryRequest &request)
{
    const std::optional<GroupHead> group = door.file().groups().head(request.group);
    if (!group)
        return notFound(SupervisionWords::tr("This group is not in the practice."));
    const std::optional<Session> session =
        door.file().sessions().find(request.group, request.session, PrivateNotes::none());
    if (!session)
        return notFound(SupervisionWords::tr("The group has no session %1.").arg(request.session.value()));
    SummaryInput input;
    input.practice = door.info();
    input.group = *group;
    input.session = *session;
    const QList<ListedMember> briefs = door.file().members().briefsOf(request.group);
    for (const ListedMember &brief : briefs) {
        if (const std::optional<Member> member = door.file().members().find(brief.id))
            input.members.append(*member);
    }
    input.users = door.file().users().all();
    input.strategies = door.file().groups().strategies(request.group);
    input.actions = door.file().course().actions({std::nullopt, request.group});
    input.followUps = door.file().oversight().followUpsOf(request.group);
    input.techniques = door.definitions().techniques;
    input.options.memberNotes = request.memberNotes;
    input.madeBy = door.user().id;
    input.madeAt = door.instantNow();
    return input;
}

/// Of the notes that the summary carries: the signed group note, and members' where they are wanted.
QList<LeavingFinding> findingsIn(Door &door, const SummaryRequest &request)
{
    QList<LeavingFinding> found;
    const QList<Note> notes =
        door.file().notes().ofSession(request.group, request.session, PrivateNotes::none());
    for (const Note &note : notes) {
        if (!note.isSigned() || (note.kind == NoteKind::Member && !request.memberNotes))
            continue;
        found += leavingFindings(door, {request.group, request.session, note.id}, note);
    }
    return found;
}

Result<ExportedFile> renderSummary(Door &door, const SummaryRequest &request)
{
    const Result<SummaryInput> input = readSummaryInput(door, request);
    if (!input.ok())
        return input.error();
    const SessionSummary summary = makeSessionSummary(*input);
    const Document document = summaryDocument(summary);
    if (request.format == SummaryFormat::Html)
        return ExportedFile{Supervision::summaryFileName(request), renderHtml(document)};
    return ExportedFile{Supervision::summaryFileName(request),
                        renderPdf(document, PageSetup::forTimeZone(door.info().timeZone))};
}

SessionToExport sessionToExport(Door &door, const GroupHead &group, const SessionHead &session)
{
    SessionToExport row;
    row.group = group.id;
    row.groupName = group.name;
    row.session = session;
    row.phase = phaseOf(group.arc, session.number).value_or(Phase::Middle);
    const QList<SessionCounts> counts = door.file().overview().counts(group.id, session.number);
    for (const SessionCounts &count : counts) {
        row.notesSigned = count.signedNotes;
        row.notesUnsigned = count.notes - count.signedNotes;
    }
    row.lastExported = door.file().audit().lastSummaryOf(
        Door::recordPath(Touch(UseCase::ExportSummary, group.id, session.number)));
    return row;
}

FirstRows<SessionToExport> readSessions(Door &door, int most)
{
    QList<PlacedSession> held = door.file().overview().heldSessions(door.user().id, most + 1);
    FirstRows<SessionToExport> first;
    first.isAll = held.size() <= most;
    held.resize(std::min<qsizetype>(held.size(), most));
    QHash<GroupId, GroupHead> groups;
    for (const PlacedSession &session : std::as_const(held)) {
        if (!groups.contains(session.group))
            groups.insert(session.group, door.file().groups().head(session.group).value());
        first.rows.append(sessionToExport(door, groups.value(session.group), session.head));
    }
    return first;
}

} // namespace

Result<SupervisionPage> Supervision::page(int mostSessions) const
{
    return m_door.look(UseCase::ReadSupervision, [&]() -> Result<SupervisionPage> {
        SupervisionPage page;
        page.userNames = userNames(m_door);
        page.maySupervise = m_door.user().has(Role::Supervisor);
        page.disclosures = m_door.file().oversight().disclosures();
        std::reverse(page.disclosures.begin(), page.disclosures.end());
        if (!page.maySupervise)
            return page;
        const Reach reach(m_door);
        page.sessions = readSessions(m_door, mostSessions);
        const QList<WaitingNote> waiting = m_door.file().overview().awaitingCosignature(m_door.user().id);
        for (const WaitingNote &note : waiting) {
            if (const std::optional<Note> found = m_door.file().notes().find(note.ref)) {
                NoteRow row = rowOf(note.ref, *found, reach.groupName(note.ref.group), page.userNames);
                if (row.member)
                    row.memberCalled = reach.calledName(*row.member);
                page.toCosign.append(row);
            }
        }
        return page;
    });
}

Result<QList<LeavingFinding>> Supervision::summaryFindings(const SummaryRequest &request) const
{
    return m_door.look(Touch(UseCase::ReadSession, request.group, request.session),
                       [&]() -> Result<QList<LeavingFinding>> { return findingsIn(m_door, request); });
}

Result<ExportedFile> Supervision::exportSummary(const SummaryRequest &request)
{
    const Touch touch =
        Touch(UseCase::ExportSummary, request.group, request.session).because(request.reason.trimmed());
    return m_door.act(touch, [&]() -> Result<ExportedFile> {
        const QList<LeavingFinding> found = findingsIn(m_door, request);
        if (!found.isEmpty() && request.reason.trimmed().isEmpty()) {
            return badInput(SupervisionWords::tr("The guards noticed something in the notes of this summary: "
                                                 "%n place(s). Give a reason to let it go as it is.",
                                                 nullptr, int(found.size())));
        }
        const Result<ExportedFile> file = renderSummary(m_door, request);
        if (file.ok() && !found.isEmpty())
            m_door.keepOverride(OverrideKind::GuardFinding, touch);
        return file;
    });
}

Result<ExportedFile> Supervision::previewSummary(const SummaryRequest &request) const
{
    return m_door.look(Touch(UseCase::ReadSession, request.group, request.session),
                       [&] { return renderSummary(m_door, request); });
}

Result<QList<GroupId>> Supervision::overviewGroups() const
{
    return m_door.look(UseCase::ReadSupervision, [&]() -> Result<QList<GroupId>> {
        return m_door.file().groups().ofSupervisor(m_door.user().id);
    });
}

Result<QList<GroupOutcome>> Supervision::outcomes(const QList<GroupId> &groups) const
{
    return m_door.look(Touch(UseCase::ReadSupervision).about(QStringLiteral("outcomes")),
                       [&]() -> Result<QList<GroupOutcome>> {
                           QList<GroupOutcome> outcomes;
                           for (const GroupId &group : groups) {
                               const std::optional<GroupHead> head = m_door.file().groups().head(group);
                               if (!head || !supervises(m_door, *head))
                                   return notSupervised();
                               outcomes.append(
                                   outcomeOf(readOutcomeCourse(m_door, *head), m_door.measures()));
                           }
                           return outcomes;
                       });
}

QString Supervision::summaryFileName(const SummaryRequest &request)
{
    return ipt::summaryFileName(request.session, request.format == SummaryFormat::Html
                                                     ? QStringLiteral("html")
                                                     : QStringLiteral("pdf"));
}

QString Supervision::overviewFileName() const
{
    return QStringLiteral("practice-overview-%1.csv").arg(dayText(m_door.now().date()));
}

Result<ExportedFile> Supervision::exportOverview(const QList<GroupOutcome> &outcomes)
{
    return m_door.act(UseCase::ExportOverview, [&]() -> Result<ExportedFile> {
        for (const GroupOutcome &outcome : outcomes) {
            const std::optional<GroupHead> head = m_door.file().groups().head(outcome.group);
            if (!head || !supervises(m_door, *head))
                return notSupervised();
        }
        const PracticeOverview overview = withoutSmallCells(practiceOverviewOf(outcomes));
        return ExportedFile{overviewFileName(), renderCsv(overviewTable(overview))};
    });
}

Result<void> Supervision::rateFidelity(const GroupId &group, SessionNumber session, const Fidelity &fidelity)
{
    return m_door.act(Touch(UseCase::RateFidelity, group, session), [&]() -> Result<void> {
        Fidelity kept = fidelity;
        kept.rater = m_door.user().id;
        const std::optional<GroupHead> head = m_door.file().groups().head(group);
        const bool asSupervisor = head && supervises(m_door, *head);
        if ((kept.as == RaterKind::Supervisor) != asSupervisor)
            return Error{
                ErrorKind::BadInput,
                SupervisionWords::tr(
                    "A facilitator rates their own session, and a supervisor rates it as its supervisor."),
                {}};
        for (const FidelityRating &rating : kept.ratings) {
            if (rating.score < 0 || rating.score > 4)
                return Error{ErrorKind::BadInput, SupervisionWords::tr("Fidelity is rated 0 to 4."), {}};
        }
        m_door.file().sessions().putFidelity(group, session, kept);
        return {};
    });
}

Result<QList<Disclosure>> Supervision::disclosures() const
{
    return m_door.look(UseCase::ReadDisclosures, [&]() -> Result<QList<Disclosure>> {
        return m_door.file().oversight().disclosures();
    });
}

Result<void> Supervision::recordDisclosure(const Disclosure &disclosure)
{
    Touch touch(UseCase::RecordDisclosure);
    if (disclosure.members.size() == 1)
        touch.member = disclosure.members.first();
    return m_door.act(touch, [&]() -> Result<void> {
        Disclosure kept = disclosure;
        kept.by = m_door.user().id;
        kept.at = m_door.instantNow();
        m_door.file().oversight().add(kept);
        return {};
    });
}

} // namespace ipt
