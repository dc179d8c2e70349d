#include "ui/pages/progress/progress_list_view.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/page/card.h"
#include "ui/widgets/base/page/page_header.h"
#include "ui/widgets/base/words/empty_state.h"
#include "ui/widgets/tables/row_list.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

/// Each takes a whole course to say its sentence.
constexpr int membersAtOnce = 30;

ListRow rowOf(const ProgressRow &member)
{
    ListRow row;
    row.strong = true;
    row.text = member.member.called;
    QStringList soft{member.member.pronouns, member.groupName};
    soft.removeAll(QString());
    row.soft = soft.join(QStringLiteral(" · "));
    row.second = member.headline ? member.headline->plain : ProgressListView::tr("Nothing can be told yet.");
    if (member.openFollowUps > 0)
        row.chips.append(ChipLook::state(
            ProgressListView::tr("%n follow-up(s) open", nullptr, member.openFollowUps), Tone::Risk));
    if (member.primaryArea)
        row.chips.append(ChipLook::area(*member.primaryArea));
    return row;
}

} // namespace

ProgressListView::ProgressListView(QWidget *parent)
    : QWidget(parent)
    , m_membersCard(new Card(tr("Members")))
    , m_members(new RowList(tr("Members")))
    , m_mostMembers(membersAtOnce)
    , m_groupsCard(new Card(tr("Groups"), tr("in one look")))
    , m_groups(new RowList(tr("Group overviews")))
    , m_mostGroups(RowList::linesAtOnce)
    , m_empty(new EmptyState(Icon::Progress, tr("The members of your groups stand here, each with what has "
                                                "changed. Add members on the page of a group.")))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(16));
    layout->addWidget(new PageHeader(tr("Progress")));
    m_groupsCard->body()->addWidget(m_groups);
    m_membersCard->body()->addWidget(m_members);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    columns->addWidget(m_membersCard, 5, Qt::AlignTop);
    columns->addWidget(m_groupsCard, 2, Qt::AlignTop);
    layout->addLayout(columns);
    layout->addWidget(m_empty);
    layout->addStretch(1);
    connect(m_members, &RowList::moreRequested, this, [this] {
        m_mostMembers += membersAtOnce;
        emit moreRequested();
    });
    connect(m_groups, &RowList::moreRequested, this, [this] {
        m_mostGroups += RowList::linesAtOnce;
        showGroups();
    });
    connect(m_members, &RowList::rowActivated, this,
            [this](int row) { emit memberRequested(m_list.members.rows.at(row).member.id); });
    connect(m_groups, &RowList::rowActivated, this,
            [this](int row) { emit groupRequested(m_list.groups.at(row).id); });
}

void ProgressListView::setList(const ProgressList &list)
{
    m_list = list;
    QList<ListRow> members;
    std::transform(list.members.rows.begin(), list.members.rows.end(), std::back_inserter(members), rowOf);
    m_members->setRows(members, list.members.isAll);
    m_membersCard->setAside(list.members.isAll ? tr("%n of yours", nullptr, int(members.size())) : QString());
    showGroups();
    m_membersCard->setVisible(!members.isEmpty());
    m_groupsCard->setVisible(!list.groups.isEmpty());
    m_empty->setVisible(members.isEmpty() && list.groups.isEmpty());
}

void ProgressListView::showGroups()
{
    QList<ListRow> rows;
    for (const GroupName &group : std::as_const(m_list.groups)) {
        if (rows.size() == m_mostGroups)
            break;
        ListRow row;
        row.text = group.name;
        row.strong = true;
        rows.append(row);
    }
    m_groups->setRows(rows, rows.size() == m_list.groups.size());
}

void ProgressListView::focusFirst()
{
    m_members->setFocus();
}

} // namespace ipt
