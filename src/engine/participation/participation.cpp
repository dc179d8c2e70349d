#include "engine/participation/participation.h"

#include "engine/arc/arc.h"
#include "engine/arc/session_state.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

struct ParticipationText
{
    Q_DECLARE_TR_FUNCTIONS(Participation)
};

Result<void> checkWithin(const Arc &arc, SessionNumber session, const QString &place)
{
    const int count = sessionCount(arc);
    if (session.value() >= 1 && session.value() <= count)
        return {};
    return badInput(ParticipationText::tr("There is no session %1; the arc runs from session 1 to %2.")
                        .arg(session.value())
                        .arg(count),
                    place);
}

bool overlap(const Participation &a, const Participation &b)
{
    return a.member == b.member && (!a.left || b.joined <= *a.left) && (!b.left || a.joined <= *b.left);
}

} // namespace

bool belongs(const QList<Participation> &spans, const MemberId &member, SessionNumber session)
{
    return spanAt(spans, member, session).has_value();
}

QList<MemberId> membersAt(const QList<Participation> &spans, SessionNumber session)
{
    QList<MemberId> members;
    for (const Participation &span : spans) {
        if (span.includes(session) && !members.contains(span.member))
            members.append(span.member);
    }
    return members;
}

QList<MemberId> everyMember(const QList<Participation> &spans)
{
    QList<MemberId> members;
    for (const Participation &span : spans) {
        if (!members.contains(span.member))
            members.append(span.member);
    }
    return members;
}

std::optional<Participation> spanAt(const QList<Participation> &spans, const MemberId &member,
                                    SessionNumber session)
{
    const auto found = std::find_if(spans.begin(), spans.end(), [&](const Participation &span) {
        return span.member == member && span.includes(session);
    });
    return found == spans.end() ? std::nullopt : std::optional(*found);
}

Result<void> checkParticipation(const Arc &arc, const QList<Participation> &spans)
{
    for (qsizetype i = 0; i < spans.size(); ++i) {
        const Participation &span = spans[i];
        const QString place = QStringLiteral("/%1").arg(i);
        if (const auto checked = checkWithin(arc, span.joined, place + QStringLiteral("/joined_session"));
            !checked)
            return checked.error();
        if (span.left) {
            const QString at = place + QStringLiteral("/left_session");
            if (const auto checked = checkWithin(arc, *span.left, at); !checked)
                return checked.error();
            if (*span.left < span.joined) {
                return badInput(
                    ParticipationText::tr("Somebody who joined at session %1 can't leave after session %2.")
                        .arg(span.joined.value())
                        .arg(span.left->value()),
                    at);
            }
        }
        for (qsizetype earlier = 0; earlier < i; ++earlier) {
            if (overlap(spans[earlier], span)) {
                return badInput(
                    ParticipationText::tr("The same member belongs to the group twice at session %1.")
                        .arg(std::max(spans[earlier].joined, span.joined).value()),
                    place);
            }
        }
    }
    return {};
}

bool joinNeedsReason(const GroupHead &group, SessionNumber session)
{
    const std::optional<PhaseSpan> inventory = spanOf(group.arc, Phase::Inventory);
    return group.entry.value_or(Entry::Closed) == Entry::Closed && inventory && inventory->last < session;
}

Result<QList<Participation>> join(const GroupHead &group, const QList<Participation> &spans,
                                  const MemberId &member, SessionNumber session,
                                  const QString &overrideReason)
{
    if (const auto checked = checkWithin(group.arc, session, QStringLiteral("/joined_session")); !checked)
        return checked.error();
    for (const Participation &span : spans) {
        if (span.member != member)
            continue;
        if (!span.left)
            return badInput(
                ParticipationText::tr("This member already belongs to the group, from session %1 on.")
                    .arg(span.joined.value()));
        if (session <= *span.left) {
            return badInput(
                ParticipationText::tr(
                    "This member belonged to the group up to session %1. They can join again from "
                    "session %2 on.")
                    .arg(span.left->value())
                    .arg(span.left->value() + 1),
                QStringLiteral("/joined_session"));
        }
    }
    if (joinNeedsReason(group, session)) {
        if (overrideReason.trimmed().isEmpty()) {
            return badInput(
                ParticipationText::tr(
                    "This is a closed group and its inventory phase is over. Give a reason to take "
                    "somebody in at session %1.")
                    .arg(session.value()),
                QStringLiteral("/reason"));
        }
        if (const Result<QString> reason = checkReason(overrideReason); !reason)
            return reason.error();
    }
    QList<Participation> joined = spans;
    joined.append({member, session, std::nullopt, std::nullopt});
    return joined;
}

Result<QList<Participation>> leave(const GroupHead &group, const QList<Participation> &spans,
                                   const MemberId &member, SessionNumber last, const QString &reason,
                                   std::optional<SessionNumber> lastRecorded)
{
    const QString place = QStringLiteral("/left_session");
    if (const auto checked = checkWithin(group.arc, last, place); !checked)
        return checked.error();
    QList<Participation> remaining = spans;
    const auto span = std::find_if(remaining.begin(), remaining.end(), [&member](const Participation &each) {
        return each.member == member && !each.left;
    });
    if (span == remaining.end())
        return badInput(
            ParticipationText::tr("This member does not belong to the group, so there is nothing to leave."));
    if (last < span->joined) {
        return badInput(ParticipationText::tr(
                            "This member joined at session %1; their last session can't be an earlier one.")
                            .arg(span->joined.value()),
                        place);
    }
    if (lastRecorded && last < *lastRecorded) {
        return badInput(
            ParticipationText::tr(
                "Attendance is recorded for this member at session %1; their last session can't be "
                "an earlier one.")
                .arg(lastRecorded->value()),
            place);
    }
    const Result<QString> given = checkReason(reason);
    if (!given)
        return given.error();
    span->left = last;
    span->leftReason = *given;
    return remaining;
}

QList<InventoryOwed> inventoriesOwed(const Arc &arc, const QList<Participation> &spans,
                                     const QSet<MemberId> &withIntake, SessionNumber at)
{
    QList<InventoryOwed> owed;
    const std::optional<PhaseSpan> inventory = spanOf(arc, Phase::Inventory);
    const int phaseEnd = inventory ? inventory->last.value() : 0;
    for (const MemberId &member : membersAt(spans, at)) {
        if (withIntake.contains(member))
            continue;
        const SessionNumber joined = spanAt(spans, member, at)->joined;
        const bool late = joined.value() > 1;
        const int byJoining = joined.value() + sessionsToTakeInventory - 1;
        const int dueBy = late ? std::min(std::max(phaseEnd, byJoining), sessionCount(arc)) : phaseEnd;
        owed.append({member, joined, SessionNumber(dueBy), late});
    }
    return owed;
}

QList<InventoryOwed> lateJoinersOwingInventory(const Arc &arc, const QList<Participation> &spans,
                                               const QSet<MemberId> &withIntake, SessionNumber at)
{
    QList<InventoryOwed> owed = inventoriesOwed(arc, spans, withIntake, at);
    owed.removeIf([](const InventoryOwed &each) { return !each.late; });
    return owed;
}

} // namespace ipt
