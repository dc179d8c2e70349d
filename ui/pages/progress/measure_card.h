#pragma once

#include "engine/progress/member/course_progress.h"
#include "ui/widgets/base/card.h"

class QStackedWidget;
class QTableView;

namespace ipt {

class Button;
class EmptyState;
class MeasureChart;
class SegmentedChoice;

/// A member's measures, one at a time: as a chart, or the same as a table.
class MeasureCard : public Card
{
    Q_OBJECT

public:
    explicit MeasureCard(QWidget *parent = nullptr);

    /// Keeps the measure chosen and the view where the measures are the same.
    void setProgress(const CourseProgress &progress);
    void showTable(bool table);
    bool showsTable() const;
    /// Puts the keyboard on the chart or the table, whichever is shown.
    void setFocusToView();
    /// The first that Tab reaches.
    QWidget *firstControl() const;
    QTableView *table() const { return m_table; }
    MeasureChart *chart() const { return m_chart; }

private:
    void offerChoices();
    void showMeasure(int index);
    void fillTable(const MeasureSeries *series);

    CourseProgress m_progress;
    QStringList m_offered;
    SegmentedChoice *m_choice = nullptr;
    Button *m_toggle;
    QStackedWidget *m_views;
    MeasureChart *m_chart;
    QTableView *m_table;
    EmptyState *m_empty;
};

} // namespace ipt
