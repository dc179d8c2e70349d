#include "ui/widgets/circle/circle_layout.h"

#include "engine/inventory/comparison.h"
#include "engine/inventory/guide.h"
#include "engine/inventory/inventory_check.h"
#include "engine/inventory/placing.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/words/words.h"
#include "ui/widgets/circle/circle_tray.h"
#include "ui/widgets/circle/label_placement.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace ipt {

namespace {

using namespace Qt::StringLiterals;

/// Widths a label may have: the first at which none lies on another, else the last.
constexpr std::array labelWidths{280, 180, 116};
/// With more people than this, labels keep to the names.
constexpr int mostWithRelations = 18;

double widestGap(const QList<CirclePerson> &placed, Ring ring)
{
    QList<PlacedAt> taken;
    for (const CirclePerson &other : placed) {
        if (!other.waiting)
            taken.append({other.relationship.closeness, other.bearing});
    }
    return freeBearing(taken, ring);
}

Icon iconFor(const Relationship &relationship)
{
    if (!relationship.problemAreas.isEmpty())
        return iconOf(relationship.problemAreas.first());
    if (relationship.recovery == RecoveryBearing::Supports)
        return Icon::Sponsor;
    return relationship.quality.value_or(0) > 0 ? Icon::Heart : Icon::Person;
}

CirclePerson personFrom(const Relationship &relationship)
{
    CirclePerson person;
    person.relationship = relationship;
    person.icon = iconFor(relationship);
    if (!relationship.problemAreas.isEmpty())
        person.ink = swatchOf(relationship.problemAreas.first()).mark;
    return person;
}

const Relationship *find(const Inventory &inventory, const RelationshipId &id)
{
    const auto found =
        std::find_if(inventory.relationships.begin(), inventory.relationships.end(),
                     [&id](const Relationship &relationship) { return relationship.id == id; });
    return found == inventory.relationships.end() ? nullptr : &*found;
}

/// Those with a bearing first, so that the others find the room they leave.
void giveBearings(QList<CirclePerson> &people)
{
    QList<CirclePerson> placed;
    for (CirclePerson &person : people) {
        if (!person.relationship.bearing)
            continue;
        person.bearing = normalBearing(*person.relationship.bearing);
        placed.append(person);
    }
    for (CirclePerson &person : people) {
        if (person.relationship.bearing || person.waiting)
            continue;
        person.bearing = widestGap(placed, person.relationship.closeness);
        placed.append(person);
    }
}

void addEarlier(CircleLayout &layout, const Inventory &earlier)
{
    for (CirclePerson &person : layout.people) {
        const Relationship *before = find(earlier, person.relationship.id);
        if (!before)
            continue;
        // Without a bearing of its own the earlier place differs in its ring alone.
        if (!person.relationship.bearing && before->bearing)
            person.relationship.bearing = before->bearing;
    }
    for (const Relationship &before : earlier.relationships) {
        if (layout.indexOf(before.id) < 0) {
            layout.people.append(personFrom(before));
            layout.people.last().gone = true;
        }
    }
}

void placeEarlier(CircleLayout &layout, const Inventory &earlier)
{
    for (CirclePerson &person : layout.people) {
        const Relationship *before = find(earlier, person.relationship.id);
        if (!before || person.gone)
            continue;
        const QPointF point =
            layout.geometry.pointAt(before->closeness, before->bearing.value_or(person.bearing));
        if (QLineF(point, person.centre).length() > layout.geometry.tokenRadius())
            person.earlier = point;
    }
}

void placeToken(CirclePerson &person, const CircleGeometry &geometry)
{
    const Relationship &relationship = person.relationship;
    person.centre = geometry.pointAt(relationship.closeness, person.bearing);
    person.ghost.reset();
    if (!person.gone && relationship.closenessWished &&
        *relationship.closenessWished != relationship.closeness)
        person.ghost = geometry.pointAt(*relationship.closenessWished, person.bearing);
}

QSizeF writeLabel(CirclePerson &person, double room, bool withRelation, bool hideNames)
{
    const QFontMetricsF strong(font(TextStyle::Strong));
    const QFontMetricsF small(font(TextStyle::Caption));
    const QString cross = person.relationship.deceased.value_or(false) ? u" †"_s : QString();
    const QString &known = person.relationship.relation;
    const QString relation = isRelationKnown(known) ? known : QString();
    person.name = strong.elidedText(hideNames ? relation : person.relationship.person, Qt::ElideRight,
                                    room - strong.horizontalAdvance(cross)) +
                  cross;
    person.relation =
        withRelation && !hideNames ? small.elidedText(relation, Qt::ElideRight, room) : QString();
    if (person.name.isEmpty() && person.relation.isEmpty())
        return {};
    const double width =
        std::max(strong.horizontalAdvance(person.name), small.horizontalAdvance(person.relation));
    const double height = strong.height() + (person.relation.isEmpty() ? 0 : small.height());
    return {std::ceil(width) + 2, std::ceil(height)};
}

QRectF square(QPointF centre, double radius)
{
    return {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius};
}

/// Where a person's wish and trail are drawn, as places to keep free of labels.
QList<QRectF> linesOf(const CirclePerson &person, const CircleGeometry &geometry)
{
    constexpr double spacing = 8;
    QList<QRectF> places;
    if (person.ghost)
        places.append(square(*person.ghost, geometry.ghostRadius()));
    if (person.earlier)
        places.append(square(*person.earlier, px(6)));
    for (const std::optional<QPointF> &end : {person.ghost, person.earlier}) {
        if (!end)
            continue;
        const QLineF line(person.centre, *end);
        for (double at = geometry.tokenRadius(); at < line.length(); at += spacing)
            places.append(square(line.pointAt(at / line.length()), 2));
    }
    return places;
}

void placeTexts(CircleLayout &layout, double room, bool hideNames)
{
    QList<LabelledToken> tokens;
    QList<QRectF> occupied;
    const bool withRelations = layout.people.size() <= mostWithRelations;
    for (CirclePerson &person : layout.people) {
        tokens.append({person.centre, layout.geometry.tokenRadius() + px(3),
                       person.waiting ? QSizeF() : writeLabel(person, room, withRelations, hideNames)});
        occupied += linesOf(person, layout.geometry);
    }
    // The member in the middle has the name inside.
    tokens.append({layout.geometry.centre(), layout.geometry.memberRadius(), {}});
    const QList<QRectF> labels = placeLabels(tokens, occupied, layout.geometry.bounds());
    for (qsizetype index = 0; index < layout.people.size(); ++index) {
        if (!layout.people[index].waiting)
            layout.people[index].label = labels[index];
    }
}

/// Whether the label lies on a token, on an earlier label, or beyond the edge.
bool isInTheWay(const CircleLayout &layout, qsizetype index)
{
    const QRectF &label = layout.people[index].label;
    if (layout.people[index].waiting || label.isEmpty())
        return false;
    if (!layout.geometry.bounds().contains(label))
        return true;
    for (qsizetype other = 0; other < layout.people.size(); ++other) {
        if (label.intersects(layout.tokenRect(other)))
            return true;
        if (other < index && !layout.people[other].labelHidden &&
            label.intersects(layout.people[other].label))
            return true;
    }
    return false;
}

bool hasRoomForAll(const CircleLayout &layout)
{
    for (qsizetype index = 0; index < layout.people.size(); ++index) {
        if (isInTheWay(layout, index))
            return false;
    }
    return true;
}

/// The whole names where there is room for them all. In a crowd no time is spent on trying.
void placeTexts(CircleLayout &layout, bool hideNames)
{
    if (layout.people.size() <= mostWithRelations) {
        for (const int width : labelWidths) {
            placeTexts(layout, px(width), hideNames);
            if (hasRoomForAll(layout))
                return;
        }
        return;
    }
    placeTexts(layout, px(labelWidths.back()), hideNames);
    for (qsizetype index = 0; index < layout.people.size(); ++index)
        layout.people[index].labelHidden = layout.people[index].labelHidden || isInTheWay(layout, index);
}

void placeTies(CircleLayout &layout, const Inventory &inventory)
{
    for (const Tie &tie : inventory.ties) {
        const qsizetype a = layout.indexOf(tie.a);
        const qsizetype b = layout.indexOf(tie.b);
        if (a < 0 || b < 0 || a == b || layout.people[a].waiting || layout.people[b].waiting)
            continue;
        layout.ties.append({a, b, tie.kind.value_or(TieKind::Knows),
                            tieBend(layout.geometry, layout.people[a].centre, layout.people[b].centre)});
    }
}

} // namespace

