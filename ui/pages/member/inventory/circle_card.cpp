#include "ui/pages/member/inventory/circle_card.h"

#include "ui/pages/member/inventory/stage_slider.h"
#include "ui/pages/member/inventory/tie_legend.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/buttons/segmented_choice.h"
#include "ui/widgets/base/words/empty_state.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/circle/closeness_circle.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

constexpr int beforeAndAfter = 3;

} // namespace

CircleCard::CircleCard(QWidget *parent)
    : Card(tr("Closeness circle"), {}, parent)
    , m_stage(new SegmentedChoice(tr("Which inventory")))
    , m_circle(new ClosenessCircle)
    , m_slider(new StageSlider)
    , m_notTaken(new EmptyState(Icon::Inventory, tr("This inventory has not been taken yet. It begins with "
                                                    "the people of the one before, if there is one.")))
    , m_tools(new QWidget)
    , m_hide(new Button(tr("Hide names"), ButtonKind::Quiet))
    , m_legend(new Label(TextStyle::Caption))
    , m_ties(new TieLegend)
{
    for (const auto &[stage, word] : WordsOf<Stage>::all)
        m_stage->addChoice(nameOf(stage));
    m_stage->addChoice(tr("Before and after"));
    m_legend->setWordWrap(true);
    buildTools();
    body()->addWidget(m_stage, 0, Qt::AlignLeft);
    body()->addWidget(m_circle, 1);
    body()->addWidget(m_slider);
    body()->addWidget(m_notTaken, 1);
    body()->addWidget(m_tools);
    body()->addWidget(m_ties);
    body()->addWidget(m_legend);
    m_notTaken->setFirstStep(tr("Take it now"));
    connect(m_notTaken, &EmptyState::firstStep, this, &CircleCard::takeRequested);
    connect(m_stage, &SegmentedChoice::currentChanged, this, &CircleCard::choiceChanged);
    connect(m_slider, &StageSlider::momentChanged, this, [this](double moment) {
        m_circle->setMoment(moment);
        if (const int stage = std::max(1, m_slider->stage()); stage != m_compared) {
            m_compared = stage;
            emit comparedStageChanged();
        }
    });
    connect(m_circle, &ClosenessCircle::printRequested, this, &CircleCard::printRequested);
}

void CircleCard::buildTools()
{
    auto *line = new QHBoxLayout(m_tools);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(px(4));
    const auto add = [this, line](const QString &words, const QString &name, const QKeySequence &keys,
                                  void (ClosenessCircle::*act)()) {
        auto *button = new Button(words, ButtonKind::Quiet);
        button->setSmall(true);
        button->setAccessibleName(name);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(name, keys.toString(QKeySequence::NativeText)));
        connect(button, &Button::clicked, m_circle, act);
        line->addWidget(button);
        return button;
    };
    add(QStringLiteral("−"), tr("Zoom out"), QKeySequence::ZoomOut, &ClosenessCircle::zoomOut);
    add(tr("Fit"), tr("Fit the whole circle"), Qt::CTRL | Qt::Key_0, &ClosenessCircle::zoomToFit);
    add(QStringLiteral("+"), tr("Zoom in"), QKeySequence::ZoomIn, &ClosenessCircle::zoomIn);
    m_hide->setSmall(true);
    m_hide->setCheckable(true);
    m_hide->setToolTip(tr("Shows relations in place of names, on pictures and on paper as well"));
    line->addWidget(m_hide);
    line->addStretch();
    auto *copy = new Button(tr("Copy"), ButtonKind::Quiet);
    copy->setSmall(true);
    copy->setToolTip(tr("Copies the circle as a picture (%1)")
                         .arg(QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText)));
    auto *print = new Button(tr("Print…"), ButtonKind::Quiet);
    print->setSmall(true);
    print->setToolTip(tr("Prints the circle (%1)")
                          .arg(QKeySequence(QKeySequence::Print).toString(QKeySequence::NativeText)));
    line->addWidget(copy);
    line->addWidget(print);
    connect(copy, &Button::clicked, m_circle, &ClosenessCircle::copyPicture);
    connect(print, &Button::clicked, this, &CircleCard::printRequested);
    connect(m_hide, &Button::toggled, m_circle, &ClosenessCircle::setNamesHidden);
    connect(m_circle, &ClosenessCircle::namesHiddenChanged, m_hide, &Button::setChecked);
}

int CircleCard::chosen() const
{
    return m_stage->current();
}

bool CircleCard::isComparing() const
{
    return m_stage->current() == beforeAndAfter;
}

void CircleCard::setChosen(int index)
{
    const QSignalBlocker quiet(m_stage);
    m_stage->setCurrent(index);
}

void CircleCard::setComparable(bool comparable)
{
    m_stage->setChoiceEnabled(beforeAndAfter, comparable);
}

void CircleCard::focusChoice()
{
    m_stage->setFocus();
}

void CircleCard::showInventory(const Inventory &inventory, const QString &member, bool editable)
{
    m_circle->setInventory(inventory, member);
    if (m_circle->isEditable() != editable)
        m_circle->setEditable(editable);
    m_legend->setText(editable ? tr("Filled: how close now. Dashed: how close wished. Drag or use the arrow "
                                    "keys; Insert adds a person.")
                               : tr("Filled: how close now. Dashed: how close wished."));
    m_legend->setToolTip(editable ? ClosenessCircle::editingHelp() : QString());
    showPart(true, false);
}

void CircleCard::showStages(const QList<Inventory> &stages, const QString &member)
{
    QList<Stage> names;
    for (const Inventory &inventory : stages)
        names.append(inventory.stage);
    m_slider->setStages(names);
    m_circle->setStages(stages, member);
    m_circle->setMoment(m_slider->moment());
    m_compared = std::max(1, m_slider->stage());
    m_legend->setText(tr("The trail leads from where somebody stood at first to where they stand. Drag the "
                         "slider or use its arrow keys."));
    m_legend->setToolTip({});
    showPart(true, true);
}

void CircleCard::showNothing(bool mayTake)
{
    m_circle->setInventory({}, {});
    m_circle->setEditable(false);
    m_notTaken->setEnabled(mayTake);
    showPart(false, false);
}

int CircleCard::comparedStage() const
{
    return m_compared;
}

void CircleCard::showPart(bool circle, bool slider)
{
    m_circle->setVisible(circle);
    m_tools->setVisible(circle);
    m_legend->setVisible(circle);
    m_slider->setVisible(slider);
    m_ties->setVisible(circle && !slider);
    m_notTaken->setVisible(!circle);
}

} // namespace ipt
