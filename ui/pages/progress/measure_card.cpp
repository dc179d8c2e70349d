#include "ui/pages/progress/measure_card.h"

#include "ui/pages/progress/measure_chart.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/button.h"
#include "ui/widgets/base/chip.h"
#include "ui/widgets/base/empty_state.h"
#include "ui/widgets/base/segmented_choice.h"
#include "ui/widgets/base/words.h"
#include "ui/widgets/tables/cell_delegate.h"
#include "ui/widgets/tables/quiet_table.h"

#include <QLocale>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

enum Column { SessionColumn, DayColumn, PresenceColumn, UseColumn, ScoreColumn, BandColumn, ChangeColumn };

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : QString();
}

QString useText(const QList<UseReport> &use, SessionNumber session)
{
    int days = 0;
    for (const UseReport &report : use) {
        if (report.session == session)
            days = std::max(days, report.leastDays);
    }
    return days > 0 ? MeasureCard::tr("%n day(s) or more", nullptr, days) : QString();
}

/// All that was scored, a subscale by its name where there is no total.
QString scoreText(const MeasureSeries &series, const ScorePoint &point)
{
    if (point.scored.total)
        return QLocale().toString(*point.scored.total);
    QStringList parts;
    for (const SubscaleScore &score : point.scored.subscales) {
        const Subscale *subscale = series.definition ? series.definition->findSubscale(score.id) : nullptr;
        parts.append(MeasureCard::tr("%1 %2").arg(subscale ? subscale->label : score.id).arg(score.score));
    }
    return parts.isEmpty() ? MeasureCard::tr("not scored") : parts.join(MeasureCard::tr(", "));
}

QString changeText(const ScorePoint &point)
{
    if (!point.change.points)
        return {};
    const QString points = signedNumber(*point.change.points);
    if (point.change.verdict == Verdict::Better)
        return MeasureCard::tr("%1, reliably better").arg(points);
    if (point.change.verdict == Verdict::Worse)
        return MeasureCard::tr("%1, reliably worse").arg(points);
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
        mark.meaning = MeasureCard::tr("an answer to see to");
        change->setData(QVariant::fromValue(QList{mark}), ChipsRole);
        change->setToolTip(mark.meaning);
        change->setData(QStringList{change->text(), mark.meaning}.join(QStringLiteral(" ")).trimmed(),
                        Qt::AccessibleTextRole);
    }
    model->setItem(row, ChangeColumn, change);
}

int rowOf(QStandardItemModel *model, const StripMark &mark, const QList<UseReport> &use)
{
    const int row = model->rowCount();
    model->setItem(row, SessionColumn, new QStandardItem(QLocale().toString(mark.session.value())));
    model->setItem(row, DayColumn, new QStandardItem(dayText(mark.day)));
    auto *presence =
        new QStandardItem(mark.belongs ? nameOf(mark.state) : MeasureCard::tr("not in the group"));
    presence->setData(!mark.attendance, SoftTextRole);
    if (mark.attendance) {
        presence->setText(nameOf(mark.attendance->status));
        presence->setData(int(mark.attendance->status), PresenceRole);
    }
    model->setItem(row, PresenceColumn, presence);
    model->setItem(row, UseColumn, new QStandardItem(useText(use, mark.session)));
    return row;
}

} // namespace

MeasureCard::MeasureCard(QWidget *parent)
    : Card({}, {}, parent)
    , m_toggle(new Button(tr("Table")))
    , m_views(new QStackedWidget)
    , m_chart(new MeasureChart)
    , m_table(new QTableView)
    , m_empty(new EmptyState(Icon::Measure,
                             tr("Scores and attendance stand here, session by session. Measures are taken on "
                                "the member's page.")))
{
    m_toggle->setSmall(true);
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("Shows the same as a table"));
    m_table->setAccessibleName(tr("Scores and attendance by session"));
    m_table->setModel(new QStandardItemModel(0, ChangeColumn + 1, m_table));
    makeQuiet(m_table, ChangeColumn);
    m_views->addWidget(m_chart);
    m_views->addWidget(m_table);
    addToHead(m_toggle);
    body()->addWidget(m_views, 1);
    body()->addWidget(m_empty);
    connect(m_toggle, &Button::toggled, this, [this](bool table) {
        m_views->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_chart);
    });
}

void MeasureCard::setProgress(const CourseProgress &progress)
{
    m_progress = progress;
    m_chart->setCourse(progress.strip, progress.phases, progress.use);
    QStringList names;
    for (const MeasureSeries &series : progress.series)
        names.append(series.name());
    if (names != m_offered || !m_choice) {
        m_offered = names;
        offerChoices();
    }
    const bool isEmpty = progress.series.isEmpty() && progress.strip.isEmpty();
    m_toggle->setVisible(!isEmpty);
    m_views->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    showMeasure(m_choice ? m_choice->current() : 0);
}

void MeasureCard::offerChoices()
{
    delete m_choice;
    m_choice = nullptr;
    if (m_offered.size() < 2)
        return;
    m_choice = new SegmentedChoice(tr("Measure shown"));
    for (const QString &name : std::as_const(m_offered))
        m_choice->addChoice(name);
    connect(m_choice, &SegmentedChoice::currentChanged, this, &MeasureCard::showMeasure);
    addToHead(m_choice);
    addToHead(m_toggle);
    m_choice->tabBefore(m_toggle);
}

void MeasureCard::showTable(bool table)
{
    m_toggle->setChecked(table);
}

bool MeasureCard::showsTable() const
{
    return m_toggle->isChecked();
}

void MeasureCard::setFocusToView()
{
    m_views->currentWidget()->setFocus();
}

QWidget *MeasureCard::firstControl() const
{
    const QList<Button *> choices = m_choice ? m_choice->findChildren<Button *>() : QList<Button *>();
    return choices.isEmpty() ? m_toggle : choices.first();
}

void MeasureCard::showMeasure(int index)
{
    if (index < 0 || index >= m_progress.series.size()) {
        setTitle(tr("Attendance"));
        setAside(tr("No measure has been taken yet."));
        m_chart->setTracks({});
        fillTable(nullptr);
        return;
    }
    const MeasureSeries &series = m_progress.series[index];
    const MeasureTracks tracks = tracksOf(series, m_progress.strip);
    setTitle(series.name());
    setAside(tracks.aside);
    m_chart->setTracks(tracks);
    fillTable(&series);
}

void MeasureCard::fillTable(const MeasureSeries *series)
{
    auto *model = static_cast<QStandardItemModel *>(m_table->model());
    model->setRowCount(0);
    model->setHorizontalHeaderLabels({tr("Session"), tr("Day"), tr("Attendance"), tr("Use"), tr("Score"),
                                      tr("Band"), tr("Change since the first")});
    const QList<ScorePoint> points = series ? series->points : QList<ScorePoint>();
    for (const ScorePoint &point : points) {
        if (!point.session)
            putScore(model, model->rowCount(), *series, point);
    }
    for (const StripMark &mark : std::as_const(m_progress.strip)) {
        int row = rowOf(model, mark, m_progress.use);
        bool filled = false;
        for (const ScorePoint &point : points) {
            if (point.session != mark.session)
                continue;
            putScore(model, filled ? model->rowCount() : row, *series, point);
            filled = true;
        }
    }
}

} // namespace ipt
