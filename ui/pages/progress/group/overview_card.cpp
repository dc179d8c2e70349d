#include "ui/pages/progress/group/overview_card.h"

#include "ui/pages/progress/group/heat_map.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/group/presence_legend.h"
#include "ui/widgets/tables/quiet_table.h"

#include <QImage>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace ipt {

namespace {

/// "late, 12 (moderate), worked with"
QString cellText(const GroupOverview &overview, const OverviewCell &cell)
{
    if (!cell.belongs)
        return OverviewCard::tr("–");
    QStringList told;
    if (cell.presence)
        told.append(nameOf(*cell.presence));
    if (cell.total && cell.band)
        told.append(OverviewCard::tr("%1 (%2)", "a score and its band")
                        .arg(*cell.total)
                        .arg(overview.bands[*cell.band].label));
    else if (cell.total)
        told.append(QString::number(*cell.total));
    if (cell.workedWith())
        told.append(OverviewCard::tr("%n moment(s)", nullptr, cell.moments));
    return told.join(OverviewCard::tr(", "));
}

} // namespace

OverviewCard::OverviewCard(QWidget *parent)
    : ChartCard(new HeatMap, tr("Members by sessions, as a table"), parent)
    , m_map(findChild<HeatMap *>())
{
    setTitle(tr("Members by sessions"));
    body()->insertWidget(1, new PresenceLegend);
    setLegend(tr("The figure is the score and its ground the band; a dot says that the member was worked "
                 "with; a shape in the corner says who was late, left early or was away."));
}

void OverviewCard::setOverview(const GroupOverview &overview, bool higherIsBetter)
{
    setAside(overview.measureName.isEmpty()
                 ? tr("attendance and who was worked with")
                 : tr("attendance, %1 and who was worked with").arg(overview.measureName));
    m_map->setOverview(overview, higherIsBetter);
    m_overview = overview;
    tableChanged();
}

void OverviewCard::fillTable(QTableView *table) const
{
    auto *model = static_cast<QStandardItemModel *>(table->model());
    model->clear();
    QStringList titles{tr("Session")};
    for (const OverviewRow &row : m_overview.rows)
        titles.append(row.called);
    model->setHorizontalHeaderLabels(titles);
    for (qsizetype session = 0; session < m_overview.sessions.size(); ++session) {
        QList<QStandardItem *> cells{
            new QStandardItem(QString::number(m_overview.sessions[session].number.value()))};
        for (const OverviewRow &row : m_overview.rows)
            cells.append(new QStandardItem(cellText(m_overview, row.cells[session])));
        model->appendRow(cells);
    }
    stretchColumn(table, int(titles.size()) - 1);
}

QImage OverviewCard::picture() const
{
    return m_map->image();
}

} // namespace ipt
