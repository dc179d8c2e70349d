#pragma once

#include "practice/views/progress_views.h"

#include <QWidget>

namespace ipt {

class Card;
class EmptyState;
class RowList;

/// The members to choose from, each with the weightiest sentence, and the groups beside them.
class ProgressListView : public QWidget
{
    Q_OBJECT

public:
    explicit ProgressListView(QWidget *parent = nullptr);

    void setList(const ProgressList &list);
    /// So many members are wanted.
    int mostMembers() const { return m_mostMembers; }
    void focusFirst();

signals:
    void moreRequested();
    void memberRequested(const ipt::MemberId &member);
    void groupRequested(const ipt::GroupId &group);

private:
    void showGroups();

    Card *m_membersCard;
    RowList *m_members;
    int m_mostMembers;
    Card *m_groupsCard;
    RowList *m_groups;
    int m_mostGroups;
    EmptyState *m_empty;
    ProgressList m_list;
};

} // namespace ipt