QPointF tieBend(const CircleGeometry &geometry, QPointF a, QPointF b)
{
    const QPointF middle = (a + b) / 2;
    const QPointF outward = middle - geometry.centre();
    const double distance = std::hypot(outward.x(), outward.y());
    const double clear = geometry.memberRadius() * 2.2;
    if (distance >= clear)
        return middle + outward * 0.14;
    const QLineF line(a, b);
    const QPointF across =
        distance > 1 ? outward / distance : QPointF(-line.dy(), line.dx()) / std::max(1.0, line.length());
    return middle + across * (2 * clear - distance);
}

qsizetype CircleLayout::personAt(QPointF point) const
{
    // The last painted lies on top.
    for (qsizetype index = people.size() - 1; index >= 0; --index) {
        if (QLineF(people[index].centre, point).length() <= geometry.tokenRadius())
            return index;
    }
    for (qsizetype index = 0; index < people.size(); ++index) {
        if (!people[index].labelHidden && people[index].label.contains(point))
            return index;
    }
    return -1;
}

qsizetype CircleLayout::indexOf(const RelationshipId &id) const
{
    for (qsizetype index = 0; index < people.size(); ++index) {
        if (people[index].relationship.id == id)
            return index;
    }
    return -1;
}

QRectF CircleLayout::tokenRect(qsizetype person) const
{
    return square(people[person].centre, geometry.tokenRadius());
}

