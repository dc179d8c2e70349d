#include "ui/widgets/progress/sparkline.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>
#include <QStringList>

#include <algorithm>

namespace ipt {

Sparkline::Sparkline(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setRatings(const QList<GoalRating> &ratings, int lastSession)
{
    m_ratings = ratings;
    m_lastSession = std::max(2, lastSession);
    QStringList spoken;
    for (const GoalRating &rating : ratings) {
        m_lastSession = std::max(m_lastSession, rating.session.value());
        const int score = rating.score.value();
        spoken.append(tr("session %1: %2")
                          .arg(rating.session.value())
                          .arg(score > 0 ? QStringLiteral("+%1").arg(score) : QString::number(score)));
    }
    setAccessibleName(spoken.isEmpty() ? tr("not rated yet") : spoken.join(QStringLiteral("; ")));
    setToolTip(accessibleName());
    update();
}

QSize Sparkline::sizeHint() const
{
    return {px(168), px(28)};
}

QSize Sparkline::minimumSizeHint() const
{
    return {px(64), px(28)};
}

QPointF Sparkline::pointOf(const GoalRating &rating) const
{
    const QRectF room = QRectF(rect()).adjusted(px(4), px(5), -px(4), -px(5));
    const double x = room.left() + room.width() * (rating.session.value() - 1) / (m_lastSession - 1);
    const int score = std::clamp(rating.score.value(), -2, 2);
    return {x, room.center().y() - room.height() / 4 * score};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(&Colours::controlLine), 1));
    painter.drawLine(QPointF(0, height() / 2.0), QPointF(width(), height() / 2.0));
    if (m_ratings.isEmpty())
        return;
    QPolygonF line;
    for (const GoalRating &rating : m_ratings)
        line.append(pointOf(rating));
    painter.setPen(QPen(colour(&Colours::accent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(&Colours::accent));
    painter.drawEllipse(line.last(), px(3), px(3));
}

} // namespace ipt
