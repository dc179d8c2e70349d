#pragma once

#include "engine/progress/member/course_progress.h"
#include "ui/pages/progress/measure/measure_plot.h"
#include "ui/widgets/charts/chart_card.h"

namespace ipt {

class EmptyState;
class MeasureChart;
class SegmentedChoice;
class SpanChoice;

/// A member's measures, one at a time, over the whole course or a part of it: as a chart, or the
/// same as a table.
class MeasureCard : public ChartCard
{
    Q_OBJECT

public:
    explicit MeasureCard(const MeasureLibrary &library, QWidget *parent = nullptr);

    /// Keeps the measure and the span chosen, and the view, where they are still there.
    void setProgress(const MemberCourse &course, const CourseProgress &progress);
    /// The first that Tab reaches.
    QWidget *firstControl() const;
    MeasureChart *chart() const { return m_chart; }
    SpanChoice *span() const { return m_span; }
    /// The measure shown, by its definition's id; empty where none was taken.
    QString measure() const;
    DaySpan shownSpan() const { return m_shown.span; }

    QImage picture() const override;
    QString fileName() const override;

private:
    void offerChoices();
    void look();
    const MeasureSeries *shownSeries() const;
    void fillTable(QTableView *table) const override;

    const MeasureLibrary &m_library;
    MemberCourse m_course;
    CourseProgress m_progress; ///< of the whole course
    CourseProgress m_shown;    ///< of the span
    MeasurePicture m_picture;
    QStringList m_offered;
    SegmentedChoice *m_choice = nullptr;
    SpanChoice *m_span;
    MeasureChart *m_chart;
    EmptyState *m_empty;
};

} // namespace ipt
