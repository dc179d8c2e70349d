#include "ui/pages/supervision/overview/overview_part.h"

#include "ui/pages/supervision/overview/share_bars.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/words/empty_state.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/tables/cell_delegate.h"
#include "ui/widgets/tables/quiet_table.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

enum Column {
    NameColumn,
    SessionsColumn,
    MembersColumn,
    CompletedColumn,
    LeftColumn,
    OngoingColumn,
    Columns
};

/// So many groups are read before the window gets its turn.
constexpr int groupsAtOnce = 8;

QString countText(const Cell &count, const Cell &whole)
{
    const std::optional<int> percent = percentOf(count, whole);
    const QString number = QLocale().toString(count.value_or(0));
    return percent ? OverviewPart::tr("%1 (%2 %)").arg(number).arg(*percent) : number;
}

QStandardItem *cell(const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setEditable(false);
    return item;
}

QList<QStandardItem *> rowOf(const GroupOutcome &outcome, const QString &name)
{
    QStandardItem *first = cell(name);
    first->setData(true, StrongRole);
    return {first,
            cell(OverviewPart::tr("%1 of %2").arg(outcome.sessionsHeld).arg(outcome.sessionsPlanned)),
            cell(QLocale().toString(outcome.members.value_or(0))),
            cell(countText(outcome.completed, outcome.members)),
            cell(countText(outcome.left, outcome.members)),
            cell(countText(outcome.ongoing, outcome.members))};
}

QList<ShareBar> changeBars(const GroupOutcome &outcome)
{
    QList<ShareBar> bars;
    for (const ChangeRates &rates : outcome.change) {
        const int whole = rates.n.value_or(0);
        if (whole == 0)
            continue;
        const QString percent = OverviewPart::tr("%1 % better, %2 % worse")
                                    .arg(percentOf(rates.better, rates.n).value_or(0))
                                    .arg(percentOf(rates.worse, rates.n).value_or(0));
        ShareBar bar;
        bar.label = rates.name;
        bar.aside = OverviewPart::tr("n = %1 · %2").arg(whole).arg(percent);
        bar.whole = whole;
        bar.shares = {
            {rates.better.value_or(0), OverviewPart::tr("reliably better"), &Colours::good,
             Share::Pattern::Full},
            {rates.none.value_or(0), OverviewPart::tr("no change"), &Colours::track, Share::Pattern::Plain},
            {rates.worse.value_or(0), OverviewPart::tr("reliably worse"), &Colours::risk,
             Share::Pattern::Hatched}};
        bars.append(bar);
    }
    return bars;
}

QList<ShareBar> leftBars(const GroupOutcome &outcome)
{
    QList<ShareBar> bars;
    for (auto left = outcome.leftAfter.begin(); left != outcome.leftAfter.end(); ++left) {
        ShareBar bar;
        bar.label = OverviewPart::tr("Session %1").arg(left.key().value());
        bar.whole = outcome.members.value_or(0);
        bar.shares = {{left.value().value_or(0), {}, &Colours::bar, Share::Pattern::Full}};
        bars.append(bar);
    }
    return bars;
}

} // namespace

OverviewPart::OverviewPart(QWidget *parent)
    : QWidget(parent)
    , m_lead(new Label(TextStyle::Lead))
    , m_reading(new Label(TextStyle::Soft))
    , m_stop(new Button(tr("Stop")))
    , m_export(new Button(tr("Export as a table…")))
    , m_empty(new EmptyState(Icon::Supervision, tr("What became of the members of the groups you supervise "
                                                   "stands here, once there is such a group.")))
    , m_cards(new QWidget)
    , m_model(new QStandardItemModel(0, Columns, this))
    , m_table(new QTableView)
    , m_changeCard(new Card(tr("Change from the first score to the latest")))
    , m_change(new ShareBars(tr("Change by measure")))
    , m_noChange(
          new Label(tr("No member has two scores of a measure with a reliable change yet."), TextStyle::Soft))
    , m_leftCard(new Card(tr("Left after session")))
    , m_left(new ShareBars(tr("Members who left, by session")))
    , m_nobodyLeft(new Label(tr("Nobody left before the last session."), TextStyle::Soft))
{
    m_lead->setWordWrap(true);
    m_noChange->setWordWrap(true);
    m_stop->setSmall(true);
    m_export->setToolTip(tr("Counts of 1 to %1 are left out of what is exported").arg(smallestCellShown - 1));
    auto *head = new QHBoxLayout;
    head->setSpacing(px(12));
    head->addWidget(m_lead, 1);
    head->addWidget(m_reading);
    head->addWidget(m_stop);
    head->addWidget(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addLayout(head);
    layout->addWidget(m_empty);
    layout->addWidget(m_cards, 1);
    buildCards();
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &OverviewPart::askForMore);
    connect(m_stop, &Button::clicked, this, &OverviewPart::stop);
    connect(m_export, &Button::clicked, this, &OverviewPart::exportRequested);
    showAll();
}

