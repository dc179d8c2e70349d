#pragma once

#include "engine/progress/group/group_overview.h"

#include <QMap>

namespace ipt {

/// A number of members; empty where it is hidden because it is small.
using Cell = std::optional<int>;

/// How the members with two or more scores of a measure changed, from their first in the group
/// to their latest. The source of the limits is the measure's reliable change.
struct ChangeRates
{
    QString measure;
    QString name;
    Cell better = 0;
    Cell none = 0;
    Cell worse = 0;
    Cell n = 0;
};

/// What became of the members of one group, or of several.
struct GroupOutcome
{
    GroupId group; ///< empty: of several
    QString name;
    int sessionsHeld = 0;
    int sessionsPlanned = 0; ///< of the arc
    Cell completed = 0;      ///< belonged at the arc's last session, which was held
    Cell left = 0;           ///< left before it
    Cell ongoing = 0;
    Cell members = 0;
    QMap<SessionNumber, Cell> leftAfter; ///< how many left after which session
    QList<ChangeRates> change;           ///< measures with a reliable change, in the library's order
};

struct PracticeOverview
{
    QList<GroupOutcome> groups;
    GroupOutcome all;
};

/// What became of the members of one group.
GroupOutcome outcomeOf(const GroupCourse &course, const MeasureLibrary &library);
/// The groups given, and all of them together.
PracticeOverview practiceOverviewOf(const QList<GroupOutcome> &groups);
/// Of the groups given: the caller gives only those that the reader supervises.
PracticeOverview practiceOverviewOf(const QList<GroupCourse> &groups, const MeasureLibrary &library);

inline constexpr int smallestCellShown = 5;

/// For what leaves the practice: counts of 1 to 4 are hidden, with the other parts of the same
/// whole, and with the sum over all groups where that would give a hidden one away.
PracticeOverview withoutSmallCells(PracticeOverview overview);

/// Rounded half up; empty where a part is hidden or there is nobody.
std::optional<int> percentOf(const Cell &part, const Cell &whole);

} // namespace ipt
