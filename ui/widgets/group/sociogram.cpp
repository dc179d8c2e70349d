#include "ui/widgets/group/sociogram.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ipt {

namespace {

constexpr int smallestDot = 10;
constexpr int largestDot = 22;
constexpr int tallest = 300;
/// How far an arrow bends aside, so that the one coming back has its own way.
constexpr double bend = 0.14;
constexpr double thinnest = 1.2;
constexpr double thickest = 4.5;
constexpr double dimmedOpacity = 0.18;

} // namespace

Sociogram::Sociogram(QWidget *parent)
    : ItemsWidget(parent)
{
    setAccessibleName(tr("Who spoke to whom"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Sociogram::setExchanges(const QList<SociogramMember> &members, const QList<Exchange> &exchanges)
{
    if (members == m_members && exchanges == m_exchanges)
        return;
    m_members = members;
    m_exchanges = exchanges;
    m_most = 1;
    m_mostSpoken = 1;
    for (const Exchange &exchange : exchanges) {
        if (!exchange.to.isEmpty())
            m_most = std::max(m_most, exchange.times);
    }
    for (const SociogramMember &member : members)
        m_mostSpoken = std::max(m_mostSpoken, timesSpoken(exchanges, member.member));
    itemsChanged();
}

int Sociogram::indexOf(const MemberId &member) const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [&member](const SociogramMember &each) { return each.member == member; });
    return found == m_members.end() ? -1 : int(found - m_members.begin());
}

QString Sociogram::itemText(int index) const
{
    const MemberId &member = m_members[index].member;
    const int spoken = timesSpoken(m_exchanges, member);
    QStringList said{m_members[index].called};
    said.append(spoken == 0 ? tr("has not spoken") : tr("spoke %n time(s)", nullptr, spoken));
    for (const Exchange &exchange : m_exchanges) {
        if (exchange.from != member)
            continue;
        const int to = indexOf(exchange.to);
        if (exchange.to.isEmpty())
            said.append(tr("%n to the group", nullptr, exchange.times));
        else if (to >= 0)
            said.append(tr("%n to %1", nullptr, exchange.times).arg(m_members[to].called));
    }
    const int heard = timesSpokenTo(m_exchanges, member);
    said.append(heard == 0 ? tr("was not spoken to") : tr("was spoken to %n time(s)", nullptr, heard));
    return said.join(QStringLiteral(", "));
}

QSize Sociogram::sizeHint() const
{
    return {px(260), px(240)};
}

QSize Sociogram::minimumSizeHint() const
{
    return {px(180), px(190)};
}

int Sociogram::heightForWidth(int width) const
{
    return std::clamp(width * 9 / 10, px(190), px(tallest));
}

QPointF Sociogram::placeOf(int index) const
{
    const QFontMetrics metrics(ipt::font(TextStyle::Caption));
    int widest = px(24);
    for (const SociogramMember &member : m_members)
        widest = std::max(widest, metrics.horizontalAdvance(member.called));
    const double besides = std::min(widest + px(largestDot) / 2.0 + px(8), width() * 0.3);
    const double above = metrics.height() + px(largestDot) / 2.0 + px(4);
    const double across = std::min(width() / 2.0 - besides, double(px(tallest)) / 2);
    const double down = height() / 2.0 - above;
    const double angle = 2 * std::numbers::pi * index / std::max<qsizetype>(1, m_members.size());
    return {width() / 2.0 + across * std::sin(angle), height() / 2.0 - down * std::cos(angle)};
}

double Sociogram::radiusOf(int index) const
{
    const double share = std::sqrt(double(timesSpoken(m_exchanges, m_members[index].member)) / m_mostSpoken);
    return (px(smallestDot) + share * (px(largestDot) - px(smallestDot))) / 2.0;
}

QRectF Sociogram::labelOf(int index) const
{
    const QFontMetrics metrics(ipt::font(TextStyle::Caption));
    const QPointF at = placeOf(index);
    const double away = radiusOf(index) + px(5);
    const double height = metrics.height();
    const double offset = at.x() - this->width() / 2.0;
    // Those at the very top and bottom have their name above and below, the others beside them.
    if (std::abs(offset) < px(6)) {
        const bool top = at.y() < this->height() / 2.0;
        const double wide =
            std::min<double>(metrics.horizontalAdvance(m_members[index].called) + px(2), this->width());
        return {at.x() - wide / 2, top ? at.y() - away - height + px(2) : at.y() + away - px(2), wide,
                height};
    }
    const double room = offset > 0 ? this->width() - at.x() - away : at.x() - away;
    const double wide =
        std::min<double>(metrics.horizontalAdvance(m_members[index].called) + px(2), std::max(0.0, room));
    return {offset > 0 ? at.x() + away : at.x() - away - wide, at.y() - height / 2, wide, height};
}

QRect Sociogram::itemRect(int index) const
{
    const QPointF at = placeOf(index);
    const double reach = px(largestDot) / 2.0 + px(2);
    return QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        .united(labelOf(index))
        .toAlignedRect();
}

void Sociogram::paintArrow(QPainter *painter, const Exchange &exchange, bool dimmed) const
{
    const int from = indexOf(exchange.from);
    const int to = indexOf(exchange.to);
    if (from < 0 || to < 0 || from == to)
        return;
    const QPointF start = placeOf(from);
    const QPointF end = placeOf(to);
    const QPointF way = end - start;
    const double length = std::hypot(way.x(), way.y());
    if (length < 1)
        return;
    const QPointF aside(-way.y() / length, way.x() / length);
    const QPointF middle = (start + end) / 2 + aside * length * bend;
    // The tip stands off the dot, in the direction in which the curve comes in.
    const QPointF in = end - middle;
    const double inLength = std::hypot(in.x(), in.y());
    const QPointF unit = in / std::max(1.0, inLength);
    const QPointF tip = end - unit * (radiusOf(to) + px(3));
    const double weight =
        px(1) * (thinnest + (thickest - thinnest) * (exchange.times - 1) / std::max(1, m_most - 1));
    const double head = px(5) + weight;
    const QPointF across(-unit.y(), unit.x());
    const QPointF neck = tip - unit * head;

    QPainterPath path(start);
    path.quadTo(middle, neck);
    painter->setOpacity(dimmed ? dimmedOpacity : 1);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colour(&Colours::bar), weight, Qt::SolidLine, Qt::FlatCap));
    painter->drawPath(path);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(&Colours::accent));
    painter->drawPolygon(QPolygonF{tip, neck + across * head * 0.55, neck - across * head * 0.55});
    painter->setOpacity(1);
}

