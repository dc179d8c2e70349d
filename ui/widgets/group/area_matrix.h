#pragma once

#include "engine/core/id.h"
#include "engine/record/words.h"
#include "ui/widgets/items/items_widget.h"

#include <QList>

#include <array>

class QPainter;

namespace ipt {

/// How often each area was worked on with a member, in the glossary's order.
struct AreaRow
{
    MemberId member;
    QString called;
    std::array<int, 4> counts{};
};

/// Members by the four areas; the more moments, the larger the dot.
class AreaMatrix : public ItemsWidget
{
    Q_OBJECT

public:
    explicit AreaMatrix(QWidget *parent = nullptr);

    void setRows(const QList<AreaRow> &rows);

    int itemCount() const override { return int(m_rows.size()) * 4; }
    QString itemText(int index) const override;
    QRect itemRect(int index) const override;
    void activateItem(int index) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void cellActivated(const ipt::MemberId &member, ipt::ProblemArea area);

protected:
    void paintEvent(QPaintEvent *event) override;
    int neighbour(int index, Qt::Key key) const override;

private:
    int headHeight() const;
    int rowHeight() const;
    int nameWidth() const;
    bool namesFit() const;
    double diameter(int count) const;
    void paintHead(QPainter *painter) const;

    QList<AreaRow> m_rows;
    int m_most = 0;
};

} // namespace ipt
