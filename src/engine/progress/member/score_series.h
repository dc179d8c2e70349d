#pragma once

#include "engine/measures/score_record.h"
#include "engine/progress/member/member_course.h"

namespace ipt {

/// One measure as it was taken, where it stands on the chart.
struct ScorePoint
{
    QDate taken;
    std::optional<SessionNumber> session; ///< it was taken in, else the last one before
    QList<std::optional<int>> answers;
    Scored scored;
    ScoreChange change; ///< since the member's first
};

/// All that a member gave of one measure, by day.
struct MeasureSeries
{
    QString measure;
    /// Empty where the definition is not there any more: then only the answers can be shown.
    std::optional<MeasureDefinition> definition;
    QList<ScorePoint> points;

    QString name() const { return definition ? definition->name : measure; }
    /// The first and the latest that were scored; nothing where none was.
    const ScorePoint *first() const;
    const ScorePoint *latest() const;
    /// The scored one before the latest.
    const ScorePoint *previous() const;
    /// The latest that was scored on the day or before it.
    const ScorePoint *on(QDate day) const;
    /// Those taken from one day to another, both included.
    MeasureSeries between(QDate from, QDate to) const;
};

/// The measure taken most often comes first; of equals the one taken earlier.
QList<MeasureSeries> seriesOf(const MemberCourse &course, const MeasureLibrary &library);

} // namespace ipt
