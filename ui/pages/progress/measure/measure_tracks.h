#pragma once

#include "engine/progress/member/course_progress.h"

/// What a chart draws of one measure.
namespace ipt {

struct TrackPoint
{
    double place = 0; ///< along the strip: 0 at its first session, 1 at the next
    int value = 0;
    bool alert = false;
    /// Of the change since the first one shown; none where no limit is known, or for the first.
    std::optional<Verdict> verdict;
    QString spoken; ///< session, day, score, its band and what of it is marked, as one line
};

/// One score of the measure through time.
struct Track
{
    QString name;
    QList<TrackPoint> points;
};

struct BandStripe
{
    int from = 0;
    int to = 0;    ///< where the next one begins, or the end of the scale
    int place = 0; ///< 0 for the best of five tones to 4 for the worst
    QString label;
};

/// Something of the member's timeline, where it stands along the strip.
struct PlacedEvent
{
    double place = 0;
    QString letter; ///< a, b, …: what the mark in the chart is called below it
    QString told;   ///< day and text
};

struct MeasureTracks
{
    QString name;
    QString aside; ///< what the chart shows, in a few words
    QList<Track> tracks;
    QList<BandStripe> bands;
    int least = 0;
    int most = 0;
    /// "reliably better than at first (−7)"; empty where the change is not more than chance.
    QString change;
    /// Scores from which on the change since the first one is more than chance.
    QList<int> reliableFrom;

    bool isEmpty() const { return tracks.isEmpty(); }
};

/// Where a day stands along the strip: with the session on it, or on the way to the next one; half a
/// session before the first where it came earlier.
double placeOf(QDate day, const QList<StripMark> &strip);

/// Days of use are told in a row of their own and left out.
QList<PlacedEvent> placedEvents(const QList<LifeEvent> &events, const QList<StripMark> &strip);

/// The total, or the score that its change is told on; all scores of the first coding where the
/// measure has no total.
MeasureTracks tracksOf(const MeasureSeries &series, const QList<StripMark> &strip);

/// With a sign and a real minus: "−7", "+2", "0".
QString signedNumber(int number);

} // namespace ipt