double CircleLayout::freeBearing(Ring ring) const
{
    return widestGap(people, ring);
}

void CircleLayout::movePerson(qsizetype index, Ring ring, double bearing)
{
    CirclePerson &person = people[index];
    const QPointF before = person.centre;
    person.waiting = false;
    person.relationship.closeness = ring;
    person.bearing = bearing;
    placeToken(person, geometry);
    person.label.translate(person.centre - before);
    for (CircleTie &tie : ties) {
        if (tie.a == index || tie.b == index)
            tie.bend = tieBend(geometry, people[tie.a].centre, people[tie.b].centre);
    }
}

void CircleLayout::setWish(qsizetype index, std::optional<Ring> ring)
{
    people[index].relationship.closenessWished = ring;
    placeToken(people[index], geometry);
}

void CircleLayout::setNote(qsizetype index, const QString &note)
{
    CirclePerson &person = people[index];
    const QFontMetricsF small(font(TextStyle::Caption));
    const double more = small.horizontalAdvance(note) + 2 - person.label.width();
    if (more > 0)
        person.label.adjust(-more / 2, 0, more / 2, 0);
    if (person.relation.isEmpty())
        person.label.setHeight(QFontMetricsF(font(TextStyle::Strong)).height() + small.height());
    person.relation = note;
}

CircleLayout layOutCircle(const Inventory &inventory, const QString &member, const QRectF &bounds,
                          const CircleOptions &options)
{
    CircleLayout layout;
    layout.member = options.hideNames ? QString() : member;
    for (const Relationship &relationship : inventory.relationships) {
        layout.people.append(personFrom(relationship));
        layout.people.last().waiting = options.tray && !isPlaced(relationship);
    }
    const QRectF rings = placeTray(layout, bounds, options.hideNames);
    layout.geometry = CircleGeometry(rings, inventory.relationships.size());
    if (options.earlier)
        addEarlier(layout, *options.earlier);
    giveBearings(layout.people);
    for (CirclePerson &person : layout.people) {
        if (!person.waiting)
            placeToken(person, layout.geometry);
    }
    if (options.earlier)
        placeEarlier(layout, *options.earlier);
    placeTexts(layout, options.hideNames);
    placeTies(layout, inventory);
    return layout;
}

QString ringText(Ring ring)
{
    return QCoreApplication::translate("ipt::ClosenessCircle", "ring %1 of 5").arg(ring.value());
}

QString wishText(std::optional<Ring> ring)
{
    return ring ? QCoreApplication::translate("ipt::ClosenessCircle", "wished ring %1").arg(ring->value())
                : QCoreApplication::translate("ipt::ClosenessCircle", "no wish");
}

QString personAsText(const CirclePerson &person, bool hideNames)
{
    const Relationship &relationship = person.relationship;
    QStringList parts{hideNames ? QString() : relationship.person, relationship.relation};
    if (person.waiting)
        parts.append(QCoreApplication::translate("ipt::ClosenessCircle", "still to be placed"));
    else if (person.gone)
        parts.append(QCoreApplication::translate("ipt::ClosenessCircle", "no longer on the circle"));
    else
        parts.append(ringText(relationship.closeness));
    if (relationship.closenessWished)
        parts.append(wishText(relationship.closenessWished));
    if (relationship.deceased.value_or(false))
        parts.append(QCoreApplication::translate("ipt::ClosenessCircle", "died"));
    for (const ProblemArea area : relationship.problemAreas)
        parts.append(nameOf(area));
    if (relationship.quality)
        parts.append(qualityText(*relationship.quality));
    if (relationship.recovery && relationship.recovery != RecoveryBearing::Neutral)
        parts.append(nameOf(*relationship.recovery));
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace ipt
