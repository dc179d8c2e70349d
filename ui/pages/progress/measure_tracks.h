#pragma once

#include "engine/progress/member/course_progress.h"

/// What a chart draws of one measure.
namespace ipt {

struct TrackPoint
{
    double place = 0; ///< along the strip: 0 at its first session, 1 at the next
    int value = 0;
    bool alert = false;
    QString spoken; ///< session, day, score and its band, as one line
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

struct MeasureTracks
{
    QString name;
    QString aside; ///< what the chart shows, in a few words
    QList<Track> tracks;
    QList<BandStripe> bands;
    int least = 0;
    int most = 0;
    /// "reliably better than at the first time (−7)"; empty where the change is not more than chance.
    QString change;
};

/// The total, or the score that its change is told on; all scores of the first coding where the
/// measure has no total.
MeasureTracks tracksOf(const MeasureSeries &series, const QList<StripMark> &strip);

/// With a sign and a real minus: "−7", "+2", "0".
QString signedNumber(int number);

} // namespace ipt
