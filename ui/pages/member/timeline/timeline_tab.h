#pragma once

#include "ui/pages/member/member_tab.h"

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
class TimeAxis;

/// The member's life events by their dates, with the axis of years above.
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
    QWidget *buildList();
    QWidget *buildEditor();
    void showRows();
    void showOne(int row);
    void add();
    void change(const std::function<void(LifeEvent &)> &how, const QString &field = {});
    void say(const QString &complaint);

    MemberShown m_shown;
    QList<LifeEvent> m_events; ///< by date
    std::optional<LifeEvent> m_event;
    std::optional<LifeEventId> m_wanted; ///< to be chosen once it is there
    TimeAxis *m_axis;
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
