#pragma once

#include "practice/views/group_views.h"
#include "ui/widgets/base/page/card.h"

namespace ipt {

class ChoiceBox;
class RowList;

/// When a group asks for its measures. A line is changed by Enter or a click.
class PlanCard : public Card
{
    Q_OBJECT

public:
    explicit PlanCard(QWidget *parent = nullptr);

    /// The groups to choose from; the one chosen stays so where it is still among them.
    void setGroups(const QList<GroupName> &groups);
    void setPlan(const QList<MeasurePlanRow> &rows);
    GroupId group() const;

signals:
    void groupChosen();
    void scheduleChosen(const QString &measure, const std::optional<ipt::MeasureSchedule> &schedule);

private:
    void change(int row);

    QList<MeasurePlanRow> m_plan;
    ChoiceBox *m_groups;
    RowList *m_rows;
};

} // namespace ipt
