#include "ui/pages/progress/group_progress_view.h"

#include "engine/arc/arc.h"
#include "ui/pages/progress/card_rows.h"
#include "ui/pages/progress/heat_map.h"
#include "ui/pages/progress/progress_texts.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/button.h"
#include "ui/widgets/base/card.h"
#include "ui/widgets/base/empty_state.h"
#include "ui/widgets/base/label.h"
#include "ui/widgets/base/page_header.h"
#include "ui/widgets/group/presence_legend.h"
#include "ui/widgets/tables/row_list.h"

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

QString wordsFor(const OverviewRow &row)
{
    QStringList words;
    if (row.goals > 0)
        words.append(GroupProgressView::tr("%1 of %n goal(s) at or above expected", nullptr, row.goals)
                         .arg(row.goalsReached));
    if (row.lastWorkedWith)
        words.append(
            GroupProgressView::tr("last worked with in session %1").arg(row.lastWorkedWith->value()));
    words.append(GroupProgressView::tr("%1 % of the turns")
                     .arg(QLocale().toString(int(std::lround(row.turnShare * 100)))));
    return words.join(QStringLiteral(" · "));
}

} // namespace

GroupProgressView::GroupProgressView(QWidget *parent)
    : QWidget(parent)
    , m_header(new PageHeader)
    , m_notices(new Card(tr("Worth a look")))
    , m_noticeRows(new CardRows)
    , m_mapCard(new Card(tr("Members by sessions")))
    , m_map(new HeatMap)
    , m_legend(new Label(TextStyle::Caption))
    , m_members(new Card(tr("What has changed for each")))
    , m_rows(new RowList(tr("What has changed for each")))
    , m_empty(new EmptyState(Icon::Progress, tr("Who was there, how they scored and who was worked with "
                                                "stand here once the group has met.")))
{
    auto *group = new Button(tr("Open the group"), ButtonKind::Primary);
    group->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_header->addButton(group);
    connect(group, &Button::clicked, this, &GroupProgressView::groupRequested);
    connect(m_map, &HeatMap::memberActivated, this, &GroupProgressView::memberRequested);
    connect(m_rows, &RowList::rowActivated, this, [this](int row) { emit memberRequested(m_shown.at(row)); });

    m_notices->body()->addWidget(m_noticeRows);
    m_legend->setWordWrap(true);
    m_legend->setText(tr("The figure is the score and its ground the band; a dot says that the member was "
                         "worked with; a shape in the corner says who was late, left early or was away."));
    m_mapCard->body()->addWidget(m_map);
    m_mapCard->body()->addWidget(new PresenceLegend);
    m_mapCard->body()->addWidget(m_legend);
    m_members->body()->addWidget(m_rows);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(m_header);
    layout->addWidget(m_notices);
    layout->addWidget(m_mapCard);
    layout->addWidget(m_members);
    layout->addWidget(m_empty);
    layout->addStretch(1);
}

void GroupProgressView::setProgress(const GroupProgress &view, bool higherIsBetter)
{
    const GroupOverview &overview = view.overview;
    const auto held =
        std::count_if(overview.sessions.begin(), overview.sessions.end(),
                      [](const SessionHead &session) { return session.state == SessionState::Held; });
    m_header->setTitle(view.group.name, tr("overview"));
    m_header->setSubtitle(tr("%1 of %2 sessions held · %3")
                              .arg(held)
                              .arg(sessionCount(view.group.arc))
                              .arg(overview.phase ? phaseName(*overview.phase) : QString()));
    m_noticeRows->clear();
    for (const Sentence &notice : overview.notices) {
        auto *label = new Label(notice.rich);
        label->setTextFormat(Qt::RichText);
        label->setWordWrap(true);
        m_noticeRows->addRow({label});
    }
    m_notices->setVisible(!overview.notices.isEmpty());
    m_mapCard->setAside(overview.measureName.isEmpty()
                            ? tr("attendance and who was worked with")
                            : tr("attendance, %1 and who was worked with").arg(overview.measureName));
    m_map->setOverview(overview, higherIsBetter);
    const bool isEmpty = overview.rows.isEmpty() || overview.sessions.isEmpty();
    m_mapCard->setVisible(!isEmpty);
    m_members->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    showMembers(overview);
}

void GroupProgressView::showMembers(const GroupOverview &overview)
{
    QList<ListRow> rows;
    m_shown.clear();
    for (const OverviewRow &member : overview.rows) {
        m_shown.append(member.member);
        ListRow row;
        row.strong = true;
        row.text = member.called;
        row.soft = scoresText(overview, member);
        row.second = wordsFor(member);
        if (member.verdict)
            row.chips.append(verdictChip(*member.verdict));
        if (member.primaryArea)
            row.chips.append(ChipLook::area(*member.primaryArea));
        if (!member.belongsNow)
            row.chips.append(ChipLook::state(tr("has left")));
        rows.append(row);
    }
    m_rows->setRows(rows);
}

void GroupProgressView::focusFirst()
{
    m_map->setFocus();
}

} // namespace ipt
