#pragma once

#include "ui/pages/member/member_tab.h"
#include "ui/pages/member/timeline/time_lines.h"

#include <functional>

class QLineEdit;

namespace ipt {

class Button;
class Card;
class ChoiceBox;
class EmptyState;
class KeptLine;
class KeptText;
class Label;
class RowList;
class SegmentedChoice;
class TimeChart;

/// The member's life events, use, recovery and scores on one axis of time, and below it the same as a
/// list by date, where events are written and changed.
class TimelineTab : public MemberTab
{
    Q_OBJECT

public:
    explicit TimelineTab(QWidget *parent = nullptr);

    void setShown(const MemberShown &shown) override;
    void focusFirst() override;

signals:
    void eventChanged(const ipt::LifeEvent &event, const QString &joinKey);
    void removeRequested(const ipt::LifeEvent &event);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildChart();
    QWidget *buildList();
    QWidget *buildEditor();
    void showRows();
    void showOne(int row);
    void chooseEvent(const LifeEventId &id);
    /// Nothing where the row is no life event.
    std::optional<LifeEvent> eventAt(int row) const;
    bool wantsEverything() const;
    void add();
    void change(const std::function<void(LifeEvent &)> &how, const QString &field = {});
    void say(const QString &complaint);

    MemberShown m_shown;
    TimeLines m_lines;
    QList<TimeEntry> m_entries; ///< as listed
    std::optional<LifeEvent> m_event;
    std::optional<LifeEventId> m_wanted; ///< to be chosen once it is there
    Card *m_chartCard;
    TimeChart *m_chart;
    SegmentedChoice *m_which;
    Card *m_list;
    RowList *m_rows;
    EmptyState *m_empty;
    QLineEdit *m_newWhen;
    QLineEdit *m_newText;
    Card *m_editor;
    KeptLine *m_when;
    KeptText *m_text;
    ChoiceBox *m_kind;
    ChoiceBox *m_person;
    Label *m_complaint;
    Button *m_remove;
};

} // namespace ipt
