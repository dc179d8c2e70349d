#pragma once

#include "engine/record/course.h"
#include "ui/widgets/base/page/card.h"

namespace ipt {

class Button;
class ChoiceBox;
class FieldGrid;
class GoalChart;
class KeptLine;
class KeptText;
class Label;

/// A goal with its five levels, each with a question that helps to word it, and how it was rated over the
/// sessions.
class GoalCard : public Card
{
    Q_OBJECT

public:
    explicit GoalCard(QWidget *parent = nullptr);

    /// `session` is the one a rating is for unless another is chosen.
    void setGoal(const Goal &goal, int number, int sessions, SessionNumber session, bool editable);
    const Goal &goal() const { return m_goal; }
    void focusText();

signals:
    void goalChanged(const ipt::Goal &goal, const QString &field);
    void removeRequested(const ipt::GoalId &goal);

private:
    void addLevels();
    void addRating();
    void keepLevel(int index, const QString &text);
    void rate(const QVariant &score);
    void showRating();

    Goal m_goal;
    FieldGrid *m_grid;
    KeptText *m_text;
    ChoiceBox *m_area;
    QList<KeptLine *> m_levels;
    GoalChart *m_chart;
    Label *m_hints;
    ChoiceBox *m_session;
    ChoiceBox *m_score;
    Button *m_remove;
};

} // namespace ipt
