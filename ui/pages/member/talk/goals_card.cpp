#include "ui/pages/member/talk/goals_card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/progress/goal_chart.h"

#include <QVBoxLayout>

namespace ipt {

namespace {

/// "At −1 first, at +1 now: the visit takes place." in the level's own words where there are any.
QString standingOf(const Goal &goal)
{
    if (goal.ratings.isEmpty())
        return GoalsCard::tr("Not rated yet.");
    const auto words = [](int score) {
        return score > 0 ? QStringLiteral("+%1").arg(score) : QString::number(score);
    };
    const int first = goal.ratings.first().score.value();
    const int last = goal.ratings.last().score.value();
    const QString level = goal.levels ? goal.levels->value(last + 2).simplified() : QString();
    const QString at =
        goal.ratings.size() == 1
            ? GoalsCard::tr("At %1 in session %2.").arg(words(last)).arg(goal.ratings.last().session.value())
            : GoalsCard::tr("At %1 first, at %2 in session %3.")
                  .arg(words(first), words(last))
                  .arg(goal.ratings.last().session.value());
    return level.isEmpty() ? at : GoalsCard::tr("%1 “%2”", "a rating, and the level in words").arg(at, level);
}

} // namespace

GoalsCard::GoalsCard(QWidget *parent)
    : Card(tr("Goals"), {}, parent)
    , m_nothing(new Label(tr("No goal is written down yet; they stand under Formulation and goals."),
                          TextStyle::Soft))
{
    m_nothing->setWordWrap(true);
    body()->addWidget(m_nothing);
}

void GoalsCard::setShown(const MemberShown &shown)
{
    delete m_goals;
    m_goals = new QWidget;
    auto *column = new QVBoxLayout(m_goals);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(4));
    const Formulation *formulation = shown.formulation();
    const QList<Goal> goals = formulation ? QList<Goal>(formulation->goals) : QList<Goal>();
    for (const Goal &goal : goals) {
        auto *text = new Label(goal.text.simplified(), TextStyle::Strong);
        auto *standing = new Label(standingOf(goal), TextStyle::Soft);
        auto *chart = new GoalChart;
        text->setWordWrap(true);
        standing->setWordWrap(true);
        chart->setRatings(goal.ratings, shown.sessions());
        for (QWidget *part :
             {static_cast<QWidget *>(text), static_cast<QWidget *>(standing), static_cast<QWidget *>(chart)})
            column->addWidget(part);
    }
    body()->addWidget(m_goals);
    m_goals->setVisible(!goals.isEmpty());
    m_nothing->setVisible(goals.isEmpty());
}

} // namespace ipt
