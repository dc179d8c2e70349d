#pragma once

#include "engine/record/course.h"

#include <QStringList>
#include <QWidget>

namespace ipt {

/// The six growth domains as a web: the member's first and latest ratings and the facilitator's latest.
/// A table with the same figures belongs beside it.
class GrowthRadar : public QWidget
{
    Q_OBJECT

public:
    using Levels = std::array<std::optional<int>, 6>;

    explicit GrowthRadar(QWidget *parent = nullptr);

    /// The domains' short names, in their order.
    void setDomains(const QStringList &names);
    /// Ratings of 0 to 4; a domain that was not rated is left out of its line.
    void setRatings(const Levels &memberFirst, const Levels &member, const Levels &facilitator);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPointF centre() const;
    double radius() const;
    QPointF pointOf(int domain, double level) const;
    void paintWeb(QPainter *painter) const;
    void paintLine(QPainter *painter, const Levels &levels, const QPen &pen, const QBrush &ground) const;
    void paintNames(QPainter *painter) const;
    void paintLegend(QPainter *painter) const;
    void describe();

    QStringList m_names;
    Levels m_first{};
    Levels m_member{};
    Levels m_facilitator{};
};

} // namespace ipt
