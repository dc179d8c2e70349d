#pragma once

#include "engine/record/inventory.h"
#include "ui/widgets/base/page/card.h"

namespace ipt {

class Button;
class ChoiceBox;
class RowList;

/// Who of the circle is tied to whom, as the lines on it show.
class TiesCard : public Card
{
    Q_OBJECT

public:
    explicit TiesCard(QWidget *parent = nullptr);

    void setInventory(const Inventory &inventory, bool editable);

signals:
    void tiesChanged(const QList<ipt::Tie> &ties);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addTie();
    void removeTie();

    Inventory m_inventory;
    RowList *m_rows;
    QWidget *m_adding;
    ChoiceBox *m_a;
    ChoiceBox *m_b;
    ChoiceBox *m_kind;
    Button *m_add;
    Button *m_remove;
    bool m_editable = false;
};

} // namespace ipt
