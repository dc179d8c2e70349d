#pragma once

#include "engine/record/course.h"

#include <QWidget>

namespace ipt {

/// A goal's ratings over the sessions, against the line of what was expected.
class Sparkline : public QWidget
{
    Q_OBJECT

public:
    explicit Sparkline(QWidget *parent = nullptr);

    /// In the order of their sessions; `lastSession` is where the axis ends (0: at the last rating).
    void setRatings(const QList<GoalRating> &ratings, int lastSession = 0);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointF pointOf(const GoalRating &rating) const;

    QList<GoalRating> m_ratings;
    int m_lastSession = 1;
};

} // namespace ipt
