#pragma once

#include "engine/progress/group/group_overview.h"
#include "ui/widgets/charts/chart_card.h"

namespace ipt {

class MeasureChart;

/// How evenly the turns were shared, session by session: cohesion by turn shares.
class TurnsCard : public ChartCard
{
    Q_OBJECT

public:
    explicit TurnsCard(QWidget *parent = nullptr);

    void setOverview(const GroupOverview &overview, const Arc &arc);
    MeasureChart *chart() const { return m_chart; }

    QImage picture() const override;
    QString fileName() const override { return QStringLiteral("group-turns"); }

private:
    void fillTable(QTableView *table) const override;

    GroupOverview m_overview;
    MeasureChart *m_chart;
};

} // namespace ipt
