#pragma once

#include "engine/progress/group/group_overview.h"
#include "ui/widgets/items/items_widget.h"

class QPainter;

namespace ipt {

struct Colours;

/// Members down, sessions across: the score's band as the ground, the score as a figure, who was
/// away as the shape of the presence, and a dot where the member was worked with.
class HeatMap : public ItemsWidget
{
    Q_OBJECT

public:
    explicit HeatMap(QWidget *parent = nullptr);

    void setOverview(const GroupOverview &overview, bool higherIsBetter);

    /// As it may leave the window: in the light theme's colours.
    QImage image() const;

    int itemCount() const override;
    QString itemText(int index) const override;
    QRect itemRect(int index) const override;
    /// Opens the member's progress.
    void activateItem(int index) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void memberActivated(const ipt::MemberId &member);

protected:
    void paintEvent(QPaintEvent *event) override;
    int neighbour(int index, Qt::Key key) const override;

private:
    int columns() const { return int(m_overview.sessions.size()); }
    const OverviewRow &rowAt(int index) const { return m_overview.rows[index / columns()]; }
    const OverviewCell &cellAt(int index) const { return rowAt(index).cells[index % columns()]; }
    int nameWidth() const;
    int headHeight() const;
    int rowHeight() const;
    void paintHead(QPainter *painter, const Colours &colours) const;
    void paintRows(QPainter *painter, const Colours &colours) const;
    void paintCell(QPainter *painter, int index, const Colours &colours) const;

    GroupOverview m_overview;
    bool m_higherIsBetter = false;
};

} // namespace ipt
