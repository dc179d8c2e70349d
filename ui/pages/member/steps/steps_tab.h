#pragma once

#include "ui/pages/member/member_tab.h"

#include <functional>

class QLineEdit;

namespace ipt {

class Button;
class Card;
class ChoiceBox;
class EmptyState;
class KeptText;
class RowList;
class StepRun;

/// What the member undertook to try between meetings, and what came of it.
class StepsTab : public MemberTab
{
    Q_OBJECT

public:
    explicit StepsTab(QWidget *parent = nullptr);

    void setShown(const MemberShown &shown) override;
    void focusFirst() override;

signals:
    /// The step is reviewed, and the same one set again for the next meeting.
    void carried(const ipt::Action &reviewed, const ipt::Action &again);
    void actionChanged(const ipt::Action &action, const QString &joinKey);
    void removeRequested(const ipt::Action &action);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildList();
    QWidget *buildEditor();
    void showRows();
    void showAction(int row);
    void fillChoices();
    void add();
    void carry();
    void change(const std::function<void(Action &)> &how, const QString &field = {});

    MemberShown m_shown;
    QList<Action> m_actions; ///< of this group, the latest first
    std::optional<Action> m_action;
    ActionId m_wanted;
    Card *m_runCard;
    StepRun *m_run;
    Card *m_list;
    RowList *m_rows;
    EmptyState *m_empty;
    QLineEdit *m_new;
    Card *m_editor;
    KeptText *m_text;
    ChoiceBox *m_area;
    ChoiceBox *m_person;
    ChoiceBox *m_set;
    ChoiceBox *m_reviewed;
    ChoiceBox *m_outcome;
    KeptText *m_learnt;
    Button *m_remove;
    Button *m_carry;
};

} // namespace ipt
