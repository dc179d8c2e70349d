#pragma once

#include "engine/record/course.h"
#include "ui/widgets/items/items_widget.h"

namespace ipt {

/// All of a member's next steps at a glance: a column a session, a mark a step by what came of it.
class StepRun : public ItemsWidget
{
    Q_OBJECT

public:
    explicit StepRun(QWidget *parent = nullptr);

    /// Steps of one group, in any order; the columns end with `lastSession`.
    void setSteps(const QList<Action> &steps, int lastSession);
    /// "11 next steps: 7 done, 2 partly, 1 not done, 1 to review."
    static QString summary(const QList<Action> &steps);

    int itemCount() const override { return int(m_steps.size()); }
    QString itemText(int index) const override;
    QRect itemRect(int index) const override;
    void activateItem(int index) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stepChosen(const ipt::ActionId &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int rows() const;
    double columnWidth() const;
    /// Which of its session's steps it is, from 0.
    int placeInSession(int index) const;
    void paintMark(QPainter *painter, const QRectF &target, const Action &step) const;

    QList<Action> m_steps; ///< by session
    int m_lastSession = 1;
};

} // namespace ipt
