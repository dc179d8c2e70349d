#pragma once

#include "ui/pages/progress/measure/measure_plot.h"
#include "ui/widgets/items/items_widget.h"

#include <memory>

namespace ipt {

/// A measure over the sessions against its bands, and below it, in the same columns, who was there,
/// where use was told of and what happened. Arrow keys read the points, then the sessions.
class MeasureChart : public ItemsWidget
{
    Q_OBJECT

public:
    explicit MeasureChart(QWidget *parent = nullptr);
    ~MeasureChart() override;

    void setPicture(const MeasurePicture &picture);
    /// As it may leave the window: with its title, in the light theme's colours.
    QImage image(const QString &title) const;

    int itemCount() const override;
    QString itemText(int index) const override;
    QRect itemRect(int index) const override;
    /// The chart is for reading.
    void activateItem(int) override {}

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
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
    int nearestPoint(double place) const;
    void draw();
    /// The frame around the item that the keyboard is on.
    void showCurrent();

    MeasurePicture m_picture;
    QCustomPlot *m_canvas;
    std::unique_ptr<MeasurePlot> m_plot;
};

} // namespace ipt
