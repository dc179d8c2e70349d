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
    void focusFirst();

signals:
    void memberRequested(const ipt::MemberId &member);
    void groupRequested(const ipt::GroupId &group);

private:
    Card *m_membersCard;
    RowList *m_members;
    Card *m_groupsCard;
    RowList *m_groups;
    EmptyState *m_empty;
    ProgressList m_list;
};

} // namespace ipt
