#include "ui/pages/progress/group/group_progress_view.h"

#include "engine/arc/arc.h"
#include "ui/pages/progress/card_rows.h"
#include "ui/pages/progress/group/heat_map.h"
#include "ui/pages/progress/group/overview_card.h"
#include "ui/pages/progress/group/turns_card.h"
#include "ui/pages/progress/progress_texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/buttons/button.h"
#include "ui/widgets/base/page/page_header.h"
#include "ui/widgets/base/words/empty_state.h"
#include "ui/widgets/base/words/label.h"
#include "ui/widgets/group/area_matrix.h"
#include "ui/widgets/tables/row_list.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace ipt {

namespace {

QString scoresText(const GroupOverview &overview, const OverviewRow &row)
{
    if (!row.latestTotal)
        return {};
    if (!row.firstTotal || row.firstTotal == row.latestTotal)
        return GroupProgressView::tr("%1 %2").arg(overview.measureName).arg(*row.latestTotal);
    return GroupProgressView::tr("%1 %2 → %3")
        .arg(overview.measureName)
        .arg(*row.firstTotal)
        .arg(*row.latestTotal);
}

QString wordsFor(const GroupProgress &view, const OverviewRow &row)
{
    QStringList words;
    if (row.goals > 0)
        words.append(GroupProgressView::tr("%1 of %n goal(s) at or above expected", nullptr, row.goals)
                         .arg(row.goalsReached));
    if (row.lastWorkedWith)
        words.append(
            GroupProgressView::tr("last worked with in session %1").arg(row.lastWorkedWith->value()));
    if (view.isWhole)
        words.append(GroupProgressView::tr("%1 % of the turns")
                         .arg(QLocale().toString(int(std::lround(row.turnShare * 100)))));
    return words.join(QStringLiteral(" · "));
}

ListRow rowFor(const GroupProgress &view, const OverviewRow &member)
{
    ListRow row;
    row.strong = true;
    row.text = member.called;
    row.soft = scoresText(view.overview, member);
    row.second = wordsFor(view, member);
    if (member.verdict)
        row.chips.append(verdictChip(*member.verdict));
    if (member.anyGoalMoved)
        row.chips.append(ChipLook::state(GroupProgressView::tr("a goal moved"), Tone::Good));
    if (member.primaryArea)
        row.chips.append(ChipLook::area(*member.primaryArea));
    if (!member.belongsNow)
        row.chips.append(ChipLook::state(GroupProgressView::tr("has left")));
    return row;
}

} // namespace

GroupProgressView::GroupProgressView(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader)
    , m_lead(new Label(TextStyle::Lead))
    , m_open(new Button(tr("Open the group"), ButtonKind::Primary))
    , m_notices(new Card(tr("Worth a look")))
    , m_noticeRows(new CardRows)
    , m_mapCard(new OverviewCard)
    , m_turns(new TurnsCard)
    , m_areaCard(new Card(tr("Areas worked on"), tr("moments with each member")))
    , m_areas(new AreaMatrix)
    , m_changed(makeList(tr("Has changed")))
    , m_unchanged(makeList(tr("Has not changed so far")))
    , m_empty(new EmptyState(Icon::Progress, tr("Who was there, how they scored and who was worked with "
                                                "stand here once the group has met.")))
{
    m_lead->setTextFormat(Qt::RichText);
    m_lead->setWordWrap(true);
    m_open->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_header->addButton(m_open);
    connect(m_open, &Button::clicked, this, &GroupProgressView::groupRequested);
    connect(map(), &HeatMap::memberActivated, this, &GroupProgressView::memberRequested);
    connect(m_areas, &AreaMatrix::cellActivated, this, &GroupProgressView::memberRequested);
    connect(m_mapCard, &ChartCard::exportRequested, this,
            [this](ChartExport what) { emit exportRequested(ProgressTable::Overview, what, m_mapCard); });
    connect(m_turns, &ChartCard::exportRequested, this,
            [this](ChartExport what) { emit exportRequested(ProgressTable::Turns, what, m_turns); });
    for (const Members &list : {m_changed, m_unchanged}) {
        const bool changed = list.rows == m_changed.rows;
        connect(list.rows, &RowList::rowActivated, this, [this, changed](int row) {
            emit memberRequested((changed ? m_changed : m_unchanged).shown.at(row));
        });
    }
    m_notices->body()->addWidget(m_noticeRows);
    m_areaCard->body()->addWidget(m_areas);
    m_areaCard->body()->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(m_header);
    layout->addWidget(m_lead);
    layout->addWidget(m_notices);
    layout->addWidget(m_mapCard);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(px(16));
    charts->addWidget(m_turns, 3);
    charts->addWidget(m_areaCard, 2);
    layout->addLayout(charts);
    auto *lists = new QHBoxLayout;
    lists->setSpacing(px(16));
    lists->addWidget(m_changed.card, 1, Qt::AlignTop);
    lists->addWidget(m_unchanged.card, 1, Qt::AlignTop);
    layout->addLayout(lists);
    layout->addWidget(m_empty);
    layout->addStretch(1);
}

