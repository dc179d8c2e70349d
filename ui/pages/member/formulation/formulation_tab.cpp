#include "ui/pages/member/formulation/formulation_tab.h"

#include "practice/door/new_id.h"
#include "ui/pages/member/fields.h"
#include "ui/pages/member/formulation/goal_card.h"
#include "ui/pages/member/formulation/member_strategies_card.h"
#include "ui/pages/member/talk/gathered_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/page/page_column.h"
#include "ui/widgets/base/words/empty_state.h"
#include "ui/widgets/base/words/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ipt {

FormulationTab::FormulationTab(QWidget *parent)
    : MemberTab(parent)
    , m_card(new Card(tr("Formulation")))
    , m_none(new EmptyState(Icon::Goal, tr("The formulation says what the member wants to work on. It begins "
                                           "with one primary area, chosen together.")))
    , m_grid(new FieldGrid(2))
    , m_goalColumn(new QVBoxLayout)
    , m_noGoals(new EmptyState(Icon::Goal, tr("One or two goals in the member's own words, each with what "
                                              "would be less and more than expected.")))
    , m_addGoal(new Button(tr("Add a goal")))
    , m_print(new Button(tr("Agreement…")))
    , m_evidence(
          new GatheredCard(tr("Gathered for it"),
                           tr("Relationships sorted into areas, what was said of them, and moments of the "
                              "sessions appear here."),
                           tr("Enter takes a line into “What speaks for it”.")))
    , m_evidenceArea(new ChoiceBox(tr("Area the gathered lines are for")))
    , m_strategies(new MemberStrategiesCard)
{
    m_print->setSmall(true);
    m_print->setKey(QKeySequence::Print);
    m_card->addToHead(m_print);
    connect(m_print, &Button::clicked, this, &FormulationTab::agreementRequested);
    buildFormulation();
    connectFields();
    buildEvidence();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(px(16));
    right->setSpacing(px(16));
    m_goalColumn->setSpacing(px(16));
    m_goalColumn->addWidget(m_noGoals);
    m_goalColumn->addWidget(m_addGoal, 0, Qt::AlignLeft);
    left->addWidget(m_card);
    left->addLayout(m_goalColumn);
    left->addStretch();
    right->addWidget(m_evidence);
    right->addWidget(m_strategies);
    right->addStretch();
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    QVBoxLayout *page = fillPage(this);
    page->addLayout(columns);
    page->addStretch();
    connect(m_addGoal, &Button::clicked, this, &FormulationTab::addGoal);
}

void FormulationTab::buildFormulation()
{
    m_primary = makeChoice<ProblemArea>(tr("Primary area"), tr("not chosen yet"),
                                        [](ProblemArea each) { return nameOf(each); });
    m_grid->add(tr("Primary area"), m_primary);
    m_secondary = makeChoice<ProblemArea>(tr("Secondary area"), tr("none"),
                                          [](ProblemArea each) { return nameOf(each); });
    m_grid->add(tr("Secondary area"), m_secondary);
    m_focus = new ChoiceBox(tr("Relationship in focus"));
    m_grid->add(tr("Relationship in focus"), m_focus);
    m_agreed = m_grid->addLine(tr("Agreed with the member on"));
    m_agreed->setPlaceholderText(dayHint());
    const auto add = [this](const QString &name, std::optional<QString> Formulation::*text) {
        KeptText *field = m_grid->addText(name, 2);
        connect(field->keeper(), &TextKeeper::kept, this, [this, text, name](const QString &typed) {
            change([text, &typed](Formulation &each) { each.*text = written(typed); }, name);
        });
        m_texts.append({text, field});
    };
    add(tr("Summary, in words the member agreed to"), &Formulation::summary);
    add(tr("What set it off"), &Formulation::precipitant);
    add(tr("What speaks for it"), &Formulation::evidence);
    add(tr("How the pattern shows inside the group"), &Formulation::pattern);
    m_card->body()->addWidget(m_none);
    m_card->body()->addWidget(m_grid);
}

void FormulationTab::buildEvidence()
{
    m_evidenceArea->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_evidenceArea->addItem(tr("every area"));
    for (const auto &[area, word] : WordsOf<ProblemArea>::all)
        m_evidenceArea->addItem(nameOf(area), int(area));
    m_evidence->addToHead(m_evidenceArea);
    connect(m_evidenceArea, &ChoiceBox::chosen, this, &FormulationTab::showEvidence);
    connect(m_evidence, &GatheredCard::taken, this, &FormulationTab::takeEvidence);
    connect(m_strategies, &MemberStrategiesCard::strategyChanged, this, &FormulationTab::strategyChanged);
}

void FormulationTab::showEvidence()
{
    const MemberInGroup *place = m_shown.place();
    m_evidence->setGathered(
        gatherEvidence(m_shown.inventories(), place ? place->moments : QList<SessionMoment>(),
                       m_shown.page.member.id, fromVariant<ProblemArea>(m_evidenceArea->currentData())));
}

void FormulationTab::takeEvidence(const Gathered &line)
{
    for (const Text &text : std::as_const(m_texts)) {
        if (text.text != &Formulation::evidence)
            continue;
        QString words = line.text;
        if (!line.person.isEmpty())
            words = tr("%1: %2", "a person, and what was said").arg(line.person, line.text);
        else if (line.session)
            words = tr("Session %1: %2", "a moment").arg(line.session->value()).arg(line.text);
        appendLine(text.field, words);
    }
}

