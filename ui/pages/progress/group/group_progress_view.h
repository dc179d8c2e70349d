#pragma once

#include "practice/views/progress_views.h"
#include "practice/views/report_views.h"

#include <QWidget>

namespace ipt {

class AreaMatrix;
class Button;
class Card;
class CardRows;
class ChartCard;
class EmptyState;
class HeatMap;
class Label;
class OverviewCard;
class PageHeader;
class RowList;
class TurnsCard;
enum class ChartExport;

/// A group in one look: how many have changed, who is being left behind, members by sessions, how
/// turns were shared, what was worked on, and who has changed and who has not.
class GroupProgressView : public QWidget
{
    Q_OBJECT

public:
    explicit GroupProgressView(QWidget *parent = nullptr);

    void setProgress(const GroupProgress &view, bool higherIsBetter);
    HeatMap *map() const;
    void focusFirst();

signals:
    void exportRequested(ipt::ProgressTable table, ipt::ChartExport what, ipt::ChartCard *card);
    void memberRequested(const ipt::MemberId &member);
    void groupRequested();

private:
    /// A list of members, with a word where there is none.
    struct Members
    {
        Card *card;
        RowList *rows;
        QList<MemberId> shown;
    };

    Members makeList(const QString &title);
    void fill(Members *list, const GroupProgress &view, bool changed);
    void showAreas(const GroupOverview &overview);

    PageHeader *m_header;
    Label *m_lead;
    Button *m_open;
    Card *m_notices;
    CardRows *m_noticeRows;
    OverviewCard *m_mapCard;
    TurnsCard *m_turns;
    Card *m_areaCard;
    AreaMatrix *m_areas;
    Members m_changed;
    Members m_unchanged;
    EmptyState *m_empty;
};

} // namespace ipt
