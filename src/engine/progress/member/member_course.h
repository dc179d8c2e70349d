#pragma once

#include "engine/arc/sittings.h"
#include "engine/record/practice_record.h"

#include <QHash>

namespace ipt {

/// A member's way through one group: all that their progress is computed from.
struct MemberCourse
{
    MemberId member;
    GroupHead group;
    QList<SessionHead> sessions; ///< of the group, by number
    QList<Participation> spans;  ///< the member's
    QHash<SessionNumber, Attendance> attendance;
    std::optional<Formulation> formulation;
    QList<Inventory> inventories; ///< of this group, in the order taken
    QList<Action> actions;        ///< of this group
    QList<MeasureTaken> measures; ///< all of the member's
    QList<LifeEvent> lifeEvents;
    QList<GrowthRating> growth; ///< of this group
    QList<FollowUp> followUps;  ///< all of the member's

    bool belongsAt(SessionNumber session) const;
    const SessionHead *session(SessionNumber number) const;
    /// The session that a day belongs to: the last one that began on it or before it.
    std::optional<SessionNumber> sessionOn(QDate day) const;
    /// The day of the first session that the member belonged to; invalid where it has none.
    QDate begins() const;
};

/// Nothing but the head where the member or the group is not in the record.
MemberCourse courseOf(const PracticeRecord &record, const MemberId &member, const GroupId &group);

} // namespace ipt
