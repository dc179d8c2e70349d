#include "ui/pages/member/formulation/goal_card.h"

#include "engine/goals/goal_wording.h"
#include "ui/pages/member/fields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/progress/goal_chart.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

constexpr int levelCount = goalLevels;
constexpr int lowestLevel = lowestGoalLevel;

QString levelName(int score)
{
    switch (score) {
    case -2:
        return GoalCard::tr("-2 much less than expected");
    case -1:
        return GoalCard::tr("-1 less than expected");
    case 0:
        return GoalCard::tr("0 as expected");
    case 1:
        return GoalCard::tr("+1 more than expected");
    default:
        return GoalCard::tr("+2 much more than expected");
    }
}

} // namespace

GoalCard::GoalCard(QWidget *parent)
    : Card({}, {}, parent)
    , m_grid(new FieldGrid(2))
    , m_chart(new GoalChart)
    , m_hints(new Label(TextStyle::Caption))
    , m_remove(new Button(tr("Remove goal"), ButtonKind::Quiet))
{
    m_text = m_grid->addText(tr("Goal, in the member's words"), 2);
    m_area = makeChoice<ProblemArea>(tr("Problem area of the goal"), tr("none"),
                                     [](ProblemArea each) { return nameOf(each); });
    m_grid->add(tr("Problem area of the goal"), m_area);
    body()->addWidget(m_grid);
    addRating();
    addLevels();
    m_remove->setSmall(true);
    addToHead(m_remove);
    connect(m_remove, &Button::clicked, this, [this] { emit removeRequested(m_goal.id); });
    connect(m_text->keeper(), &TextKeeper::kept, this, [this](const QString &text) {
        m_goal.text = text;
        emit goalChanged(m_goal, m_text->accessibleName());
    });
    connect(m_area, &ChoiceBox::chosen, this, [this](const QVariant &value) {
        m_goal.area = fromVariant<ProblemArea>(value);
        emit goalChanged(m_goal, {});
    });
}

void GoalCard::addRating()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(px(8));
    m_session = new ChoiceBox(tr("Session the rating is for"));
    m_score = new ChoiceBox(tr("Rating of the goal in that session"));
    for (ChoiceBox *box : {m_session, m_score})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_score->addItem(tr("not rated"));
    for (int score = lowestLevel; score < lowestLevel + levelCount; ++score)
        m_score->addItem(levelName(score), score);
    row->addWidget(m_session);
    row->addWidget(m_score, 1);
    body()->addWidget(m_chart);
    body()->addLayout(row);
    connect(m_session, &ChoiceBox::chosen, this, &GoalCard::showRating);
    connect(m_score, &ChoiceBox::chosen, this, &GoalCard::rate);
}

void GoalCard::addLevels()
{
    auto *grid = new FieldGrid(1);
    for (int index = levelCount - 1; index >= 0; --index) {
        KeptLine *line = grid->addLine(levelName(lowestLevel + index));
        m_levels.prepend(line);
        line->setPlaceholderText(levelPrompt(lowestLevel + index));
        line->setToolTip(levelPrompt(lowestLevel + index));
        connect(line->keeper(), &TextKeeper::kept, this,
                [this, index](const QString &text) { keepLevel(index, text); });
    }
    body()->addWidget(grid);
    m_hints->setWordWrap(true);
    body()->addWidget(m_hints);
}

void GoalCard::keepLevel(int index, const QString &text)
{
    QStringList levels = m_goal.levels.value_or(QStringList(levelCount));
    levels[index] = text;
    const bool empty = std::all_of(levels.begin(), levels.end(),
                                   [](const QString &level) { return level.trimmed().isEmpty(); });
    m_goal.levels = empty ? std::nullopt : std::optional(levels);
    emit goalChanged(m_goal, m_levels.at(index)->accessibleName());
}

void GoalCard::rate(const QVariant &score)
{
    const SessionNumber session(m_session->currentData().toInt());
    m_goal.ratings.removeIf([session](const GoalRating &each) { return each.session == session; });
    if (score.isValid())
        m_goal.ratings.append({session, Score(score.toInt())});
    std::sort(m_goal.ratings.begin(), m_goal.ratings.end(),
              [](const GoalRating &a, const GoalRating &b) { return a.session < b.session; });
    emit goalChanged(m_goal, {});
}

void GoalCard::setGoal(const Goal &goal, int number, int sessions, SessionNumber session, bool editable)
{
    const bool another = goal.id != m_goal.id;
    m_goal = goal;
    setTitle(tr("Goal %1").arg(number));
    showText(m_text, std::optional(goal.text), another);
    m_area->setChosen(toVariant(goal.area));
    const QStringList levels = goal.levels.value_or(QStringList(levelCount));
    for (int index = 0; index < levelCount; ++index)
        showText(m_levels.at(index), std::optional(levels.value(index)), another);
    m_chart->setRatings(goal.ratings, sessions);
    const QStringList hints = goalHints(goal);
    m_hints->setText(hints.join(QLatin1Char('\n')));
    m_hints->setVisible(editable && !hints.isEmpty());
    const int chosen =
        another || m_session->count() == 0 ? session.value() : m_session->currentData().toInt();
    m_session->clear();
    for (int each = 1; each <= sessions; ++each)
        m_session->addItem(tr("Session %1").arg(each), each);
    m_session->setChosen(chosen);
    showRating();
    m_text->setReadOnly(!editable);
    m_area->setEnabled(editable);
    m_score->setEnabled(editable);
    for (KeptLine *line : std::as_const(m_levels))
        line->setReadOnly(!editable);
    m_remove->setVisible(editable);
}

void GoalCard::showRating()
{
    const SessionNumber session(m_session->currentData().toInt());
    QVariant score;
    for (const GoalRating &rating : std::as_const(m_goal.ratings)) {
        if (rating.session == session)
            score = rating.score.value();
    }
    m_score->setChosen(score);
}

void GoalCard::focusText()
{
    m_text->setFocus();
}

} // namespace ipt