void Sociogram::paintMember(QPainter *painter, int index) const
{
    const QPointF at = placeOf(index);
    const double radius = radiusOf(index);
    const bool spoke = timesSpoken(m_exchanges, m_members[index].member) > 0;
    const bool current = hasFocus() && currentItem() == index;
    if (spoke) {
        painter->setPen(QPen(colour(&Colours::card), px(2)));
        painter->setBrush(colour(&Colours::accent));
    } else {
        painter->setPen(QPen(colour(&Colours::warning), 1.5, Qt::DashLine));
        painter->setBrush(colour(&Colours::card));
    }
    painter->drawEllipse(at, radius, radius);
    if (current) {
        painter->setPen(QPen(colour(&Colours::accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(at, radius + px(3), radius + px(3));
    }
    painter->setFont(ipt::font(current ? TextStyle::Strong : TextStyle::Caption));
    painter->setPen(colour(&Colours::ink));
    QRectF label = labelOf(index);
    const QString called = painter->fontMetrics().elidedText(m_members[index].called, Qt::ElideRight,
                                                             int(std::ceil(label.width())) + px(8));
    const bool left = label.center().x() < at.x() - px(6);
    const bool right = label.center().x() > at.x() + px(6);
    painter->drawText(label.adjusted(left    ? -px(12)
                                     : right ? 0
                                             : -px(12),
                                     0,
                                     right  ? px(12)
                                     : left ? 0
                                            : px(12),
                                     0),
                      Qt::AlignVCenter | (left    ? Qt::AlignRight
                                          : right ? Qt::AlignLeft
                                                  : Qt::AlignHCenter),
                      called);
}

void Sociogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const MemberId current = hasFocus() && currentItem() >= 0 ? m_members[currentItem()].member : MemberId();
    const auto concerns = [&current](const Exchange &exchange) {
        return current.isEmpty() || exchange.from == current || exchange.to == current;
    };
    // What stands out is painted last.
    for (const Exchange &exchange : m_exchanges) {
        if (!concerns(exchange))
            paintArrow(&painter, exchange, true);
    }
    for (const Exchange &exchange : m_exchanges) {
        if (concerns(exchange))
            paintArrow(&painter, exchange, false);
    }
    for (int index = 0; index < itemCount(); ++index)
        paintMember(&painter, index);
}

} // namespace ipt