GroupProgressView::Members GroupProgressView::makeList(const QString &title)
{
    Members list{new Card(title), new RowList(title), {}};
    list.card->body()->addWidget(list.rows);
    return list;
}

HeatMap *GroupProgressView::map() const
{
    return m_mapCard->map();
}

void GroupProgressView::setProgress(const GroupProgress &view, bool higherIsBetter)
{
    const GroupOverview &overview = view.overview;
    const auto held =
        std::count_if(overview.sessions.begin(), overview.sessions.end(),
                      [](const SessionHead &session) { return session.state == SessionState::Held; });
    QStringList aside{overview.phase ? phaseName(*overview.phase) : QString(),
                      tr("%1 of %2 sessions held").arg(held).arg(sessionCount(view.group.arc))};
    if (!view.isWhole)
        aside.append(tr("the members whom you follow"));
    aside.removeAll(QString());
    m_header->setTitle(view.group.name, aside.join(QStringLiteral(" · ")));
    m_lead->setText(richText(overview.headlines));
    m_lead->setVisible(!overview.headlines.isEmpty());
    m_open->setVisible(view.mayOpenGroup);
    m_noticeRows->clear();
    for (const Sentence &notice : overview.notices) {
        auto *label = new Label(notice.rich);
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        m_noticeRows->addRow({label});
    }
    m_notices->setVisible(!overview.notices.isEmpty());
    m_mapCard->setOverview(overview, higherIsBetter);
    m_turns->setOverview(overview, view.group.arc);
    showAreas(overview);
    const bool isEmpty = overview.rows.isEmpty() || overview.sessions.isEmpty();
    m_mapCard->setVisible(!isEmpty);
    m_turns->setVisible(!isEmpty && view.isWhole);
    m_areaCard->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    fill(&m_changed, view, true);
    fill(&m_unchanged, view, false);
}

void GroupProgressView::showAreas(const GroupOverview &overview)
{
    QList<AreaRow> rows;
    for (const OverviewRow &row : overview.rows)
        rows.append({row.member, row.called, row.momentsByArea});
    m_areas->setRows(rows);
}

void GroupProgressView::fill(Members *list, const GroupProgress &view, bool changed)
{
    QList<ListRow> rows;
    list->shown.clear();
    for (const OverviewRow &member : view.overview.rows) {
        if (member.hasChanged() != changed)
            continue;
        list->shown.append(member.member);
        rows.append(rowFor(view, member));
    }
    list->rows->setRows(rows);
    list->card->setAside(QLocale().toString(rows.size()));
    list->card->setVisible(!rows.isEmpty());
}

void GroupProgressView::focusFirst()
{
    map()->setFocus();
}

} // namespace ipt
