#include "ui/widgets/progress/growth_radar.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace ipt {

namespace {

constexpr int domains = 6;
constexpr int most = 4;

bool isRated(const GrowthRadar::Levels &levels)
{
    return std::any_of(levels.begin(), levels.end(), [](const auto &level) { return level.has_value(); });
}

QPen penOf(Token token, Qt::PenStyle style)
{
    return {QBrush(colour(token)), 2, style, Qt::RoundCap, Qt::RoundJoin};
}

/// The lines differ by stroke as well as by colour.
QPen firstPen()
{
    return penOf(&Colours::softInk, Qt::DotLine);
}
QPen memberPen()
{
    return penOf(&Colours::accent, Qt::SolidLine);
}
QPen facilitatorPen()
{
    return penOf(&Colours::deficit, Qt::DashLine);
}

} // namespace

GrowthRadar::GrowthRadar(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    describe();
}

void GrowthRadar::setDomains(const QStringList &names)
{
    m_names = names;
    describe();
    update();
}

void GrowthRadar::setRatings(const Levels &memberFirst, const Levels &member, const Levels &facilitator)
{
    m_first = memberFirst;
    m_member = member;
    m_facilitator = facilitator;
    describe();
    update();
}

void GrowthRadar::describe()
{
    const auto spoken = [](std::optional<int> level) {
        return level ? QLocale().toString(*level) : tr("not rated");
    };
    QStringList lines;
    for (int domain = 0; domain < m_names.size(); ++domain) {
        const auto at = size_t(domain);
        lines.append(
            tr("%1: member %2 at first, %3 now; facilitator %4")
                .arg(m_names[domain], spoken(m_first[at]), spoken(m_member[at]), spoken(m_facilitator[at])));
    }
    setAccessibleName(tr("Growth in six domains"));
    setAccessibleDescription(lines.join(QLatin1Char('\n')));
}

int GrowthRadar::heightForWidth(int width) const
{
    return std::clamp(width * 3 / 4, px(200), px(300));
}

QSize GrowthRadar::sizeHint() const
{
    return {px(320), heightForWidth(px(320))};
}

QSize GrowthRadar::minimumSizeHint() const
{
    return {px(240), px(200)};
}

QPointF GrowthRadar::centre() const
{
    const double legend = QFontMetrics(ipt::font(TextStyle::Caption)).height() + px(8);
    return {width() / 2.0, (height() - legend) / 2.0};
}

double GrowthRadar::radius() const
{
    const int line = QFontMetrics(ipt::font(TextStyle::Caption)).height();
    return std::max(20.0, std::min(centre().y() - line - px(4), width() / 2.0 - px(60)));
}

QPointF GrowthRadar::pointOf(int domain, double level) const
{
    const double angle = 2 * std::numbers::pi * domain / domains - std::numbers::pi / 2;
    const double far = radius() * level / most;
    return centre() + QPointF(std::cos(angle) * far, std::sin(angle) * far);
}

void GrowthRadar::paintWeb(QPainter *painter) const
{
    painter->setBrush(Qt::NoBrush);
    for (int level = 1; level <= most; ++level) {
        QPolygonF ring;
        for (int domain = 0; domain < domains; ++domain)
            ring.append(pointOf(domain, level));
        painter->setPen(QPen(colour(level == most ? &Colours::controlLine : &Colours::line), 1));
        painter->drawPolygon(ring);
    }
    painter->setPen(QPen(colour(&Colours::line), 1));
    for (int domain = 0; domain < domains; ++domain)
        painter->drawLine(centre(), pointOf(domain, most));
}

void GrowthRadar::paintLine(QPainter *painter, const Levels &levels, const QPen &pen,
                            const QBrush &ground) const
{
    QPolygonF line;
    for (int domain = 0; domain < domains; ++domain) {
        if (levels[size_t(domain)])
            line.append(pointOf(domain, *levels[size_t(domain)]));
    }
    if (line.isEmpty())
        return;
    painter->setPen(pen);
    painter->setBrush(ground);
    painter->drawPolygon(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(pen.color());
    for (const QPointF &point : std::as_const(line))
        painter->drawEllipse(point, px(3), px(3));
}

void GrowthRadar::paintNames(QPainter *painter) const
{
    painter->setFont(ipt::font(TextStyle::Caption));
    painter->setPen(colour(&Colours::ink));
    const QFontMetrics metrics = painter->fontMetrics();
    for (int domain = 0; domain < std::min<int>(domains, int(m_names.size())); ++domain) {
        const QPointF at = pointOf(domain, most);
        const bool middle = std::abs(at.x() - centre().x()) < 1;
        const bool right = at.x() > centre().x();
        if (middle) {
            const double y = at.y() < centre().y() ? at.y() - px(4) - metrics.height() : at.y() + px(4);
            painter->drawText(QRectF(0, y, width(), metrics.height()), Qt::AlignCenter, m_names[domain]);
            continue;
        }
        // Long names break beside their corner.
        const double high = 3.0 * metrics.height();
        const double room = (right ? width() - at.x() : at.x()) - px(8);
        const QRectF box(right ? at.x() + px(8) : 0, at.y() - high / 2, room, high);
        painter->drawText(box, (right ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::TextWordWrap,
                          m_names[domain]);
    }
}

void GrowthRadar::paintLegend(QPainter *painter) const
{
    struct Line
    {
        QString text;
        QPen pen;
    };
    QList<Line> entries;
    if (isRated(m_first))
        entries.append({tr("member, at first"), firstPen()});
    if (isRated(m_member))
        entries.append({tr("member, now"), memberPen()});
    if (isRated(m_facilitator))
        entries.append({tr("facilitator, now"), facilitatorPen()});
    const QFontMetrics metrics = painter->fontMetrics();
    int wide = 0;
    for (const Line &entry : std::as_const(entries))
        wide += px(22) + metrics.horizontalAdvance(entry.text) + px(12);
    double x = std::max(0.0, (width() - wide + px(12)) / 2.0);
    const double y = height() - metrics.height() / 2.0 - px(2);
    for (const Line &entry : std::as_const(entries)) {
        painter->setPen(entry.pen);
        painter->drawLine(QPointF(x, y), QPointF(x + px(16), y));
        x += px(22);
        painter->setPen(colour(&Colours::softInk));
        painter->drawText(QPointF(x, y + metrics.ascent() / 2.0 - 1), entry.text);
        x += metrics.horizontalAdvance(entry.text) + px(12);
    }
}

void GrowthRadar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintWeb(&painter);
    QColor ground = colour(&Colours::accent);
    ground.setAlphaF(0.12F);
    paintLine(&painter, m_first, firstPen(), Qt::NoBrush);
    paintLine(&painter, m_member, memberPen(), ground);
    paintLine(&painter, m_facilitator, facilitatorPen(), Qt::NoBrush);
    paintNames(&painter);
    paintLegend(&painter);
}

} // namespace ipt
