#pragma once

#include "engine/record/course.h"

#include <QWidget>

namespace ipt {

/// A goal's ratings over the sessions on its five levels, the expected one marked. The ratings are told
/// to screen readers as well.
class GoalChart : public QWidget
{
    Q_OBJECT

public:
    explicit GoalChart(QWidget *parent = nullptr);

    /// In the order of their sessions; the axis ends with `lastSession`.
    void setRatings(const QList<GoalRating> &ratings, int lastSession);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plot() const;
    QPointF pointOf(int session, int score) const;
    void paintScale(QPainter *painter) const;

    QList<GoalRating> m_ratings;
    int m_lastSession = 2;
};

} // namespace ipt
