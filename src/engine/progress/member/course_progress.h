#pragma once

#include "engine/inventory/comparison.h"
#include "engine/progress/member/attendance_strip.h"
#include "engine/progress/member/day_span.h"
#include "engine/progress/member/goal_progress.h"
#include "engine/progress/member/score_series.h"
#include "engine/progress/member/use_reports.h"
#include "engine/progress/sentence.h"

namespace ipt {

/// A phase as it is shaded behind a chart. Days are invalid where the sessions have no time.
struct PhaseShade
{
    Phase phase = Phase::Inventory;
    SessionNumber first;
    SessionNumber last;
    QDate from;
    QDate to;

    friend bool operator==(const PhaseShade &, const PhaseShade &) = default;
};

/// All that a clinician sees of a member in one look, of the whole course or of a part of it.
struct CourseProgress
{
    DaySpan span;              ///< open at both ends: the whole course
    QList<Sentence> headlines; ///< what changed and whether it is real, the weightiest first
    QList<Sentence> askNext;   ///< what to ask next time
    QList<MeasureSeries> series;
    QList<StripMark> strip;
    AttendanceCount attendance;
    QList<UseReport> use;
    QList<GoalProgress> goals;
    /// From the first inventory of the group to the latest; of a part, from how it stood at its
    /// beginning to how it stood at its end. Empty with fewer than two.
    std::optional<InventoryComparison> circle;
    std::array<GrowthProgress, 6> growth;
    ActionCount actions;
    QList<PhaseShade> phases;
    QList<LifeEvent> events;   ///< since the group began for the member, with their day, by day
    QList<FollowUp> followUps; ///< open ones first, the newest first
};

CourseProgress progressOf(const MemberCourse &course, const MeasureLibrary &library);

/// The same of what was recorded in a part of the course: scores, goal and growth ratings, sessions,
/// days of use and events within it, actions set or reviewed in it, follow-ups that were open in it.
/// A change is against the first score within the part.
CourseProgress progressWithin(const MemberCourse &course, const MeasureLibrary &library, DaySpan span);

/// The actions that were set or reviewed in the span, in their order.
QList<Action> actionsWithin(const MemberCourse &course, DaySpan span);

/// Where a member stood on two days.
struct ScoreComparison
{
    QString measure;
    QString name;
    ScorePoint earlier;
    ScorePoint later;
    ScoreChange change;
};

struct GoalComparison
{
    Goal goal;
    std::optional<Score> earlier;
    std::optional<Score> later;
};

struct DateComparison
{
    QList<ScoreComparison> scores; ///< measures that were scored by both days
    QList<GoalComparison> goals;
    /// From the inventory that held on the earlier day to the one on the later; empty where they
    /// are the same one, or none had been taken by the earlier day.
    std::optional<InventoryComparison> circle;
    AttendanceCount between; ///< sessions after the earlier day, up to the later
    QList<UseReport> use;    ///< reported after the earlier day, up to the later
};

/// What holds on a day is the latest on it or before it. The days may come in either order.
DateComparison compareDates(const MemberCourse &course, const CourseProgress &progress, QDate one,
                            QDate other);

} // namespace ipt
