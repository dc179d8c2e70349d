#include "practice/interchange.h"

#include "practice/door/door.h"
#include "practice/door/guarding.h"
#include "storage/durable_file.h"

#include <QCoreApplication>

namespace ipt {

namespace {

struct InterchangeWords
{
    Q_DECLARE_TR_FUNCTIONS(Interchange)
};

bool leaves(const Note &note, const ExportRequest &request, const User &user)
{
    return note.kind != NoteKind::Private || request.includePrivateNotes || note.author == user.id;
}

QList<LeavingFinding> findingsIn(Door &door, const ExportRequest &request)
{
    QList<LeavingFinding> found;
    door.file().notes().eachSinceSigning([&](const PlacedNote &placed) {
        if (!leaves(placed.note, request, door.user()))
            return;
        QList<LeavingFinding> ofNote = leavingFindings(door, placed.ref, placed.note);
        // A draft is not done: what is still empty in it is no finding yet.
        if (!placed.note.isSigned())
            ofNote.removeIf(
                [](const LeavingFinding &finding) { return finding.finding.guard == GuardKind::Empty; });
        if (ofNote.isEmpty())
            return;
        const std::optional<GroupHead> group = door.file().groups().head(placed.ref.group);
        for (LeavingFinding &finding : ofNote) {
            finding.groupName = group ? group->name : QString();
            found.append(finding);
        }
    });
    return found;
}

} // namespace

Result<QList<LeavingFinding>> Interchange::findings(const ExportRequest &request) const
{
    return m_door.look(UseCase::GuardRecord,
                       [&]() -> Result<QList<LeavingFinding>> { return findingsIn(m_door, request); });
}

Result<int> Interchange::exportDocument(const QString &path, const ExportRequest &request)
{
    const QString reason = request.reason.trimmed();
    if (request.includePrivateNotes && reason.isEmpty())
        return badInput(
            InterchangeWords::tr("Exporting everybody's private notes takes a reason; give one."));
    Touch touch(request.includePrivateNotes ? UseCase::ExportPrivateNotes : UseCase::ExportRecord);
    touch.reason = reason;
    std::optional<DurableFile> document;
    const Result<int> exported = m_door.act(touch, [&]() -> Result<int> {
        const int found = int(findingsIn(m_door, request).size());
        if (found > 0 && reason.isEmpty()) {
            if (!request.unattended)
                return badInput(InterchangeWords::tr("The guards noticed something in the notes: "
                                                     "%n place(s). Give a reason to let them go as they are.",
                                                     nullptr, found));
            touch.reason = InterchangeWords::tr(
                "Nobody was asked; the guards noticed something in %n place(s).", nullptr, found);
        }
        const PrivateNotes privateNotes =
            request.includePrivateNotes ? PrivateNotes::all() : PrivateNotes::of(m_door.user().id);
        document.emplace(path);
        m_door.file().writeDocument(privateNotes,
                                    [&document](const QByteArray &portion) { document->write(portion); });
        if (found > 0 && !request.unattended)
            m_door.keepOverride(OverrideKind::GuardFinding, touch);
        return found;
    });
    if (!exported.ok())
        return exported;
    // It is there for others only once the audit chain says so.
    try {
        document->putInPlace();
    } catch (const StorageError &error) {
        return error.error();
    }
    return exported;
}

} // namespace ipt
