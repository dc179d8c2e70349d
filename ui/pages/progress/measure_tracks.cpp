#include "ui/pages/progress/measure_tracks.h"

#include "ui/pages/progress/band_tone.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ipt {

namespace {

struct Tracks
{
    Q_DECLARE_TR_FUNCTIONS(Tracks)
};

/// The scale of scores without bands ends at a multiple of it.
constexpr int evenEnd = 4;
/// Left of the first session: taken before the group began.
constexpr double beforeAll = -0.5;

double placeOf(const ScorePoint &point, const QList<StripMark> &strip)
{
    if (!point.session)
        return beforeAll;
    for (qsizetype i = 0; i < strip.size(); ++i) {
        if (strip[i].session != *point.session)
            continue;
        const qint64 since = strip[i].day.isValid() ? strip[i].day.daysTo(point.taken) : 0;
        const bool hasNext = i + 1 < strip.size() && strip[i + 1].day.isValid() && strip[i].day.isValid();
        const qint64 gap = hasNext ? strip[i].day.daysTo(strip[i + 1].day) : 7;
        const double share = since > 0 && gap > 0 ? std::min(0.9, double(since) / double(gap)) : 0;
        return double(i) + share;
    }
    return beforeAll;
}

/// Which number of a score is drawn: the total, or a subscale by its id.
struct Told
{
    QString subscale; ///< empty: the total
    QString name;
};

std::optional<int> valueOf(const Scored &scored, const Told &told)
{
    return told.subscale.isEmpty() ? scored.total : scored.subscale(told.subscale);
}

QList<Told> toldScores(const MeasureDefinition &definition)
{
    if (definition.reliableChange && !definition.reliableChange->subscale.isEmpty()) {
        const Subscale *subscale = definition.findSubscale(definition.reliableChange->subscale);
        return {{definition.reliableChange->subscale, subscale ? subscale->label : definition.name}};
    }
    if (definition.total)
        return {{{}, definition.name}};
    QList<Told> told;
    for (const Subscale &subscale : definition.subscales) {
        if (subscale.coding == definition.subscales.first().coding)
            told.append({subscale.id, subscale.label});
    }
    return told;
}

QString spokenOf(const ScorePoint &point, const QString &name, int value)
{
    const QString day = QLocale().toString(point.taken, QLocale::ShortFormat);
    const QString when =
        point.session ? Tracks::tr("Session %1, %2").arg(point.session->value()).arg(day) : day;
    const QString score = Tracks::tr("%1 %2").arg(name).arg(value);
    QString spoken = point.scored.band ? Tracks::tr("%1: %2, %3").arg(when, score, *point.scored.band)
                                       : Tracks::tr("%1: %2").arg(when, score);
    if (!point.scored.alerts.isEmpty())
        spoken = Tracks::tr("%1, with an answer to see to").arg(spoken);
    return spoken;
}

Track trackOf(const MeasureSeries &series, const Told &told, const QList<StripMark> &strip)
{
    Track track;
    track.name = told.name;
    for (const ScorePoint &point : series.points) {
        if (const std::optional<int> value = valueOf(point.scored, told))
            track.points.append({placeOf(point, strip), *value, !point.scored.alerts.isEmpty(),
                                 spokenOf(point, told.name, *value)});
    }
    return track;
}

/// Bands are of the total; a subscale of all items may be a multiple of it.
int scaleOf(const MeasureDefinition &definition, const Told &told)
{
    const Subscale *subscale = definition.findSubscale(told.subscale);
    if (!subscale || !definition.total || definition.total->factor == 0)
        return 1;
    return std::max(1, subscale->factor / definition.total->factor);
}

QList<BandStripe> stripesOf(const MeasureDefinition &definition, int scale, int most)
{
    QList<BandStripe> stripes;
    const qsizetype last = definition.bands.size() - 1;
    for (qsizetype i = 0; i <= last; ++i) {
        const int end = i < last ? definition.bands[i + 1].from * scale : most;
        stripes.append({definition.bands[i].from * scale, end,
                        bandPlace(int(i), int(last) + 1, definition.direction == Direction::HigherIsBetter),
                        definition.bands[i].label});
    }
    return stripes;
}

QString changeOf(const MeasureSeries &series)
{
    const ScorePoint *latest = series.latest();
    if (!latest || !latest->change.points || !latest->change.verdict)
        return {};
    const QString points = signedNumber(*latest->change.points);
    switch (*latest->change.verdict) {
    case Verdict::Better:
        return Tracks::tr("reliably better than at the first time (%1)").arg(points);
    case Verdict::Worse:
        return Tracks::tr("reliably worse than at the first time (%1)").arg(points);
    case Verdict::None:
        break;
    }
    return {};
}

} // namespace

MeasureTracks tracksOf(const MeasureSeries &series, const QList<StripMark> &strip)
{
    MeasureTracks tracks;
    tracks.name = series.name();
    if (!series.definition) {
        tracks.aside = Tracks::tr("its definition is no longer here, so it can't be scored");
        return tracks;
    }
    const MeasureDefinition &definition = *series.definition;
    const QList<Told> told = toldScores(definition);
    for (const Told &one : told)
        tracks.tracks.append(trackOf(series, one, strip));
    const int scale = told.size() == 1 ? scaleOf(definition, told.first()) : 1;
    if (definition.total) {
        tracks.least = definition.leastTotal() * scale;
        tracks.most = definition.mostTotal() * scale;
        tracks.bands = stripesOf(definition, scale, tracks.most);
    } else {
        for (const Track &track : std::as_const(tracks.tracks)) {
            for (const TrackPoint &point : track.points)
                tracks.most = std::max(tracks.most, point.value);
        }
        // An even end, so that the middle of the scale is a whole number.
        tracks.most += (evenEnd - tracks.most % evenEnd) % evenEnd;
    }
    tracks.most = std::max(tracks.most, tracks.least + 1);
    if (tracks.bands.size() > 1)
        tracks.aside = Tracks::tr("bands from %1 to %2; vertical lines where phases change")
                           .arg(tracks.bands.first().label, tracks.bands.last().label);
    else
        tracks.aside = Tracks::tr("vertical lines where phases change");
    tracks.change = changeOf(series);
    return tracks;
}

QString signedNumber(int number)
{
    if (number < 0)
        return QChar(0x2212) + QLocale().toString(-number);
    return number > 0 ? QLatin1Char('+') + QLocale().toString(number) : QLocale().toString(0);
}

} // namespace ipt
