#pragma once

#include "engine/record/inventory.h"
#include "ui/widgets/base/page/card.h"

namespace ipt {

class Button;
class ClosenessCircle;
class EmptyState;
class SegmentedChoice;
class StageSlider;
class TieLegend;

/// The closeness circle with what belongs to looking at it: which inventory, the slider from the first to
/// the last, zoom, names, picture and print, and what its marks mean.
class CircleCard : public Card
{
    Q_OBJECT

public:
    explicit CircleCard(QWidget *parent = nullptr);

    ClosenessCircle *circle() const { return m_circle; }
    /// Index of the stage that is chosen, or that before and after is.
    int chosen() const;
    bool isComparing() const;
    void setChosen(int index);
    /// Before and after takes two inventories.
    void setComparable(bool comparable);
    void focusChoice();

    void showInventory(const Inventory &inventory, const QString &member, bool editable);
    /// Two at least, in the order taken.
    void showStages(const QList<Inventory> &stages, const QString &member);
    /// Where this one has not been taken.
    void showNothing(bool mayTake);
    /// Index of the inventory the slider stands at or is coming to, 1 at least.
    int comparedStage() const;

signals:
    void choiceChanged();
    void takeRequested();
    void comparedStageChanged();
    void printRequested();

private:
    void buildTools();
    void showPart(bool circle, bool slider);

    SegmentedChoice *m_stage;
    ClosenessCircle *m_circle;
    StageSlider *m_slider;
    EmptyState *m_notTaken;
    QWidget *m_tools;
    Button *m_hide;
    Label *m_legend;
    TieLegend *m_ties;
    int m_compared = 1;
};

} // namespace ipt