void FormulationTab::connectFields()
{
    connect(m_primary, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        const std::optional<ProblemArea> area = fromVariant<ProblemArea>(value);
        if (!area)
            m_primary->setChosen(m_formulation ? toVariant(std::optional(m_formulation->primaryArea))
                                               : QVariant());
        else if (!m_formulation)
            start(*area);
        else
            change([&area](Formulation &each) { each.primaryArea = *area; });
    });
    connect(m_secondary, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        change([&value](Formulation &each) { each.secondaryArea = fromVariant<ProblemArea>(value); });
    });
    connect(m_focus, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        change([&value](Formulation &each) {
            each.focusRelationship =
                value.isValid() ? std::optional(RelationshipId(value.toString())) : std::nullopt;
        });
    });
    connect(m_agreed->keeper(), &TextKeeper::kept, this, [this](const QString &text) {
        const std::optional<QDate> day = dayTyped(text);
        if (day || text.trimmed().isEmpty())
            change([&day](Formulation &each) { each.agreed = day; }, m_agreed->accessibleName());
    });
}

void FormulationTab::start(ProblemArea area)
{
    Formulation formulation;
    formulation.member = m_shown.page.member.id;
    formulation.group = m_shown.group;
    formulation.primaryArea = area;
    m_formulation = formulation;
    emit formulationChanged(formulation, {});
}

void FormulationTab::change(const std::function<void(Formulation &)> &how, const QString &joinKey)
{
    if (!m_formulation)
        return;
    how(*m_formulation);
    emit formulationChanged(*m_formulation, joinKey);
}

void FormulationTab::setShown(const MemberShown &shown)
{
    const bool another = shown.page.member.id != m_shown.page.member.id || shown.group != m_shown.group;
    const std::optional<ProblemArea> before =
        m_formulation ? std::optional(m_formulation->primaryArea) : std::nullopt;
    m_shown = shown;
    m_editable = shown.page.mayEditCourse && shown.place();
    const Formulation *kept = shown.formulation();
    m_formulation = kept ? std::optional(*kept) : std::nullopt;
    m_focus->clear();
    m_focus->addItem(tr("none"));
    const QList<Relationship> people = shown.people();
    for (const Relationship &person : people)
        m_focus->addItem(tr("%1, %2").arg(person.person, person.relation), person.id.text());

    const Formulation shownNow = m_formulation.value_or(Formulation());
    m_primary->setChosen(kept ? toVariant(std::optional(kept->primaryArea)) : QVariant());
    m_secondary->setChosen(toVariant(shownNow.secondaryArea));
    m_focus->setChosen(shownNow.focusRelationship ? QVariant(shownNow.focusRelationship->text())
                                                  : QVariant());
    showText(m_agreed, shownNow.agreed ? std::optional(dayShown(*shownNow.agreed)) : std::nullopt, another);
    for (const Text &text : std::as_const(m_texts)) {
        showText(text.field, shownNow.*text.text, another);
        text.field->setReadOnly(!m_editable || !kept);
    }
    m_none->setVisible(!kept);
    m_print->setEnabled(kept);
    m_print->setVisible(m_editable);
    m_primary->setEnabled(m_editable);
    m_secondary->setEnabled(m_editable && kept);
    m_focus->setEnabled(m_editable && kept);
    m_agreed->setReadOnly(!m_editable || !kept);
    const std::optional<ProblemArea> primary = kept ? std::optional(kept->primaryArea) : std::nullopt;
    if (another || primary != before)
        m_evidenceArea->setChosen(toVariant(primary));
    m_evidence->setTakeable(m_editable && kept);
    showEvidence();
    QList<ProblemArea> areas;
    if (kept) {
        areas.append(kept->primaryArea);
        if (kept->secondaryArea)
            areas.append(*kept->secondaryArea);
    }
    m_strategies->setShown(shown, areas);
    showGoals();
}

void FormulationTab::showGoals()
{
    const QList<Goal> goals = m_formulation ? QList<Goal>(m_formulation->goals) : QList<Goal>();
    while (m_goals.size() > goals.size())
        m_goals.takeLast()->deleteLater();
    while (m_goals.size() < goals.size()) {
        auto *card = new GoalCard;
        connect(card, &GoalCard::goalChanged, this, &FormulationTab::putGoal);
        connect(card, &GoalCard::removeRequested, this, [this](const GoalId &id) {
            change([&id](Formulation &each) {
                each.goals.removeIf([&id](const Goal &goal) { return goal.id == id; });
            });
        });
        m_goalColumn->insertWidget(int(m_goals.size()), card);
        m_goals.append(card);
    }
    for (qsizetype index = 0; index < goals.size(); ++index)
        m_goals[index]->setGoal(goals[index], int(index) + 1, m_shown.sessions(), m_shown.session(),
                                m_editable);
    m_noGoals->setVisible(goals.isEmpty() && m_formulation.has_value());
    m_addGoal->setVisible(m_editable && m_formulation.has_value());
}

void FormulationTab::addGoal()
{
    Goal goal;
    goal.id = newId<GoalId>(QLatin1StringView("go"));
    goal.area = m_formulation ? std::optional(m_formulation->primaryArea) : std::nullopt;
    change([&goal](Formulation &each) { each.goals.append(goal); });
    if (!m_goals.isEmpty())
        m_goals.last()->focusText();
}

void FormulationTab::putGoal(const Goal &goal, const QString &field)
{
    change(
        [&goal](Formulation &each) {
            for (Goal &kept : each.goals) {
                if (kept.id == goal.id)
                    kept = goal;
            }
        },
        field.isEmpty() ? QString() : QStringLiteral("%1/%2").arg(goal.id.text(), field));
}

void FormulationTab::focusFirst()
{
    m_primary->setFocus();
}

} // namespace ipt
