#include "ui/pages/progress/group/turns_card.h"

#include "ui/pages/progress/measure/measure_chart.h"
#include "ui/widgets/tables/cell_delegate.h"
#include "ui/widgets/tables/quiet_table.h"

#include <QImage>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace ipt {

namespace {

/// The limits of the headlines, in percent.
constexpr int fairlyEvenFrom = 60;
constexpr int evenFrom = 85;
constexpr int all = 100;

int percentOf(double share)
{
    return int(std::lround(share * 100));
}

QString calledIn(const GroupOverview &overview, const std::optional<MemberId> &member)
{
    for (const OverviewRow &row : overview.rows) {
        if (row.member == member)
            return row.called;
    }
    return {};
}

QString mostText(const GroupOverview &overview, const SessionTurns &turns)
{
    return turns.most ? TurnsCard::tr("%1, %2 %", "who had most turns, and their share")
                            .arg(calledIn(overview, turns.most))
                            .arg(percentOf(turns.mostShare))
                      : QString();
}

QString spokenOf(const GroupOverview &overview, const SessionTurns &turns)
{
    return TurnsCard::tr("Session %1: %2 % even, %n turn(s), most by %3", nullptr, turns.turns)
        .arg(turns.session.value())
        .arg(percentOf(turns.evenness.value_or(0)))
        .arg(mostText(overview, turns));
}

QString wordsOf(const SessionHead &session, const SessionTurns *turns, const GroupOverview &overview)
{
    if (!turns || turns->turns == 0)
        return TurnsCard::tr("Session %1: no turns recorded").arg(session.number.value());
    return spokenOf(overview, *turns);
}

} // namespace

TurnsCard::TurnsCard(QWidget *parent)
    : ChartCard(new MeasureChart, tr("How turns were shared, by session"), parent)
    , m_chart(findChild<MeasureChart *>())
{
    setTitle(tr("How turns were shared"));
    setAside(tr("100 %: everybody there had as many"));
    setLegend(tr("A turn is a moment in which the member spoke first."));
}

void TurnsCard::setOverview(const GroupOverview &overview, const Arc &arc)
{
    MeasurePicture picture;
    picture.showsPresence = false;
    picture.tracks.name = tr("How turns were shared");
    picture.tracks.most = all;
    picture.tracks.bands = {{0, fairlyEvenFrom, 3, tr("few had most")},
                            {fairlyEvenFrom, evenFrom, 1, tr("fairly even")},
                            {evenFrom, all, 0, tr("even")}};
    for (const PhaseSpan &span : arc.phases)
        picture.phases.append({span.phase, span.first, span.last, {}, {}});
    Track track;
    track.name = picture.tracks.name;
    for (qsizetype place = 0; place < overview.sessions.size(); ++place) {
        const SessionHead &session = overview.sessions[place];
        StripMark mark;
        mark.session = session.number;
        mark.state = session.state;
        picture.strip.append(mark);
        const auto turns =
            std::find_if(overview.turns.begin(), overview.turns.end(),
                         [&session](const SessionTurns &one) { return one.session == session.number; });
        const bool isTold = turns != overview.turns.end();
        picture.columnWords.append(wordsOf(session, isTold ? &*turns : nullptr, overview));
        if (!isTold || !turns->evenness)
            continue;
        TrackPoint point;
        point.place = double(place);
        point.value = percentOf(*turns->evenness);
        point.spoken = spokenOf(overview, *turns);
        track.points.append(point);
    }
    picture.tracks.tracks = {track};
    m_chart->setPicture(picture);
    m_chart->setAccessibleName(tr("How turns were shared, by session"));
    m_overview = overview;
    tableChanged();
}

void TurnsCard::fillTable(QTableView *table) const
{
    auto *model = static_cast<QStandardItemModel *>(table->model());
    model->clear();
    model->setHorizontalHeaderLabels({tr("Session"), tr("Turns"), tr("Evenness"), tr("Most turns")});
    for (const SessionTurns &turns : m_overview.turns)
        model->appendRow(
            {new QStandardItem(QLocale().toString(turns.session.value())),
             new QStandardItem(QLocale().toString(turns.turns)),
             new QStandardItem(turns.evenness ? tr("%1 %").arg(percentOf(*turns.evenness)) : QString()),
             new QStandardItem(mostText(m_overview, turns))});
    stretchColumn(table, 3);
}

QImage TurnsCard::picture() const
{
    return m_chart->image(tr("How turns were shared"));
}

} // namespace ipt
