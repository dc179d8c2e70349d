#pragma once

#include "practice/members.h"
#include "ui/pages/page.h"

class QLineEdit;

namespace ipt {

class Card;
class EmptyState;
class Label;
class RowList;

/// Everybody the signed-in user may see, by the name they go by: the first lines, and more when asked for.
class MembersPage : public Page
{
    Q_OBJECT

public:
    explicit MembersPage(Practice &practice, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place place() const override { return Place::members(); }
    void refresh() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find();
    void showMore();
    void openFirst();
    void createMember();

    QList<MemberId> m_shown;
    Card *m_card;
    QLineEdit *m_filter;
    RowList *m_rows;
    int m_most;
    Label *m_nobody;
    EmptyState *m_empty;
};

} // namespace ipt
