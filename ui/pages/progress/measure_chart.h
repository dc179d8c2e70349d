#pragma once

#include "ui/pages/progress/measure_tracks.h"
#include "ui/widgets/items/items_widget.h"

class QPainter;

namespace ipt {

/// A measure over the sessions against its bands, and below it, in the same columns, who was there
/// and where use was told of. Arrow keys read the points, then the sessions.
class MeasureChart : public ItemsWidget
{
    Q_OBJECT

public:
    explicit MeasureChart(QWidget *parent = nullptr);

    /// The sessions along the foot; phases and use are told by their numbers.
    void setCourse(const QList<StripMark> &strip, const QList<PhaseShade> &phases,
                   const QList<UseReport> &use);
    void setTracks(const MeasureTracks &tracks);

    int itemCount() const override;
    QString itemText(int index) const override;
    QRect itemRect(int index) const override;
    /// The chart is for reading.
    void activateItem(int) override {}

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    int neighbour(int index, Qt::Key key) const override;

private:
    struct Where
    {
        int track = 0;
        qsizetype point = 0;
    };

    int pointCount() const;
    Where whereOf(int index) const;
    const TrackPoint &pointAt(int index) const;
    int useDays(SessionNumber session) const;
    int nearestPoint(double place) const;

    /// What stands around the plot, both sides together.
    QSize frame() const;
    QRectF plot() const;
    double xOf(double place) const;
    double yOf(int value) const;
    int footTop() const;
    void paintBands(QPainter *painter) const;
    void paintScale(QPainter *painter) const;
    void paintPhases(QPainter *painter) const;
    void paintTrack(QPainter *painter, int track) const;
    void paintChange(QPainter *painter) const;
    void paintFoot(QPainter *painter) const;
    void paintCurrent(QPainter *painter) const;

    MeasureTracks m_tracks;
    QList<StripMark> m_strip;
    QList<PhaseShade> m_phases;
    QList<UseReport> m_use;
};

} // namespace ipt
