#include "ui/widgets/circle/circle_painter.h"

#include "engine/inventory/inventory_check.h"
#include "ui/theme/theme.h"
#include "ui/widgets/circle/circle_tray.h"

#include <QCoreApplication>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace ipt {

namespace {

QRectF square(QPointF centre, double radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

/// The point on the line from `from` to `to` that lies `distance` before `to`.
QPointF before(QPointF from, QPointF to, double distance)
{
    QLineF line(from, to);
    if (line.length() <= distance)
        return from;
    line.setLength(line.length() - distance);
    return line.p2();
}

void paintRings(QPainter *painter, const CircleGeometry &geometry)
{
    for (int ring = outermostRing; ring >= innermostRing; --ring) {
        const double radius = geometry.radiusOf(Ring(ring));
        painter->setPen(QPen(colour(&Colours::ring), 1));
        painter->setBrush(colour(ring % 2 == 0 ? &Colours::ringBand : &Colours::card));
        painter->drawEllipse(geometry.centre(), radius, radius);
    }
}

void paintLanding(QPainter *painter, const CircleGeometry &geometry, Ring ring)
{
    const double radius = geometry.radiusOf(ring);
    painter->setPen(QPen(colour(&Colours::accent), px(2)));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(geometry.centre(), radius, radius);
}

void paintHalo(QPainter *painter, const CircleLayout &layout, qsizetype person, double width)
{
    const double halo = layout.geometry.tokenRadius() + px(6);
    painter->setPen(QPen(colour(&Colours::accent), width));
    painter->setBrush(colour(&Colours::accentTint));
    painter->drawEllipse(layout.people[person].centre, halo, halo);
}

void paintArrowHead(QPainter *painter, QPointF from, QPointF tip, const QColor &ink)
{
    const QLineF line(tip, from);
    if (line.length() < 1)
        return;
    const double size = px(6);
    QLineF left = line;
    left.setLength(size);
    QLineF right = left;
    left.setAngle(line.angle() + 28);
    right.setAngle(line.angle() - 28);
    QPainterPath head(tip);
    head.lineTo(left.p2());
    head.lineTo(right.p2());
    head.closeSubpath();
    painter->fillPath(head, ink);
}

QPen penOf(TieKind kind)
{
    switch (kind) {
    case TieKind::Close:
        return QPen(colour(&Colours::tieClose), px(3), Qt::SolidLine, Qt::RoundCap);
    case TieKind::Strained: {
        QPen pen(colour(&Colours::tieStrained), px(2), Qt::SolidLine, Qt::FlatCap);
        pen.setDashPattern({4, 2.5});
        return pen;
    }
    case TieKind::CutOff:
        return QPen(colour(&Colours::tieStrained), 1.3, Qt::SolidLine, Qt::RoundCap);
    case TieKind::Knows: {
        QPen pen(colour(&Colours::tieKnows), 1.4, Qt::SolidLine, Qt::RoundCap);
        pen.setDashPattern({0.5, 3.5});
        return pen;
    }
    }
    Q_UNREACHABLE();
}

void paintTieAlong(QPainter *painter, const QPainterPath &path, TieKind kind)
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(penOf(kind));
    painter->drawPath(path);
    if (kind != TieKind::CutOff)
        return;
    // Two strokes across the middle: the line is cut.
    const QPointF middle = path.pointAtPercent(0.5);
    const double angle = path.angleAtPercent(0.5);
    painter->setPen(QPen(colour(&Colours::tieStrained), px(2), Qt::SolidLine, Qt::RoundCap));
    for (const double shift : {-px(3) * 1.0, px(3) * 1.0}) {
        const QPointF at = middle + QLineF::fromPolar(shift, angle).p2();
        const QPointF across = QLineF::fromPolar(px(6), angle + 70).p2();
        painter->drawLine(at - across, at + across);
    }
}

void paintTie(QPainter *painter, const CircleLayout &layout, const CircleTie &tie)
{
    QPainterPath path(layout.people[tie.a].centre);
    path.quadTo(tie.bend, layout.people[tie.b].centre);
    painter->setOpacity(std::min(layout.people[tie.a].opacity, layout.people[tie.b].opacity));
    paintTieAlong(painter, path, tie.kind);
    painter->setOpacity(1);
}

void paintWish(QPainter *painter, const CircleGeometry &geometry, const CirclePerson &person)
{
    if (!person.ghost)
        return;
    const QColor ink = colour(person.ink);
    const double ghost = geometry.ghostRadius();
    QPen dotted(ink, 1.6, Qt::SolidLine, Qt::RoundCap);
    dotted.setDashPattern({0.6, 2.8});
    painter->setPen(dotted);
    const QPointF tip = before(person.centre, *person.ghost, ghost + px(1));
    painter->drawLine(person.centre, before(person.centre, tip, px(5)));
    paintArrowHead(painter, person.centre, tip, ink);
    QPen dashed(ink, 1.3);
    dashed.setDashPattern({2.5, 2});
    painter->setPen(dashed);
    painter->setBrush(colour(&Colours::card));
    painter->drawEllipse(*person.ghost, ghost, ghost);
}

void paintTrail(QPainter *painter, const CircleGeometry &geometry, const CirclePerson &person)
{
    if (!person.earlier)
        return;
    QColor ink = colour(person.ink);
    ink.setAlphaF(0.55F);
    painter->setPen(QPen(ink, px(3), Qt::SolidLine, Qt::RoundCap));
    const QPointF tip = before(*person.earlier, person.centre, geometry.tokenRadius() + px(2));
    painter->drawLine(*person.earlier, before(*person.earlier, tip, px(4)));
    paintArrowHead(painter, *person.earlier, tip, colour(person.ink));
    painter->setPen(QPen(colour(person.ink), 1.5));
    painter->setBrush(colour(&Colours::card));
    painter->drawEllipse(*person.earlier, px(5), px(5));
}

/// How the relationship feels: a solid rim where it supports, a broken one where it strains.
void paintQuality(QPainter *painter, QPointF centre, double radius, int quality)
{
    if (quality == 0)
        return;
    QPen rim(colour(quality > 0 ? &Colours::tieClose : &Colours::tieStrained),
             std::abs(quality) > 1 ? 2.4 : 1.2);
    if (quality < 0)
        rim.setDashPattern({2, 1.6});
    rim.setCapStyle(Qt::FlatCap);
    painter->setPen(rim);
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(centre, radius + px(3), radius + px(3));
}

std::optional<Icon> badgeOf(const CirclePerson &person)
{
    const Relationship &relationship = person.relationship;
    if (!relationship.recovery || relationship.recovery == RecoveryBearing::Neutral ||
        person.icon == Icon::Sponsor)
        return std::nullopt;
    return iconOf(*relationship.recovery);
}

void paintBadge(QPainter *painter, QPointF centre, Icon badge, Token ink)
{
    const double radius = px(8);
    painter->setPen(QPen(colour(ink), 1));
    painter->setBrush(colour(&Colours::card));
    painter->drawEllipse(centre, radius, radius);
    paintIcon(painter, badge, square(centre, radius * 0.72), colour(ink));
}

void paintToken(QPainter *painter, const CircleGeometry &geometry, const CirclePerson &person)
{
    const double radius = geometry.tokenRadius();
    const QColor ink = colour(person.ink);
    if (person.gone) {
        QPen dashed(ink, 1.2);
        dashed.setDashPattern({1.5, 2.5});
        painter->setPen(dashed);
        painter->setBrush(colour(&Colours::card));
        painter->drawEllipse(person.centre, radius, radius);
        paintIcon(painter, person.icon, square(person.centre, radius * 0.52), colour(&Colours::softInk));
        return;
    }
    paintQuality(painter, person.centre, radius, person.relationship.quality.value_or(0));
    painter->setPen(QPen(colour(&Colours::card), 1));
    painter->setBrush(ink);
    painter->drawEllipse(person.centre, radius, radius);
    paintIcon(painter, person.icon, square(person.centre, radius * 0.52), colour(&Colours::onArea));

    const double shoulder = radius * 0.85;
    if (person.relationship.problemAreas.size() > 1) {
        const ProblemArea second = person.relationship.problemAreas[1];
        paintBadge(painter, person.centre + QPointF(shoulder, -shoulder), iconOf(second),
                   swatchOf(second).mark);
    }
    if (const auto badge = badgeOf(person))
        paintBadge(painter, person.centre + QPointF(-shoulder, -shoulder), *badge,
                   person.relationship.recovery == RecoveryBearing::Supports ? &Colours::ink
                                                                             : &Colours::risk);
}

void paintLabel(QPainter *painter, const CircleGeometry &geometry, const CirclePerson &person)
{
    const QRectF &label = person.label;
    const QPointF nearest(std::clamp(person.centre.x(), label.left(), label.right()),
                          std::clamp(person.centre.y(), label.top(), label.bottom()));
    if (QLineF(nearest, person.centre).length() > geometry.tokenRadius() + px(14)) {
        painter->setPen(QPen(colour(&Colours::fieldLine), 0.8));
        painter->drawLine(nearest, before(nearest, person.centre, geometry.tokenRadius() + px(4)));
    }
    // Lines that run under a label must not cut through its letters.
    QColor ground = colour(&Colours::card);
    ground.setAlphaF(0.78F);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(label, px(3), px(3));

    const int side = label.left() >= person.centre.x()    ? Qt::AlignLeft
                     : label.right() <= person.centre.x() ? Qt::AlignRight
                                                          : Qt::AlignHCenter;
    painter->setFont(font(TextStyle::Strong));
    painter->setPen(colour(person.gone ? &Colours::softInk : &Colours::ink));
    const double line = painter->fontMetrics().height();
    painter->drawText(QRectF(label.left(), label.top(), label.width(), line), side | Qt::AlignVCenter,
                      person.name);
    painter->setFont(font(TextStyle::Caption));
    painter->setPen(colour(&Colours::softInk));
    painter->drawText(QRectF(label.left(), label.top() + line, label.width(), label.height() - line),
                      side | Qt::AlignVCenter, person.relation);
}

void paintTray(QPainter *painter, const CircleLayout &layout)
{
    if (layout.tray.isEmpty())
        return;
    painter->setPen(QPen(colour(&Colours::line), 1));
    painter->setBrush(colour(&Colours::ringBand));
    painter->drawRoundedRect(layout.tray.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8));
    painter->setFont(font(TextStyle::Caption));
    painter->setPen(colour(&Colours::softInk));
    QString title = QCoreApplication::translate("ipt::ClosenessCircle", "%n people are still to be placed",
                                                nullptr, waitingCount(layout));
    if (layout.stacked > 0) {
        title = QCoreApplication::translate("ipt::ClosenessCircle", "%1; %n of them lie on the last place",
                                            nullptr, layout.stacked + 1)
                    .arg(title);
    }
    painter->drawText(
        trayTitle(layout), Qt::AlignLeft | Qt::AlignVCenter,
        painter->fontMetrics().elidedText(title, Qt::ElideRight, int(trayTitle(layout).width())));
}

