#pragma once

#include "ui/pages/member/timeline/time_lines.h"
#include "ui/widgets/charts/plot_library.h"

namespace ipt {

/// Seconds on the axis; days are counted in UTC, so that none is longer than another.
double secondsOf(QDate day);
QDate dayOfSeconds(double seconds);

/// The chart's topmost lane: events as marks with their words where there is room, and along the foot
/// the times of recovery and of use.
class LifeLane : public QCPLayerable
{
    Q_OBJECT

public:
    LifeLane(QCPAxisRect *rect, const TimeLines &lines);

    void setCurrent(const std::optional<LifeEventId> &id) { m_current = id; }
    /// As it was drawn last; nothing where no event is there.
    std::optional<LifeEventId> eventAt(const QPointF &at) const;

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;
    QRect clipRect() const override;

private:
    struct Placed
    {
        qsizetype event;
        QRectF mark;
        QRectF label; ///< empty: no room
    };

    double xOf(QDate day) const;
    QList<Placed> place(const QFontMetrics &metrics) const;
    Placed placeOne(qsizetype event, const QFontMetrics &metrics, QList<QRectF> &taken) const;
    QRectF events() const;
    void drawFoot(QCPPainter *painter) const;
    void drawEvent(QCPPainter *painter, const Placed &placed) const;

    QCPAxisRect *m_rect;
    const TimeLines &m_lines;
    std::optional<LifeEventId> m_current;
    QList<Placed> m_placed;
};

/// The time in the group, as a ground behind a lane, and the lane's name beside it.
class LaneGround : public QCPLayerable
{
    Q_OBJECT

public:
    LaneGround(QCPAxisRect *rect, const TimeLines &lines, const QString &name);

protected:
    void applyDefaultAntialiasingHint(QCPPainter *painter) const override;
    void draw(QCPPainter *painter) override;
    QRect clipRect() const override;

private:
    QCPAxisRect *m_rect;
    const TimeLines &m_lines;
    QString m_name;
};

} // namespace ipt
