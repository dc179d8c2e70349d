#include "ui/pages/progress/measure/measure_tracks.h"

#include "ui/pages/progress/measure/band_tone.h"

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

/// Between a session and the next one, by the days that passed.
double placeAfter(qsizetype mark, QDate day, const QList<StripMark> &strip)
{
    const QDate its = strip[mark].day;
    const qint64 since = its.isValid() ? its.daysTo(day) : 0;
    const bool hasNext = mark + 1 < strip.size() && strip[mark + 1].day.isValid() && its.isValid();
    const qint64 gap = hasNext ? its.daysTo(strip[mark + 1].day) : 7;
    const double share = since > 0 && gap > 0 ? std::min(0.9, double(since) / double(gap)) : 0;
    return double(mark) + share;
}

double placeOf(const ScorePoint &point, const QList<StripMark> &strip)
{
    for (qsizetype i = 0; point.session && i < strip.size(); ++i) {
        if (strip[i].session == *point.session)
            return placeAfter(i, point.taken, strip);
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
    if (point.change.verdict == Verdict::Better)
        spoken = Tracks::tr("%1, reliably better than at first").arg(spoken);
    if (point.change.verdict == Verdict::Worse)
        spoken = Tracks::tr("%1, reliably worse than at first").arg(spoken);
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
                                 point.change.verdict, spokenOf(point, told.name, *value)});
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
        return Tracks::tr("reliably better than at first (%1)").arg(points);
    case Verdict::Worse:
        return Tracks::tr("reliably worse than at first (%1)").arg(points);
    case Verdict::None:
        break;
    }
    return {};
}

/// One line on each side of the first score, where the scale goes that far.
QList<int> reliableLines(const MeasureSeries &series, const MeasureTracks &tracks)
{
    QList<int> lines;
    if (tracks.tracks.size() != 1 || tracks.tracks.first().points.size() < 2 ||
        !series.definition->reliableChange)
        return lines;
    const int first = tracks.tracks.first().points.first().value;
    const int points = series.definition->reliableChange->points;
    for (const int line : {first - points, first + points}) {
        if (tracks.least <= line && line <= tracks.most)
            lines.append(line);
    }
    return lines;
}

} // namespace

double placeOf(QDate day, const QList<StripMark> &strip)
{
    for (qsizetype i = strip.size() - 1; i >= 0; --i) {
        if (strip[i].day.isValid() && strip[i].day <= day)
            return placeAfter(i, day, strip);
    }
    return beforeAll;
}

QList<PlacedEvent> placedEvents(const QList<LifeEvent> &events, const QList<StripMark> &strip)
{
    QList<PlacedEvent> placed;
    for (const LifeEvent &event : events) {
        if (event.kind == LifeEventKind::Use)
            continue;
        const QDate day = event.when.earliest();
        const qsizetype count = placed.size();
        const QString letter = count < 26 ? QString(QChar(char16_t(u'a' + count))) : QStringLiteral("·");
        placed.append({placeOf(day, strip), letter,
                       Tracks::tr("%1, %2", "an event: the day, what it was")
                           .arg(QLocale().toString(day, QLocale::ShortFormat), event.text)});
    }
    return placed;
}

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
    tracks.aside = definition.about;
    tracks.change = changeOf(series);
    tracks.reliableFrom = reliableLines(series, tracks);
    return tracks;
}

QString signedNumber(int number)
{
    if (number < 0)
        return QChar(0x2212) + QLocale().toString(-number);
    return number > 0 ? QLatin1Char('+') + QLocale().toString(number) : QLocale().toString(0);
}

} // namespace ipt
