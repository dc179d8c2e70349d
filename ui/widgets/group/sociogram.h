#pragma once

#include "engine/room/exchanges.h"
#include "ui/widgets/items/items_widget.h"

namespace ipt {

struct SociogramMember
{
    MemberId member;
    QString called;

    friend bool operator==(const SociogramMember &, const SociogramMember &) = default;
};

/// Who spoke to whom: the members in a circle, an arrow for each direction, the thicker the oftener.
/// Somebody who never spoke is drawn hollow. The current member's arrows stand out.
class Sociogram : public ItemsWidget
{
    Q_OBJECT

public:
    explicit Sociogram(QWidget *parent = nullptr);

    void setExchanges(const QList<SociogramMember> &members, const QList<Exchange> &exchanges);

    int itemCount() const override { return int(m_members.size()); }
    QString itemText(int index) const override;
    QRect itemRect(int index) const override;
    void activateItem(int) override {}

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int indexOf(const MemberId &member) const;
    QPointF placeOf(int index) const;
    double radiusOf(int index) const;
    QRectF labelOf(int index) const;
    void paintArrow(QPainter *painter, const Exchange &exchange, bool dimmed) const;
    void paintMember(QPainter *painter, int index) const;

    QList<SociogramMember> m_members;
    QList<Exchange> m_exchanges;
    int m_most = 1; ///< times of the thickest arrow
    int m_mostSpoken = 1;
};

} // namespace ipt
