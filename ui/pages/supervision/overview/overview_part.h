#pragma once

#include "engine/progress/group/practice_overview.h"

#include <QTimer>
#include <QWidget>

class QStandardItemModel;
class QTableView;

namespace ipt {

class Button;
class Card;
class EmptyState;
class Label;
class ShareBars;

/// What became of the members of the groups a supervisor supervises: who completed, who left when, and
/// how the measures changed. A line of the table chooses which group the bars tell of.
class OverviewPart : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewPart(QWidget *parent = nullptr);

    /// Asks for the groups' outcomes some at a time, with outcomesRequested().
    void begin(const QList<GroupId> &groups);
    void addOutcomes(const QList<GroupOutcome> &outcomes);
    /// Looks no further; what was read stays.
    void stop();
    bool isReading() const { return m_next.isActive(); }
    const QList<GroupOutcome> &outcomes() const { return m_outcomes; }

    void focusFirst();

signals:
    void outcomesRequested(const QList<ipt::GroupId> &groups);
    void exportRequested();

private:
    void buildCards();
    void askForMore();
    void showAll();
    void showReading();
    void showTable();
    void showChosen();
    const GroupOutcome &chosen() const;
    QString headline() const;

    QList<GroupId> m_groups;
    QList<GroupOutcome> m_outcomes;
    PracticeOverview m_overview;
    QTimer m_next;
    Label *m_lead;
    Label *m_reading;
    Button *m_stop;
    Button *m_export;
    EmptyState *m_empty;
    QWidget *m_cards;
    QStandardItemModel *m_model;
    QTableView *m_table;
    Card *m_changeCard;
    ShareBars *m_change;
    Label *m_noChange;
    Card *m_leftCard;
    ShareBars *m_left;
    Label *m_nobodyLeft;
};

} // namespace ipt
