#pragma once

#include "practice/views/progress_views.h"

#include <QWidget>

class QVBoxLayout;

namespace ipt {

class Card;
class CardRows;
class EmptyState;
class HeatMap;
class Label;
class PageHeader;
class RowList;

/// A group in one look: who is being left behind, members by sessions, and what became of each.
class GroupProgressView : public QWidget
{
    Q_OBJECT

public:
    explicit GroupProgressView(QWidget *parent = nullptr);

    void setProgress(const GroupProgress &view, bool higherIsBetter);
    HeatMap *map() const { return m_map; }
    void focusFirst();

signals:
    void memberRequested(const ipt::MemberId &member);
    void groupRequested();

private:
    void showMembers(const GroupOverview &overview);

    PageHeader *m_header;
    Card *m_notices;
    CardRows *m_noticeRows;
    Card *m_mapCard;
    HeatMap *m_map;
    Label *m_legend;
    Card *m_members;
    RowList *m_rows;
    EmptyState *m_empty;
    QList<MemberId> m_shown;
};

} // namespace ipt
