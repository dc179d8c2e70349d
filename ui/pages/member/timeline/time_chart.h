#pragma once

#include "ui/pages/member/timeline/time_lines.h"

#include <QWidget>

class QCPAxis;
class QCPAxisRect;
class QCPLayerable;
class QCustomPlot;

namespace ipt {

class LifeLane;

/// A member's life events, times of use and recovery, and scores under one another on one axis of time.
/// It is zoomed and moved by wheel and drag or by keys, and tells which event or which moment of time
/// was pointed at. A list beside it says the same.
class TimeChart : public QWidget
{
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);
    ~TimeChart() override;

    void setLines(const TimeLines &lines);
    void setCurrent(const std::optional<LifeEventId> &id);

    QDate from() const { return m_from; }
    QDate to() const { return m_to; }
    void zoomBy(double factor, const std::optional<QDate> &around = std::nullopt);
    void moveBy(double share);
    void showAll();
    /// From a little before the group began until now.
    void showGroup();
    /// How mouse and keys work it, for a line below.
    static QString help();

    /// The day as precisely as the zoom lets one mean: a year, a month or a day.
    PartialDate meant(QDate day) const;

signals:
    void eventChosen(const ipt::LifeEventId &id);
    /// Enter: the current event's own fields are wanted.
    void openRequested();
    /// A double click or Insert: something happened about then.
    void addRequested(const ipt::PartialDate &when);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();
    void addScore(const ScoreLine &line);
    void dress(QCPAxisRect *rect);
    void shareRange(QCPAxis *axis);
    void see(QDate from, QDate to);
    void applyRange();
    void chooseNext(int step);
    QDate dayAt(double x) const;
    bool pressed(const QPointF &at);
    void doubleClicked(const QPointF &at);

    TimeLines m_lines;
    std::optional<LifeEventId> m_current;
    QDate m_from;
    QDate m_to;
    QDate m_first;
    QDate m_last;
    bool m_applying = false;
    QCustomPlot *m_plot;
    LifeLane *m_lane = nullptr;
    QList<QCPLayerable *> m_drawn; ///< ours: the lanes and their grounds
    QList<QCPAxis *> m_axes;
};

} // namespace ipt
