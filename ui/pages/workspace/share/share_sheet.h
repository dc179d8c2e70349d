#pragma once

#include "ui/pages/workspace/share/shared_view.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace ipt {

class AgendaTimer;
class Card;
class IconView;
class Label;
class RowList;

/// What a whole group may look at: the agenda and its clock, the four areas, and one card to read
/// together. It lies over everything else, and nothing on it names anybody.
class ShareSheet : public QWidget
{
    Q_OBJECT

public:
    explicit ShareSheet(QWidget *covered);

    void setShared(const SharedView &view);

signals:
    void closeRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeAreas();
    QWidget *makeReading();
    void showAgenda();
    void showCard(int index);
    void tick();

    SharedView m_view;
    Label *m_title;
    Card *m_clock;
    AgendaTimer *m_timer;
    Label *m_agenda;
    RowList *m_cards;
    IconView *m_areaIcon;
    Label *m_cardTitle;
    Label *m_cardText;
    QTimer m_ticks;
};

} // namespace ipt
