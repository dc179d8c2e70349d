#include "ui/pages/progress/measure/measure_table.h"

#include "ui/widgets/base/chips/chip.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/tables/cell_delegate.h"
#include "ui/widgets/tables/quiet_table.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace ipt {

namespace {

struct Table
{
    Q_DECLARE_TR_FUNCTIONS(MeasureTable)
};

enum Column {
    SessionColumn,
    DayColumn,
    PresenceColumn,
    UseColumn,
    ScoreColumn,
    BandColumn,
    ChangeColumn,
    EventColumn,
};

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

QString useText(const MeasurePicture &picture, SessionNumber session)
{
    if (const int days = picture.useDays(session); days > 0)
        return Table::tr("%n day(s) or more", nullptr, days);
    return picture.askedForUse.contains(session) ? Table::tr("none told of") : QString();
}

/// All that was scored, a subscale by its name where there is no total.
QString scoreText(const MeasureSeries &series, const ScorePoint &point)
{
    if (point.scored.total)
        return QLocale().toString(*point.scored.total);
    QStringList parts;
    for (const SubscaleScore &score : point.scored.subscales) {
        const Subscale *subscale = series.definition ? series.definition->findSubscale(score.id) : nullptr;
        parts.append(Table::tr("%1 %2").arg(subscale ? subscale->label : score.id).arg(score.score));
    }
    return parts.isEmpty() ? Table::tr("not scored") : parts.join(Table::tr(", "));
}

QString changeText(const ScorePoint &point)
{
    if (!point.change.points)
        return {};
    const QString points = signedNumber(*point.change.points);
    if (point.change.verdict == Verdict::Better)
        return Table::tr("%1, reliably better").arg(points);
    if (point.change.verdict == Verdict::Worse)
        return Table::tr("%1, reliably worse").arg(points);
    return points;
}

void putScore(QStandardItemModel *model, int row, const MeasureSeries &series, const ScorePoint &point)
{
    model->setItem(row, DayColumn, new QStandardItem(dayText(point.taken)));
    model->setItem(row, ScoreColumn, new QStandardItem(scoreText(series, point)));
    model->setItem(row, BandColumn, new QStandardItem(point.scored.band.value_or(QString())));
    auto *change = new QStandardItem(changeText(point));
    if (!point.scored.alerts.isEmpty()) {
        // The mark alone: beside a reliable change there is no room for its words.
        ChipLook mark = ChipLook::risk({});
        mark.meaning = Table::tr("an answer to see to");
        change->setData(QVariant::fromValue(QList{mark}), ChipsRole);
        change->setToolTip(mark.meaning);
        change->setData(QStringList{change->text(), mark.meaning}.join(QStringLiteral(" ")).trimmed(),
                        Qt::AccessibleTextRole);
    }
    model->setItem(row, ChangeColumn, change);
}

int rowOf(QStandardItemModel *model, const MeasurePicture &picture, qsizetype place)
{
    const StripMark &mark = picture.strip[place];
    const int row = model->rowCount();
    model->setItem(row, SessionColumn, new QStandardItem(QLocale().toString(mark.session.value())));
    model->setItem(row, DayColumn, new QStandardItem(dayText(mark.day)));
    auto *presence = new QStandardItem(mark.belongs ? nameOf(mark.state) : Table::tr("not in the group"));
    presence->setData(!mark.attendance, SoftTextRole);
    if (mark.attendance) {
        presence->setText(nameOf(mark.attendance->status));
        presence->setData(int(mark.attendance->status), PresenceRole);
    }
    model->setItem(row, PresenceColumn, presence);
    model->setItem(row, UseColumn, new QStandardItem(useText(picture, mark.session)));
    // Under their letters, as in the chart: what they were stands below both.
    QStringList letters;
    QStringList events;
    for (const PlacedEvent &event : picture.events) {
        if (std::max<qsizetype>(0, qsizetype(std::floor(event.place))) != place)
            continue;
        letters.append(event.letter);
        events.append(event.told);
    }
    auto *happened = new QStandardItem(letters.join(QStringLiteral(", ")));
    const QString told = events.join(Table::tr("; ", "between two events"));
    happened->setData(told, CopiedRole);
    happened->setData(told, Qt::AccessibleTextRole);
    happened->setToolTip(told);
    model->setItem(row, EventColumn, happened);
    return row;
}

} // namespace

void fillMeasureTable(QTableView *table, const MeasurePicture &picture, const MeasureSeries *series)
{
    auto *model = static_cast<QStandardItemModel *>(table->model());
    model->setRowCount(0);
    model->setColumnCount(EventColumn + 1);
    model->setHorizontalHeaderLabels({Table::tr("Session"), Table::tr("Day"), Table::tr("Attendance"),
                                      Table::tr("Use"), Table::tr("Score"), Table::tr("Band"),
                                      Table::tr("Change", "of a score"), Table::tr("Events")});
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(CopiedRole)})
        model->setHeaderData(ChangeColumn, Qt::Horizontal, Table::tr("Change since the first"), role);
    const QList<ScorePoint> points = series ? series->points : QList<ScorePoint>();
    for (const ScorePoint &point : points) {
        if (!point.session)
            putScore(model, model->rowCount(), *series, point);
    }
    for (qsizetype place = 0; place < picture.strip.size(); ++place) {
        const int row = rowOf(model, picture, place);
        bool filled = false;
        for (const ScorePoint &point : points) {
            if (point.session != picture.strip[place].session)
                continue;
            putScore(model, filled ? model->rowCount() : row, *series, point);
            filled = true;
        }
    }
    // Words break where the card is narrow; figures, marks and letters never need to.
    stretchColumn(table, ChangeColumn);
    for (const Column words : {UseColumn, BandColumn})
        table->horizontalHeader()->setSectionResizeMode(words, QHeaderView::Stretch);
    table->setColumnHidden(UseColumn, !picture.showsUse());
    table->setColumnHidden(EventColumn, picture.events.isEmpty());
}

} // namespace ipt
