#include "ui/pages/progress/progress_list_view.h"

#include "ui/theme/theme.h"
#include "ui/widgets/base/card.h"
#include "ui/widgets/base/empty_state.h"
#include "ui/widgets/base/page_header.h"
#include "ui/widgets/tables/row_list.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace ipt {

namespace {

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
    , m_groupsCard(new Card(tr("Groups"), tr("in one look")))
    , m_groups(new RowList(tr("Group overviews")))
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
    connect(m_members, &RowList::rowActivated, this,
            [this](int row) { emit memberRequested(m_list.members.at(row).member.id); });
    connect(m_groups, &RowList::rowActivated, this,
            [this](int row) { emit groupRequested(m_list.groups.at(row).id); });
}

void ProgressListView::setList(const ProgressList &list)
{
    m_list = list;
    QList<ListRow> members;
    std::transform(list.members.begin(), list.members.end(), std::back_inserter(members), rowOf);
    m_members->setRows(members);
    m_membersCard->setAside(tr("%n of yours", nullptr, int(list.members.size())));
    QList<ListRow> groups;
    for (const GroupHead &group : list.groups) {
        ListRow row;
        row.text = group.name;
        row.strong = true;
        groups.append(row);
    }
    m_groups->setRows(groups);
    m_membersCard->setVisible(!members.isEmpty());
    m_groupsCard->setVisible(!groups.isEmpty());
    m_empty->setVisible(members.isEmpty() && groups.isEmpty());
}

void ProgressListView::focusFirst()
{
    m_members->setFocus();
}

} // namespace ipt
