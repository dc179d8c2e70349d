#pragma once

#include "engine/arc/arc_template.h"

#include <QWidget>

namespace ipt {

/// How long the meeting has run, and where in its agenda that is. It keeps no time itself: it
/// shows what it is told.
class AgendaTimer : public QWidget
{
    Q_OBJECT

public:
    explicit AgendaTimer(QWidget *parent = nullptr);

    void setAgenda(const QList<AgendaSegment> &segments);
    /// Seconds since the start, breaks taken out; beyond the agenda is shown as over time.
    void setElapsed(int seconds);
    void setPaused(bool paused);
    /// Points out, without a sound, that the running segment has just begun.
    void setCalling(bool calls);
    bool isCalling() const { return m_calls; }

    /// The segment that is running; the last one once the time is over; -1 without an agenda.
    int currentSegment() const;
    int elapsed() const { return m_elapsed; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The running segment has just ended and `index` began.
    void segmentBegan(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int totalMinutes() const;
    QString clockText() const;
    QString remainderText() const;
    void describe();
    QList<QRectF> bars(const QRectF &room) const;
    void paintSegments(QPainter *painter, const QRectF &room) const;
    void paintCaptions(QPainter *painter, const QList<QRectF> &bars, double bottom) const;

    QList<AgendaSegment> m_segments;
    int m_elapsed = 0;
    bool m_paused = false;
    bool m_calls = false;
};

} // namespace ipt