void OverviewPart::buildCards()
{
    m_model->setHorizontalHeaderLabels(
        {tr("Group"), tr("Sessions"), tr("Members"), tr("Completed"), tr("Left early"), tr("Go on")});
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Groups and what became of their members"));
    makeQuiet(m_table, NameColumn);
    // As tall as its groups, and where the page has no room for them it scrolls.
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_table->setMinimumHeight(px(120));
    connect(m_table->verticalHeader(), &QHeaderView::sectionResized, m_table,
            [this] { m_table->updateGeometry(); });
    auto *groups = new Card(tr("Groups"), tr("a line chooses what the bars tell of"));
    groups->body()->addWidget(m_table, 1);
    m_changeCard->body()->addWidget(m_change);
    m_changeCard->body()->addWidget(m_noChange);
    m_changeCard->body()->addStretch();
    m_leftCard->body()->addWidget(m_left);
    m_leftCard->body()->addWidget(m_nobodyLeft);
    m_leftCard->body()->addStretch();
    auto *bars = new QHBoxLayout;
    bars->setSpacing(px(16));
    bars->addWidget(m_changeCard, 1);
    bars->addWidget(m_leftCard, 1);
    auto *layout = new QVBoxLayout(m_cards);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(groups);
    layout->addLayout(bars);
    layout->addStretch(1);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &OverviewPart::showChosen);
}

void OverviewPart::begin(const QList<GroupId> &groups)
{
    m_groups = groups;
    m_outcomes.clear();
    m_next.start();
    // What was read before stays until all of it is read again.
    if (m_overview.groups.isEmpty() || groups.isEmpty())
        showAll();
    else
        showReading();
}

void OverviewPart::askForMore()
{
    const qsizetype read = m_outcomes.size();
    if (read >= m_groups.size()) {
        m_next.stop();
        showAll();
        return;
    }
    emit outcomesRequested(m_groups.mid(read, groupsAtOnce));
    // What could not be read is not asked for again.
    if (m_outcomes.size() == read)
        stop();
}

void OverviewPart::addOutcomes(const QList<GroupOutcome> &outcomes)
{
    m_outcomes += outcomes;
    if (m_outcomes.size() >= m_groups.size()) {
        m_next.stop();
        showAll();
    } else {
        showReading();
    }
}

void OverviewPart::stop()
{
    m_next.stop();
    showAll();
}

void OverviewPart::showAll()
{
    m_overview = practiceOverviewOf(m_outcomes);
    const bool any = !m_groups.isEmpty();
    m_empty->setVisible(!any);
    m_cards->setVisible(any);
    m_lead->setText(any ? headline() : QString());
    m_export->setVisible(any);
    showReading();
    showTable();
    showChosen();
}

void OverviewPart::showReading()
{
    m_export->setEnabled(!isReading() && !m_outcomes.isEmpty());
    m_reading->setVisible(isReading());
    m_stop->setVisible(isReading());
    m_reading->setText(tr("Reading: %L1 of %L2 groups").arg(m_outcomes.size()).arg(m_groups.size()));
}

QString OverviewPart::headline() const
{
    const GroupOutcome &all = m_overview.all;
    QStringList sentences{
        tr("%n member(s) in the groups you supervise: %1 completed, %2 left early, %3 go on.", nullptr,
           all.members.value_or(0))
            .arg(all.completed.value_or(0))
            .arg(all.left.value_or(0))
            .arg(all.ongoing.value_or(0))};
    if (m_outcomes.size() < m_groups.size() && !isReading())
        sentences.append(tr("Only %L1 of %L2 groups were read.").arg(m_outcomes.size()).arg(m_groups.size()));
    return sentences.join(QLatin1Char(' '));
}

void OverviewPart::showTable()
{
    const int current = m_table->currentIndex().row();
    m_model->removeRows(0, m_model->rowCount());
    if (m_overview.groups.size() != 1)
        m_model->appendRow(rowOf(m_overview.all, tr("All groups")));
    for (const GroupOutcome &outcome : m_overview.groups)
        m_model->appendRow(rowOf(outcome, outcome.name));
    for (int column = SessionsColumn; column < Columns; ++column)
        m_table->resizeColumnToContents(column);
    m_table->updateGeometry();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::clamp(current, 0, m_model->rowCount() - 1), 0));
}

const GroupOutcome &OverviewPart::chosen() const
{
    const int row = m_table->currentIndex().row() - (m_overview.groups.size() == 1 ? 0 : 1);
    return row >= 0 && row < m_overview.groups.size() ? m_overview.groups.at(row) : m_overview.all;
}

void OverviewPart::showChosen()
{
    const GroupOutcome &outcome = chosen();
    const QString name = outcome.group.isEmpty() ? tr("all groups") : outcome.name;
    const QList<ShareBar> change = changeBars(outcome);
    m_changeCard->setAside(name);
    m_change->setBars(change);
    m_change->setVisible(!change.isEmpty());
    m_noChange->setVisible(change.isEmpty());
    const QList<ShareBar> left = leftBars(outcome);
    m_leftCard->setAside(name);
    m_left->setBars(left, false);
    m_left->setVisible(!left.isEmpty());
    m_nobodyLeft->setVisible(left.isEmpty());
}

void OverviewPart::focusFirst()
{
    m_table->setFocus();
}

} // namespace ipt
