#include "ui/widgets/circle/circle_layout.h"

#include "engine/inventory/comparison.h"
#include "ui/theme/theme.h"
#include "ui/widgets/base/words.h"
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

/// The bearing in the middle of the widest gap that those already there leave, near rings weighing most.
double widestGap(const QList<CirclePerson> &placed, Ring ring)
{
    constexpr int step = 5;
    double best = 45;
    double most = -1;
    for (int candidate = 0; candidate < 360; candidate += step) {
        // Starting at the upper right keeps the first few clear of the top.
        const double bearing = std::fmod(candidate + 45.0, 360.0);
        double room = 360;
        for (const CirclePerson &other : placed) {
            const double apart = std::abs(std::remainder(bearing - other.bearing, 360.0));
            const int rings = std::abs(other.relationship.closeness.value() - ring.value());
            room = std::min(room, apart * (1 + 0.6 * rings));
        }
        if (room > most) {
            most = room;
            best = bearing;
        }
    }
    return best;
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
        person.bearing = *person.relationship.bearing;
        placed.append(person);
    }
    for (CirclePerson &person : people) {
        if (person.relationship.bearing)
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

QSizeF writeLabel(CirclePerson &person, double room, bool withRelation)
{
    const QFontMetricsF strong(font(TextStyle::Strong));
    const QFontMetricsF small(font(TextStyle::Caption));
    const QString cross = person.relationship.deceased.value_or(false) ? u" †"_s : QString();
    person.name = strong.elidedText(person.relationship.person, Qt::ElideRight,
                                    room - strong.horizontalAdvance(cross)) +
                  cross;
    person.relation =
        withRelation ? small.elidedText(person.relationship.relation, Qt::ElideRight, room) : QString();
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

void placeTexts(CircleLayout &layout, double room)
{
    QList<LabelledToken> tokens;
    QList<QRectF> occupied;
    const bool withRelations = layout.people.size() <= mostWithRelations;
    for (CirclePerson &person : layout.people) {
        tokens.append(
            {person.centre, layout.geometry.tokenRadius() + px(3), writeLabel(person, room, withRelations)});
        occupied += linesOf(person, layout.geometry);
    }
    // The member in the middle has the name inside.
    tokens.append({layout.geometry.centre(), layout.geometry.memberRadius(), {}});
    const QList<QRectF> labels = placeLabels(tokens, occupied, layout.geometry.bounds());
    for (qsizetype index = 0; index < layout.people.size(); ++index)
        layout.people[index].label = labels[index];
}

/// Whether the label lies on a token, on an earlier label, or beyond the edge.
bool isInTheWay(const CircleLayout &layout, qsizetype index)
{
    const QRectF &label = layout.people[index].label;
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
void placeTexts(CircleLayout &layout)
{
    if (layout.people.size() <= mostWithRelations) {
        for (const int width : labelWidths) {
            placeTexts(layout, px(width));
            if (hasRoomForAll(layout))
                return;
        }
        return;
    }
    placeTexts(layout, px(labelWidths.back()));
    for (qsizetype index = 0; index < layout.people.size(); ++index)
        layout.people[index].labelHidden = isInTheWay(layout, index);
}

/// Curves the tie outward where it would run through the member in the middle.
QPointF bendOf(const CircleGeometry &geometry, QPointF a, QPointF b)
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

void placeTies(CircleLayout &layout, const Inventory &inventory)
{
    for (const Tie &tie : inventory.ties) {
        const qsizetype a = layout.indexOf(tie.a);
        const qsizetype b = layout.indexOf(tie.b);
        if (a < 0 || b < 0 || a == b)
            continue;
        layout.ties.append({a, b, tie.kind.value_or(TieKind::Knows),
                            bendOf(layout.geometry, layout.people[a].centre, layout.people[b].centre)});
    }
}

} // namespace

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
    person.relationship.closeness = ring;
    person.bearing = bearing;
    placeToken(person, geometry);
    person.label.translate(person.centre - before);
    for (CircleTie &tie : ties) {
        if (tie.a == index || tie.b == index)
            tie.bend = bendOf(geometry, people[tie.a].centre, people[tie.b].centre);
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
                          const Inventory *earlier)
{
    CircleLayout layout;
    layout.geometry = CircleGeometry(bounds, inventory.relationships.size());
    layout.member = member;
    for (const Relationship &relationship : inventory.relationships)
        layout.people.append(personFrom(relationship));
    if (earlier)
        addEarlier(layout, *earlier);
    giveBearings(layout.people);
    for (CirclePerson &person : layout.people)
        placeToken(person, layout.geometry);
    if (earlier)
        placeEarlier(layout, *earlier);
    placeTexts(layout);
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

QString personAsText(const CirclePerson &person)
{
    const Relationship &relationship = person.relationship;
    QStringList parts{relationship.person, relationship.relation};
    if (person.gone)
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
