#pragma once

#include "engine/progress/group/group_overview.h"
#include "ui/widgets/charts/chart_card.h"

namespace ipt {

class HeatMap;

/// Members by sessions as a map, or the same as a table.
class OverviewCard : public ChartCard
{
    Q_OBJECT

public:
    explicit OverviewCard(QWidget *parent = nullptr);

    void setOverview(const GroupOverview &overview, bool higherIsBetter);
    HeatMap *map() const { return m_map; }

    QImage picture() const override;
    QString fileName() const override { return QStringLiteral("group-overview"); }

private:
    void fillTable(QTableView *table) const override;

    GroupOverview m_overview;
    HeatMap *m_map;
};

} // namespace ipt
