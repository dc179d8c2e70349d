#pragma once

#include "ui/widgets/base/page/card.h"

class QImage;
class QStackedWidget;
class QTableView;

namespace ipt {

class Button;
class Label;

/// What of a chart is to go where. A picture is of the chart, a table of what it shows.
enum class ChartExport { CopyPicture, CopyTable, SavePicture, SaveTable };

/// A chart with the table that says the same. One of the two is shown, and that one can be copied or
/// saved: the card asks for it, and whoever holds it notes the export and does it.
class ChartCard : public Card
{
    Q_OBJECT

public:
    /// `view` shows the chart; `tableName` is what the table is called for screen readers.
    ChartCard(QWidget *view, const QString &tableName, QWidget *parent = nullptr);

    void showTable(bool table);
    bool showsTable() const;
    /// Puts the keyboard on the chart or the table, whichever is shown.
    void setFocusToView();
    QTableView *table() const;

    /// The chart as it may leave the window.
    virtual QImage picture() const = 0;
    /// A name for its file, which names nobody.
    virtual QString fileName() const = 0;
    /// What the table shows, with tabs between columns.
    QString tableText() const;

signals:
    void exportRequested(ipt::ChartExport what);

protected:
    /// Says what the marks mean, under the chart.
    void setLegend(const QString &legend);
    /// What is shown has changed. The table is filled once somebody looks at it.
    void tableChanged();
    /// Puts what the chart shows into the table, whose model may hold something else.
    virtual void fillTable(QTableView *table) const = 0;
    /// Hides everything where there is nothing to show.
    void setEmpty(bool empty);
    /// The first of the buttons that act on the view.
    QWidget *firstAction() const;

private:
    QStackedWidget *m_views;
    QWidget *m_view;
    QTableView *m_table;
    mutable bool m_tableIsOld = false;
    Label *m_legend;
    QWidget *m_foot;
    Button *m_toggle;
};

} // namespace ipt
