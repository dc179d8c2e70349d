#pragma once

#include "practice/today.h"
#include "ui/pages/page.h"

namespace ipt {

class Card;
class EmptyState;
class PageHeader;
class RowList;

/// What comes next and what is due; each line leads to the very place.
class TodayPage : public Page
{
    Q_OBJECT

public:
    explicit TodayPage(Practice &practice, QWidget *parent = nullptr);

    void open(const Place &place) override;
    Place place() const override { return Place::today(); }
    void refresh() override;

private:
    void showDue(const TodayView &view);
    void showSessions(const TodayView &view);

    PageHeader *m_header;
    Card *m_due;
    RowList *m_dueRows;
    EmptyState *m_nothing;
    Card *m_sessions;
    RowList *m_sessionRows;
    EmptyState *m_noSessions;
    QList<DueItem> m_shownDue;
    QList<DueItem> m_shownSessions;
};

} // namespace ipt
