#pragma once

#include "ui/widgets/circle/circle_layout.h"
#include "ui/widgets/items/items_widget.h"

class QPixmap;

namespace ipt {

/// The closeness circle of an inventory: the member in the middle, people on five rings. A list
/// of the same belongs beside it; to a screen reader it is that list itself.
class ClosenessCircle : public ItemsWidget
{
    Q_OBJECT

public:
    explicit ClosenessCircle(QWidget *parent = nullptr);

    /// `earlier` adds where people were then, and those who have gone since.
    void setInventory(const Inventory &inventory, const QString &member,
                      const std::optional<Inventory> &earlier = std::nullopt);
    std::optional<RelationshipId> selected() const;
    /// Nobody where the id is not on the circle.
    void setSelected(const std::optional<RelationshipId> &id);
    const CircleLayout &circleLayout() const { return m_layout; }
    /// As a picture on the card's ground, for the clipboard and for print.
    QPixmap picture(QSize size) const;

    int itemCount() const override { return int(m_layout.people.size()); }
    QString itemText(int index) const override;
    QRect itemRect(int index) const override;
    void activateItem(int index) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void personSelected(const ipt::RelationshipId &person);
    /// Enter or a double click: the person's answers are wanted.
    void personActivated(const ipt::RelationshipId &person);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    int neighbour(int index, Qt::Key key) const override;

private:
    CircleLayout layOut(const QRectF &bounds) const;
    void relayout();

    Inventory m_inventory;
    std::optional<Inventory> m_earlier;
    QString m_member;
    CircleLayout m_layout;
};

} // namespace ipt
