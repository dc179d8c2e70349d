#include "reports/progress/progress_rows.h"

#include "engine/core/time.h"
#include "reports/wording/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ipt {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProgressRows)
};

QString numberOf(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

QString dayOrNothing(QDate day)
{
    return day.isValid() ? dayText(day) : QString();
}

int useDays(const QList<UseReport> &use, SessionNumber session)
{
    int days = 0;
    for (const UseReport &report : use) {
        if (report.session == session)
            days = std::max(days, report.leastDays);
    }
    return days;
}

QString verdictText(const std::optional<Verdict> &verdict)
{
    if (!verdict)
        return {};
    switch (*verdict) {
    case Verdict::Better:
        return Text::tr("reliably better");
    case Verdict::Worse:
        return Text::tr("reliably worse");
    case Verdict::None:
        break;
    }
    return Text::tr("no reliable change");
}

/// The columns of a measure's scores: its total where it has one, and each subscale.
struct ScoreColumns
{
    bool total = false;
    QList<Subscale> subscales;

    QStringList titles() const
    {
        QStringList titles;
        if (total)
            titles.append(Text::tr("Score"));
        for (const Subscale &subscale : subscales)
            titles.append(subscale.label);
        return titles + QStringList{Text::tr("Band"), Text::tr("Change"), Text::tr("Verdict")};
    }

    QStringList cells(const ScorePoint *point) const
    {
        QStringList cells;
        if (total)
            cells.append(point ? numberOf(point->scored.total) : QString());
        for (const Subscale &subscale : subscales)
            cells.append(point ? numberOf(point->scored.subscale(subscale.id)) : QString());
        cells.append(point ? point->scored.band.value_or(QString()) : QString());
        cells.append(point ? numberOf(point->change.points) : QString());
        cells.append(point ? verdictText(point->change.verdict) : QString());
        return cells;
    }
};

QString eventsOf(const CourseProgress &progress, qsizetype place)
{
    // An event belongs to the session before it; one before the first session to the first.
    QStringList told;
    for (const LifeEvent &event : progress.events) {
        qsizetype its = 0;
        for (qsizetype i = 0; i < progress.strip.size(); ++i) {
            if (progress.strip[i].day.isValid() && progress.strip[i].day <= event.when.earliest())
                its = i;
        }
        if (its == place)
            told.append(QStringLiteral("%1 %2").arg(dayText(event.when.earliest()), event.text));
    }
    return told.join(QStringLiteral("; "));
}

} // namespace

QList<QStringList> scoreRows(const CourseProgress &progress, const QString &measure)
{
    const auto found = std::find_if(progress.series.begin(), progress.series.end(),
                                    [&measure](const MeasureSeries &one) { return one.measure == measure; });
    const MeasureSeries *series = found == progress.series.end() ? nullptr : &*found;
    ScoreColumns columns;
    if (series && series->definition)
        columns = {series->definition->total.has_value(), series->definition->subscales};
    const auto row = [&](const QStringList &session, const ScorePoint *point, const QString &events) {
        return session + (series ? columns.cells(point) : QStringList()) + QStringList{events};
    };

    QList<QStringList> rows;
    rows.append(QStringList{Text::tr("Session"), Text::tr("Day"), Text::tr("Attendance"),
                            Text::tr("Use days at least")} +
                (series ? columns.titles() : QStringList()) + QStringList{Text::tr("Events")});
    const QList<ScorePoint> points = series ? series->points : QList<ScorePoint>();
    for (const ScorePoint &point : points) {
        if (!point.session)
            rows.append(row({{}, dayText(point.taken), {}, {}}, &point, {}));
    }
    for (qsizetype place = 0; place < progress.strip.size(); ++place) {
        const StripMark &mark = progress.strip[place];
        const int days = useDays(progress.use, mark.session);
        const QStringList session{QString::number(mark.session.value()), dayOrNothing(mark.day),
                                  mark.attendance ? presenceWord(mark.attendance->status) : QString(),
                                  days > 0 ? QString::number(days) : QString()};
        bool isFirst = true;
        for (const ScorePoint &point : points) {
            if (point.session != mark.session)
                continue;
            rows.append(isFirst ? row(session, &point, eventsOf(progress, place))
                                : row({session.first(), dayText(point.taken), {}, {}}, &point, {}));
            isFirst = false;
        }
        if (isFirst)
            rows.append(row(session, nullptr, eventsOf(progress, place)));
    }
    return rows;
}

QList<QStringList> overviewRows(const GroupOverview &overview)
{
    QList<QStringList> rows{{Text::tr("Member"), Text::tr("Session"), Text::tr("Attendance"),
                             overview.measureName.isEmpty() ? Text::tr("Score") : overview.measureName,
                             Text::tr("Band"), Text::tr("Moments about the member"), Text::tr("Turns")}};
    for (const OverviewRow &member : overview.rows) {
        for (qsizetype i = 0; i < member.cells.size(); ++i) {
            const OverviewCell &cell = member.cells[i];
            if (!cell.belongs)
                continue;
            rows.append({member.called, QString::number(overview.sessions[i].number.value()),
                         cell.presence ? presenceWord(*cell.presence) : QString(), numberOf(cell.total),
                         cell.band ? overview.bands.at(*cell.band).label : QString(),
                         QString::number(cell.moments), QString::number(cell.turns)});
        }
    }
    return rows;
}

QList<QStringList> turnRows(const GroupOverview &overview)
{
    QStringList titles{Text::tr("Session"), Text::tr("Turns"), Text::tr("Evenness in percent")};
    for (const OverviewRow &member : overview.rows)
        titles.append(member.called);
    QList<QStringList> rows{titles};
    for (const SessionTurns &turns : overview.turns) {
        QStringList row{QString::number(turns.session.value()), QString::number(turns.turns),
                        turns.evenness ? QString::number(std::lround(*turns.evenness * 100)) : QString()};
        for (const OverviewRow &member : overview.rows) {
            for (qsizetype i = 0; i < member.cells.size(); ++i) {
                if (overview.sessions[i].number == turns.session)
                    row.append(QString::number(member.cells[i].turns));
            }
        }
        rows.append(row);
    }
    return rows;
}

QList<QStringList> areaRows(const GroupOverview &overview)
{
    QStringList titles{Text::tr("Member")};
    for (const auto &[area, word] : WordsOf<ProblemArea>::all)
        titles.append(areaWord(area));
    QList<QStringList> rows{titles};
    for (const OverviewRow &member : overview.rows) {
        QStringList row{member.called};
        for (const int moments : member.momentsByArea)
            row.append(QString::number(moments));
        rows.append(row);
    }
    return rows;
}

} // namespace ipt
