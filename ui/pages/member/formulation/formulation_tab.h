#pragma once

#include "engine/gathering/gathering.h"
#include "ui/pages/member/member_tab.h"

#include <functional>

class QVBoxLayout;

namespace ipt {

class Button;
class Card;
class ChoiceBox;
class EmptyState;
class FieldGrid;
class GatheredCard;
class GoalCard;
class KeptLine;
class KeptText;
class MemberStrategiesCard;

/// The focus agreed with the member, with what speaks for it gathered beside it, and the goals that follow
/// from it.
class FormulationTab : public MemberTab
{
    Q_OBJECT

public:
    explicit FormulationTab(QWidget *parent = nullptr);

    void setShown(const MemberShown &shown) override;
    void focusFirst() override;

signals:
    void strategyChanged(const ipt::GroupId &group, const ipt::Strategy &before, const ipt::Strategy &after);
    /// The page the member can keep.
    void agreementRequested();
    void formulationChanged(const ipt::Formulation &formulation, const QString &joinKey);

private:
    struct Text
    {
        std::optional<QString> Formulation::*text;
        KeptText *field;
    };

    void buildFormulation();
    void connectFields();
    void buildEvidence();
    void showEvidence();
    void takeEvidence(const Gathered &line);
    void showGoals();
    void addGoal();
    void start(ProblemArea area);
    void change(const std::function<void(Formulation &)> &how, const QString &joinKey = {});
    void putGoal(const Goal &goal, const QString &field);

    MemberShown m_shown;
    std::optional<Formulation> m_formulation;
    bool m_editable = false;
    Card *m_card;
    EmptyState *m_none;
    FieldGrid *m_grid;
    ChoiceBox *m_primary;
    ChoiceBox *m_secondary;
    ChoiceBox *m_focus;
    KeptLine *m_agreed;
    QList<Text> m_texts;
    QVBoxLayout *m_goalColumn;
    QList<GoalCard *> m_goals;
    EmptyState *m_noGoals;
    Button *m_addGoal;
    Button *m_print;
    GatheredCard *m_evidence;
    ChoiceBox *m_evidenceArea;
    MemberStrategiesCard *m_strategies;
};

} // namespace ipt
