#pragma once

#include "engine/core/result.h"
#include "engine/record/group.h"

#include <QSet>

/// Who belongs to a group, from which session to which.
namespace ipt {

bool belongs(const QList<Participation> &spans, const MemberId &member, SessionNumber session);
/// In the order of the list, each once.
QList<MemberId> membersAt(const QList<Participation> &spans, SessionNumber session);
/// Everybody who belongs or belonged, in the order of the list, each once.
QList<MemberId> everyMember(const QList<Participation> &spans);
std::optional<Participation> spanAt(const QList<Participation> &spans, const MemberId &member,
                                    SessionNumber session);

/// Every span lies within the arc, ends no earlier than it starts, and no two of one member overlap.
Result<void> checkParticipation(const Arc &arc, const QList<Participation> &spans);

/// A closed group takes nobody in after the inventory phase unless a reason is given. A group that
/// does not say is closed.
bool joinNeedsReason(const GroupHead &group, SessionNumber session);
/// The spans with the member belonging from that session on; a member who left gets a new span.
/// Refused where joinNeedsReason() and there is none; the caller keeps the reason.
Result<QList<Participation>> join(const GroupHead &group, const QList<Participation> &spans,
                                  const MemberId &member, SessionNumber session,
                                  const QString &overrideReason = {});
/// The spans with the member belonging up to and including `last`. Takes a reason. `lastRecorded` is
/// the last session for which there is attendance of the member: nobody leaves before it.
Result<QList<Participation>> leave(const GroupHead &group, const QList<Participation> &spans,
                                   const MemberId &member, SessionNumber last, const QString &reason,
                                   std::optional<SessionNumber> lastRecorded = std::nullopt);

struct InventoryOwed
{
    MemberId member;
    SessionNumber joined;
    SessionNumber dueBy; ///< by the end of this session
    bool late = false;   ///< joined after session 1

    friend bool operator==(const InventoryOwed &, const InventoryOwed &) = default;
};

inline constexpr int sessionsToTakeInventory = 3;

/// Who belongs at session `at` and has no intake inventory. It is due by the end of the inventory
/// phase, and from a late joiner within three sessions counting the one they joined at.
QList<InventoryOwed> inventoriesOwed(const Arc &arc, const QList<Participation> &spans,
                                     const QSet<MemberId> &withIntake, SessionNumber at);
/// Those of them who joined after session 1.
QList<InventoryOwed> lateJoinersOwingInventory(const Arc &arc, const QList<Participation> &spans,
                                               const QSet<MemberId> &withIntake, SessionNumber at);

} // namespace ipt