void paintMember(QPainter *painter, const CircleLayout &layout)
{
    const double radius = layout.geometry.memberRadius();
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(&Colours::accent));
    painter->drawEllipse(layout.geometry.centre(), radius, radius);
    if (layout.member.isEmpty()) {
        paintIcon(painter, Icon::Person, square(layout.geometry.centre(), radius * 0.5),
                  colour(&Colours::onAccent));
        return;
    }
    const double room = radius * 1.8;
    painter->setFont(font(TextStyle::Strong));
    if (painter->fontMetrics().horizontalAdvance(layout.member) > room)
        painter->setFont(font(TextStyle::Caption));
    painter->setPen(colour(&Colours::onAccent));
    painter->drawText(square(layout.geometry.centre(), radius), Qt::AlignCenter,
                      painter->fontMetrics().elidedText(layout.member, Qt::ElideRight, int(room)));
}

/// The selected person lies on top of all others, with the label in any case.
void paintPeople(QPainter *painter, const CircleLayout &layout, const CircleHighlight &highlight)
{
    const auto stands = [&highlight](qsizetype index) {
        return index == highlight.selected || index == highlight.aimed;
    };
    for (qsizetype index = 0; index < layout.people.size(); ++index) {
        painter->setOpacity(layout.people[index].opacity);
        if (!stands(index) && !layout.people[index].labelHidden)
            paintLabel(painter, layout.geometry, layout.people[index]);
    }
    for (qsizetype index = 0; index < layout.people.size(); ++index) {
        painter->setOpacity(layout.people[index].opacity);
        if (!stands(index))
            paintToken(painter, layout.geometry, layout.people[index]);
    }
    painter->setOpacity(1);
    for (const qsizetype index : {highlight.selected, highlight.aimed}) {
        if (index < 0)
            continue;
        painter->setOpacity(layout.people[index].opacity);
        paintLabel(painter, layout.geometry, layout.people[index]);
        paintHalo(painter, layout, index, highlight.focused ? 2.4 : 1.4);
        paintToken(painter, layout.geometry, layout.people[index]);
    }
    painter->setOpacity(1);
}

} // namespace

void paintTieSample(QPainter *painter, const QRectF &target, TieKind kind)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath path(QPointF(target.left(), target.center().y()));
    path.lineTo(target.right(), target.center().y());
    paintTieAlong(painter, path, kind);
    painter->restore();
}

void paintCircle(QPainter *painter, const CircleLayout &layout, const CircleHighlight &highlight)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintRings(painter, layout.geometry);
    paintTray(painter, layout);
    if (highlight.ring)
        paintLanding(painter, layout.geometry, *highlight.ring);
    for (const CircleTie &tie : layout.ties)
        paintTie(painter, layout, tie);
    for (const CirclePerson &person : layout.people)
        paintWish(painter, layout.geometry, person);
    for (const CirclePerson &person : layout.people)
        paintTrail(painter, layout.geometry, person);
    paintMember(painter, layout);
    if (highlight.line) {
        painter->setPen(QPen(colour(&Colours::accent), px(2), Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(*highlight.line);
    }
    paintPeople(painter, layout, highlight);
    painter->restore();
}

} // namespace ipt
