#pragma once

#include "ui/pages/progress/measure/measure_tracks.h"

#include <QRectF>

class QCPAxisRect;
class QCPMarginGroup;
class QCustomPlot;
class QPainter;

namespace ipt {

struct Colours;

/// What stands on a measure's chart.
struct MeasurePicture
{
    QString title; ///< above it, where it leaves the page; else empty
    MeasureTracks tracks;
    QList<StripMark> strip;
    QList<PhaseShade> phases;
    QList<UseReport> use;
    QList<SessionNumber> askedForUse; ///< sessions in which a measure asked for it, whatever was told
    QList<PlacedEvent> events;
    bool showsPresence = true; ///< attendance and use, below the scores
    QStringList columnWords;   ///< what a session's column says, where it is not attendance and use

    /// The most days of use told of around a session.
    int useDays(SessionNumber session) const;
    /// Anybody asked for use or told of it.
    bool showsUse() const { return showsPresence && !(use.isEmpty() && askedForUse.isEmpty()); }
};

/// Draws a measure over the sessions: the phases as a band above, the scores against their bands, and
/// below them, in the same columns, who was there, where use was told of, and what happened.
class MeasurePlot
{
public:
    explicit MeasurePlot(QCustomPlot *plot)
        : m_plot(plot)
    {
    }

    /// Everything anew; the plot is not repainted yet.
    void draw(const MeasurePicture &picture, const Colours &colours);

    /// Height in all, of which the scores take what the rest leaves.
    static int heightFor(const MeasurePicture &picture);

    /// Where things are, once the plot was laid out.
    double xOf(double place) const;
    double yOf(int value) const;
    /// Of the scores.
    QRectF scores() const;
    /// Of the rows below.
    QRectF foot() const;

private:
    void addRibbon(int row);
    void addScores(int row);
    void addBands();
    void addPhaseLines();
    void addTrack(int index);
    void addChange();
    void addFoot(int row);
    void paintRibbon(QPainter *painter) const;
    void paintChange(QPainter *painter) const;
    void paintFoot(QPainter *painter) const;
    void paintAttendance(QPainter *painter, const QRectF &tile, const StripMark &mark) const;
    /// First and last column of a phase; nothing where none of its sessions is shown.
    std::optional<std::pair<qsizetype, qsizetype>> columnsOf(const PhaseShade &phase) const;
    double columnWidth() const;

    QCustomPlot *m_plot;
    QCPAxisRect *m_ribbon = nullptr;
    QCPAxisRect *m_scores = nullptr;
    QCPAxisRect *m_foot = nullptr;
    QCPMarginGroup *m_margins = nullptr; ///< lets the rows begin and end alike
    MeasurePicture m_picture;
    const Colours *m_colours = nullptr; ///< those drawn with; they outlive the drawing
};

} // namespace ipt
