#include "ui/widgets/circle/circle_between.h"

#include <QLineF>

#include <algorithm>
#include <cmath>

namespace ipt {

namespace {

QPointF mixed(QPointF a, QPointF b, double share)
{
    return a + (b - a) * share;
}

/// Round the middle and not across it.
QPointF roundTheMiddle(QPointF middle, QPointF a, QPointF b, double share)
{
    const QLineF from(middle, a);
    const QLineF to(middle, b);
    if (from.length() < 1 || to.length() < 1)
        return mixed(a, b, share);
    const double turn = std::remainder(to.angle() - from.angle(), 360.0);
    QLineF line = from;
    line.setLength(from.length() + (to.length() - from.length()) * share);
    line.setAngle(from.angle() + turn * share);
    return line.p2();
}

std::optional<double> nearestBearing(const QList<Inventory> &stages, qsizetype stage,
                                     const RelationshipId &id)
{
    std::optional<double> found;
    qsizetype nearest = stages.size();
    for (qsizetype other = 0; other < stages.size(); ++other) {
        for (const Relationship &person : stages[other].relationships) {
            if (person.id == id && person.bearing && std::abs(other - stage) < nearest) {
                nearest = std::abs(other - stage);
                found = person.bearing;
            }
        }
    }
    return found;
}

} // namespace

CircleLayout between(const CircleLayout &from, const CircleLayout &to, double progress)
{
    const double share = std::clamp(progress, 0.0, 1.0);
    const bool nearerTo = share >= 0.5;
    CircleLayout layout = nearerTo ? to : from;
    const CircleLayout &other = nearerTo ? from : to;
    const double otherShare = nearerTo ? 1 - share : share;
    for (CirclePerson &person : layout.people) {
        const qsizetype index = other.indexOf(person.relationship.id);
        if (index < 0 || person.gone != other.people[index].gone) {
            person.opacity = 1 - 2 * otherShare;
            continue;
        }
        const CirclePerson &there = other.people[index];
        const QPointF start = nearerTo ? there.centre : person.centre;
        const QPointF before = person.centre;
        // Where the way began, the trail begins.
        if (!person.earlier && !person.gone && QLineF(start, nearerTo ? before : there.centre).length() > 1)
            person.earlier = start;
        person.centre = roundTheMiddle(layout.geometry.centre(), before, there.centre, otherShare);
        person.label.moveCenter(mixed(person.label.center(), there.label.center(), otherShare));
        if (person.ghost && there.ghost)
            person.ghost = mixed(*person.ghost, *there.ghost, otherShare);
    }
    for (CircleTie &tie : layout.ties)
        tie.bend = tieBend(layout.geometry, layout.people[tie.a].centre, layout.people[tie.b].centre);
    return layout;
}

QList<Inventory> withSharedBearings(QList<Inventory> stages)
{
    const QList<Inventory> known = stages;
    for (qsizetype stage = 0; stage < stages.size(); ++stage) {
        for (Relationship &person : stages[stage].relationships) {
            if (!person.bearing)
                person.bearing = nearestBearing(known, stage, person.id);
        }
    }
    return stages;
}

} // namespace ipt
