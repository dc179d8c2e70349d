#include "engine/progress/member/score_series.h"

#include <algorithm>

namespace ipt {

namespace {

ScorePoint pointOf(const MemberCourse &course, const ScoredMeasure &measure)
{
    const bool inThisGroup = measure.taken.session && measure.taken.group == course.group.id;
    return {measure.taken.taken, inThisGroup ? measure.taken.session : course.sessionOn(measure.taken.taken),
            measure.taken.items, measure.scored, measure.change};
}

} // namespace

const ScorePoint *MeasureSeries::first() const
{
    const auto found = std::find_if(points.begin(), points.end(),
                                    [](const ScorePoint &point) { return point.scored.isScored(); });
    return found == points.end() ? nullptr : &*found;
}

const ScorePoint *MeasureSeries::latest() const
{
    return points.isEmpty() ? nullptr : on(points.last().taken);
}

const ScorePoint *MeasureSeries::previous() const
{
    const ScorePoint *last = latest();
    const ScorePoint *before = nullptr;
    for (const ScorePoint &point : points) {
        if (&point == last)
            return before;
        if (point.scored.isScored())
            before = &point;
    }
    return nullptr;
}

const ScorePoint *MeasureSeries::on(QDate day) const
{
    const ScorePoint *found = nullptr;
    for (const ScorePoint &point : points) {
        if (point.taken <= day && point.scored.isScored())
            found = &point;
    }
    return found;
}

MeasureSeries MeasureSeries::between(QDate from, QDate to) const
{
    MeasureSeries part{measure, definition, {}};
    for (const ScorePoint &point : points) {
        if (from <= point.taken && point.taken <= to)
            part.points.append(point);
    }
    return part;
}

QList<MeasureSeries> seriesOf(const MemberCourse &course, const MeasureLibrary &library)
{
    QList<ScoredMeasure> scores = scoreMeasures(course.measures, library);
    std::stable_sort(scores.begin(), scores.end(), [](const ScoredMeasure &a, const ScoredMeasure &b) {
        return a.taken.taken < b.taken.taken;
    });
    QList<MeasureSeries> series;
    for (const ScoredMeasure &measure : scores) {
        const QString &id = measure.taken.measure;
        auto found = std::find_if(series.begin(), series.end(),
                                  [&id](const MeasureSeries &one) { return one.measure == id; });
        if (found == series.end()) {
            const MeasureDefinition *definition = library.find(id);
            series.append({id, definition ? std::optional(*definition) : std::nullopt, {}});
            found = series.end() - 1;
        }
        found->points.append(pointOf(course, measure));
    }
    std::stable_sort(series.begin(), series.end(), [](const MeasureSeries &a, const MeasureSeries &b) {
        return a.points.size() > b.points.size();
    });
    return series;
}

} // namespace ipt
