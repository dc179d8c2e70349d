#pragma once

#include "engine/record/course.h"

#include <QDate>
#include <QWidget>

namespace ipt {

/// Life events as marks on a line of years, with the time in the group shaded. The list below says
/// the same, so it is no stop for the keyboard.
class TimeAxis : public QWidget
{
    Q_OBJECT

public:
    explicit TimeAxis(QWidget *parent = nullptr);

    void setEvents(const QList<LifeEvent> &events, QDate groupFrom, QDate today);
    void setCurrent(const std::optional<LifeEventId> &id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void eventChosen(const ipt::LifeEventId &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    double xOf(QDate day) const;
    /// Marks that would hide each other are stacked.
    QList<QPointF> places() const;
    double markRadius() const;

    QList<LifeEvent> m_events;
    QDate m_groupFrom;
    QDate m_today;
    QDate m_first;
    QDate m_last;
    std::optional<LifeEventId> m_current;
};

} // namespace ipt
