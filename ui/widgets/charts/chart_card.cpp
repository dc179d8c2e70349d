#include "ui/widgets/charts/chart_card.h"

#include "engine/core/spreadsheet.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/tables/cell_delegate.h"
#include "ui/widgets/tables/quiet_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>

namespace ipt {

ChartCard::ChartCard(QWidget *view, const QString &tableName, QWidget *parent)
    : Card({}, {}, parent)
    , m_views(new QStackedWidget)
    , m_view(view)
    , m_table(new QTableView)
    , m_legend(new Label(TextStyle::Caption))
    , m_foot(new QWidget)
    , m_toggle(new Button(tr("Table")))
{
    m_table->setAccessibleName(tableName);
    m_table->setModel(new QStandardItemModel(m_table));
    makeQuiet(m_table);
    m_views->addWidget(m_view);
    m_views->addWidget(m_table);
    body()->addWidget(m_views, 1);

    m_legend->setWordWrap(true);
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("Shows the same as a table"));
    auto *copy = new Button(tr("Copy"));
    copy->setToolTip(tr("Copies the chart as a picture, or the table as text"));
    auto *save = new Button(tr("Save…"));
    save->setToolTip(tr("Writes the chart as a picture, or the table as CSV"));
    auto *layout = new QHBoxLayout(m_foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(m_legend, 1);
    for (Button *button : {m_toggle, copy, save}) {
        button->setSmall(true);
        layout->addWidget(button, 0, Qt::AlignBottom);
    }
    body()->addWidget(m_foot);

    connect(m_toggle, &Button::toggled, this,
            [this](bool isTable) { m_views->setCurrentWidget(isTable ? table() : m_view); });
    connect(copy, &Button::clicked, this, [this] {
        emit exportRequested(showsTable() ? ChartExport::CopyTable : ChartExport::CopyPicture);
    });
    connect(save, &Button::clicked, this, [this] {
        emit exportRequested(showsTable() ? ChartExport::SaveTable : ChartExport::SavePicture);
    });
}

void ChartCard::showTable(bool table)
{
    m_toggle->setChecked(table);
}

bool ChartCard::showsTable() const
{
    return m_toggle->isChecked();
}

QTableView *ChartCard::table() const
{
    if (m_tableIsOld) {
        m_tableIsOld = false;
        fillTable(m_table);
    }
    return m_table;
}

void ChartCard::tableChanged()
{
    m_tableIsOld = true;
    if (showsTable())
        table();
}

void ChartCard::setFocusToView()
{
    m_views->currentWidget()->setFocus();
}

QWidget *ChartCard::firstAction() const
{
    return m_toggle;
}

void ChartCard::setLegend(const QString &legend)
{
    m_legend->setText(legend);
}

void ChartCard::setEmpty(bool empty)
{
    m_views->setVisible(!empty);
    m_foot->setVisible(!empty);
}

QString ChartCard::tableText() const
{
    const QAbstractItemModel *model = table()->model();
    QStringList lines;
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column) {
        const QVariant copied = model->headerData(column, Qt::Horizontal, CopiedRole);
        cells.append((copied.isValid() ? copied : model->headerData(column, Qt::Horizontal)).toString());
    }
    lines.append(cells.join(QLatin1Char('\t')));
    for (int row = 0; row < model->rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < model->columnCount(); ++column) {
            const QModelIndex cell = model->index(row, column);
            const QVariant copied = cell.data(CopiedRole);
            cells.append(safeCell((copied.isValid() ? copied : cell.data()).toString()));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace ipt
