#include "ui/widgets/progress/goal_chart.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPolygonF>
#include <QStringList>

#include <algorithm>

namespace ipt {

namespace {

constexpr int lowest = -2;
constexpr int highest = 2;

QString scoreText(int score)
{
    return score > 0 ? QStringLiteral("+%1").arg(score) : QString::number(score);
}

} // namespace

GoalChart::GoalChart(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Ratings of the goal by session"));
}

void GoalChart::setRatings(const QList<GoalRating> &ratings, int lastSession)
{
    m_ratings = ratings;
    m_lastSession = std::max(2, lastSession);
    QStringList spoken;
    for (const GoalRating &rating : ratings) {
        m_lastSession = std::max(m_lastSession, rating.session.value());
        spoken.append(tr("session %1: %2").arg(rating.session.value()).arg(scoreText(rating.score.value())));
    }
    setAccessibleDescription(spoken.isEmpty() ? tr("not rated yet") : spoken.join(QStringLiteral("; ")));
    setToolTip(accessibleDescription());
    update();
}

QSize GoalChart::sizeHint() const
{
    return {px(280), px(92)};
}

QSize GoalChart::minimumSizeHint() const
{
    return {px(160), px(92)};
}

QRectF GoalChart::plot() const
{
    const QFontMetrics metrics(ipt::font(TextStyle::Caption));
    const double gutter = metrics.horizontalAdvance(QStringLiteral("+2")) + px(8);
    return QRectF(gutter, px(6), width() - gutter - px(8), height() - px(6) - metrics.height() - px(6));
}

QPointF GoalChart::pointOf(int session, int score) const
{
    const QRectF room = plot();
    const double x = room.left() + room.width() * (session - 1) / (m_lastSession - 1);
    const double share = double(highest - std::clamp(score, lowest, highest)) / (highest - lowest);
    return {x, room.top() + room.height() * share};
}

void GoalChart::paintScale(QPainter *painter) const
{
    painter->setFont(ipt::font(TextStyle::Caption));
    const QFontMetrics metrics = painter->fontMetrics();
    const QRectF room = plot();
    for (int score = lowest; score <= highest; ++score) {
        const double y = pointOf(1, score).y();
        const bool expected = score == 0;
        painter->setPen(QPen(colour(expected ? &Colours::softInk : &Colours::line), 1,
                             expected ? Qt::DashLine : Qt::SolidLine));
        painter->drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
        if (score % 2 != 0)
            continue;
        painter->setPen(colour(&Colours::softInk));
        const QString text = scoreText(score);
        painter->drawText(
            QPointF(room.left() - px(6) - metrics.horizontalAdvance(text), y + metrics.ascent() / 2.0 - 1),
            text);
    }
    painter->setPen(colour(&Colours::softInk));
    double free = 0;
    for (int session = 1; session <= m_lastSession; ++session) {
        const QString text = QString::number(session);
        const double wide = metrics.horizontalAdvance(text);
        const double x = pointOf(session, 0).x() - wide / 2;
        if (x < free)
            continue;
        painter->drawText(QPointF(x, height() - metrics.descent()), text);
        free = x + wide + px(6);
    }
}

void GoalChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(&painter);
    QPolygonF line;
    for (const GoalRating &rating : m_ratings)
        line.append(pointOf(rating.session.value(), rating.score.value()));
    if (line.isEmpty())
        return;
    painter.setPen(QPen(colour(&Colours::accent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(&Colours::accent));
    for (const QPointF &point : std::as_const(line))
        painter.drawEllipse(point, px(3), px(3));
}

} // namespace ipt
