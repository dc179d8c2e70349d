#pragma once

#include "practice/groups.h"
#include "ui/pages/page.h"

namespace ipt {

class Card;
class EmptyState;
class PageHeader;
class RowList;

/// The groups the signed-in user works with, and the way to a new one.
class GroupsPage : public Page
{
    Q_OBJECT

public:
    explicit GroupsPage(Practice &practice, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place place() const override { return Place::groups(); }
    void refresh() override;

private:
    void createGroup();

    PageHeader *m_header;
    Card *m_card;
    RowList *m_rows;
    int m_most;
    EmptyState *m_empty;
    QList<GroupId> m_shown;
};

} // namespace ipt
