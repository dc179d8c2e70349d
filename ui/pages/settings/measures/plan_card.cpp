#include "ui/pages/settings/measures/plan_card.h"

#include "ui/dialogs/schedule_dialog.h"
#include "ui/widgets/tables/row_list.h"
#include "ui/widgets/text/choice_box.h"

#include <QVBoxLayout>

namespace ipt {

namespace {

QString usualText(const MeasurePlanRow &row)
{
    return scheduleText(row.usual.value_or(MeasureSchedule{ScheduleKind::Never, 1, {}}));
}

} // namespace

PlanCard::PlanCard(QWidget *parent)
    : Card(tr("When measures are asked for"), tr("choose one to change"), parent)
    , m_groups(new ChoiceBox(tr("Group whose measures these are")))
    , m_rows(new RowList(tr("Measures and when they are asked for")))
{
    body()->addWidget(m_groups);
    body()->addWidget(m_rows);
    connect(m_groups, &ChoiceBox::chosen, this, &PlanCard::groupChosen);
    connect(m_rows, &RowList::rowActivated, this, &PlanCard::change);
}

void PlanCard::setGroups(const QList<GroupName> &groups)
{
    const QVariant chosen = m_groups->currentData();
    m_groups->clear();
    for (const GroupName &group : groups)
        m_groups->addItem(group.name, group.id.text());
    m_groups->setChosen(chosen);
}

GroupId PlanCard::group() const
{
    return GroupId(m_groups->currentData().toString());
}

void PlanCard::setPlan(const QList<MeasurePlanRow> &plan)
{
    m_plan = plan;
    QList<ListRow> rows;
    for (const MeasurePlanRow &each : plan) {
        ListRow row;
        row.text = each.name;
        row.strong = true;
        row.soft = each.own ? scheduleText(*each.own) : usualText(each);
        if (each.own)
            row.chips.append(ChipLook::state(tr("the group's own"), Tone::Accent));
        rows.append(row);
    }
    m_rows->setRows(rows);
}

void PlanCard::change(int row)
{
    const MeasurePlanRow &chosen = m_plan.at(row);
    ScheduleDialog dialog(chosen.name, chosen.own, usualText(chosen), this);
    if (dialog.exec() == QDialog::Accepted)
        emit scheduleChosen(chosen.measure, dialog.schedule());
}

} // namespace ipt
