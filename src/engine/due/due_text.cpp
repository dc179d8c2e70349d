#include "engine/due/due.h"

#include "engine/arc/sittings.h"

#include <QCoreApplication>
#include <QLocale>

namespace ipt {

namespace {

struct DueText
{
    Q_DECLARE_TR_FUNCTIONS(Due)
};

QString inventoryText(Stage stage)
{
    switch (stage) {
    case Stage::Intake:
        return DueText::tr("Inventory of %1");
    case Stage::Midpoint:
        return DueText::tr("Midpoint review with %1");
    case Stage::Termination:
        return DueText::tr("Termination inventory of %1");
    }
    return {};
}

QString noteText(const DueItem &item, const QString &who)
{
    const int session = item.session.value_or(SessionNumber()).value();
    switch (item.noteKind.value_or(NoteKind::Group)) {
    case NoteKind::Group:
        return DueText::tr("Group note, session %1").arg(session);
    case NoteKind::Member:
        return DueText::tr("Member note of %2, session %1").arg(session).arg(who);
    case NoteKind::Private:
        return DueText::tr("Private note, session %1").arg(session);
    }
    return {};
}

} // namespace

QString dueText(const DueItem &item, const DueNames &names)
{
    const QString who = QLocale().createSeparatedList(names.members);
    const int session = item.session.value_or(SessionNumber()).value();
    switch (item.kind) {
    case DueKind::FollowUp:
        return DueText::tr("Follow up with %1: %2").arg(who, item.text);
    case DueKind::SessionLeftOpen:
        if (item.count > 1)
            return DueText::tr("%1 sessions from session %2 on were neither held nor cancelled")
                .arg(item.count)
                .arg(session);
        return DueText::tr("Session %1 was neither held nor cancelled").arg(session);
    case DueKind::SessionGoesOn:
        return item.at
                   ? DueText::tr("Session %1 was broken off and did not go on as planned").arg(session)
                   : DueText::tr("Session %1 was broken off: set the day on which it goes on").arg(session);
    case DueKind::GroupNoteMissing:
        return DueText::tr("Group note of session %1 not begun").arg(session);
    case DueKind::MemberNotesMissing:
        return DueText::tr("Member notes of session %1 not begun: %2").arg(session).arg(who);
    case DueKind::NoteUnsigned:
        return DueText::tr("To sign: %1").arg(noteText(item, who));
    case DueKind::FarewellMissing:
        return DueText::tr("Farewell of %1").arg(who);
    case DueKind::InventoryOwed:
        return inventoryText(item.stage.value_or(Stage::Intake)).arg(who);
    case DueKind::MeasureDue:
        return DueText::tr("%1 for %2, since session %3").arg(names.measure, who, QString::number(session));
    case DueKind::ActionsToReview:
        return DueText::tr("Next steps to review in session %1: %2").arg(session).arg(who);
    case DueKind::CosignatureWaiting:
        if (item.count > 1)
            return DueText::tr("Notes to co-sign: %1").arg(item.count);
        return DueText::tr("To co-sign: %1").arg(noteText(item, who));
    case DueKind::BackupOld:
        return item.at ? DueText::tr("The last backup is old") : DueText::tr("There is no backup yet");
    case DueKind::BackupFailed:
        return DueText::tr("The last backup could not be made");
    case DueKind::NextSession:
        return item.sitting > 1 ? DueText::tr("Session %1, %2, %3", "number, group, second sitting")
                                      .arg(QString::number(session), names.group, sittingName(item.sitting))
                                : DueText::tr("Session %1, %2").arg(session).arg(names.group);
    }
    return {};
}

} // namespace ipt
