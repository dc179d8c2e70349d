#pragma once

#include "engine/progress/member/score_series.h"

namespace ipt {

/// Days of use that a member told of since the group began for them: in a measure that asks
/// for them, or as a life event of kind use with its day.
struct UseReport
{
    QDate day; ///< of the event, or on which the measure was taken
    std::optional<SessionNumber> session;
    int leastDays = 1; ///< there may have been more: the same days can't be told apart
    QString measure;   ///< empty: a life event

    friend bool operator==(const UseReport &, const UseReport &) = default;
};

/// By day. A measure taken on the first day looks back to before the group and is left out, and
/// so is an event in the 30 days before a measure that counts it.
QList<UseReport> useReports(const MemberCourse &course, const QList<MeasureSeries> &series);

/// The sessions in which such a measure was taken, whatever it told of.
QList<SessionNumber> sessionsAskedForUse(const MemberCourse &course, const QList<MeasureSeries> &series);

/// True where a measure taken after the first day asked for days of use.
bool wasAskedForUse(const MemberCourse &course, const QList<MeasureSeries> &series);

} // namespace ipt
