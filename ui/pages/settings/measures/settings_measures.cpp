#include "engine/measures/measure_library.h"
#include "engine/measures/measure_plan.h"
#include "practice/groups.h"
#include "ui/pages/settings/measures/definitions_card.h"
#include "ui/pages/settings/measures/plan_card.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/widgets/base/page/card_columns.h"

#include <QJsonDocument>

/// What of the settings is about measures: which there are, and when they are asked for.
namespace ipt {

void SettingsPage::addMeasureCards()
{
    if (practice().user().has(Role::Facilitator)) {
        m_plan = new PlanCard;
        add(QStringLiteral("plan"), m_plan);
        connect(m_plan, &PlanCard::groupChosen, this, &SettingsPage::showPlan);
        connect(m_plan, &PlanCard::scheduleChosen, this,
                [this](const QString &measure, const std::optional<MeasureSchedule> &schedule) {
                    if (doneOrSay(practice().groups().setMeasureSchedule(m_plan->group(), measure, schedule)))
                        showPlan();
                });
    }
    if (!m_administers)
        return;
    m_definitions = new DefinitionsCard;
    add(QStringLiteral("measures"), m_definitions);
    connect(m_definitions, &DefinitionsCard::addRequested, this, [this](const OwnDefinition &definition) {
        if (doneOrSay(practice().administration().saveDefinition(definition)))
            showMeasures();
    });
    connect(m_definitions, &DefinitionsCard::removeRequested, this, [this](const QString &measure) {
        if (doneOrSay(practice().administration().removeDefinition(QStringLiteral("measure"), measure)))
            showMeasures();
    });
    connect(m_definitions, &DefinitionsCard::scheduleChosen, this, &SettingsPage::setSchedule);
}

void SettingsPage::showMeasures()
{
    if (const auto own = valueOrSay(practice().administration().definitions()))
        m_definitions->setMeasures(practice().measures(), *own);
}

void SettingsPage::showPlan()
{
    if (!m_plan)
        return;
    const auto groups = valueOrSay(practice().groups().run());
    if (!groups)
        return;
    m_plan->setGroups(*groups);
    m_plan->setVisible(!groups->isEmpty());
    if (groups->isEmpty())
        return;
    if (const auto plan = valueOrSay(practice().groups().measurePlan(m_plan->group())))
        m_plan->setPlan(*plan);
}

void SettingsPage::setSchedule(const QString &measure, const std::optional<MeasureSchedule> &schedule)
{
    Administration &administration = practice().administration();
    const QString kind = measureScheduleKind;
    const Result<void> set =
        schedule ? administration.saveDefinition(
                       {kind, measure,
                        QString::fromUtf8(QJsonDocument(toJson(*schedule)).toJson(QJsonDocument::Compact))})
                 : administration.removeDefinition(kind, measure);
    if (doneOrSay(set)) {
        showMeasures();
        showPlan();
    }
}

} // namespace ipt
