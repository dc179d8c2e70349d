#include "ui/widgets/circle/circle_drag.h"

#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QLineF>
#include <QStyleHints>

namespace ipt {

namespace {

/// How far a token's rim reaches to either side of its edge.
constexpr int rimInside = 3;
constexpr int rimOutside = 7;

double distance(QPointF a, QPointF b)
{
    return QLineF(a, b).length();
}

/// The person whose token, rim included, is nearest to the point.
qsizetype tokenNear(const CircleLayout &layout, QPointF point)
{
    double nearest = layout.geometry.tokenRadius() + px(rimOutside);
    qsizetype found = -1;
    for (qsizetype index = 0; index < layout.people.size(); ++index) {
        const double apart = distance(layout.people[index].centre, point);
        if (apart <= nearest && !layout.people[index].gone && !layout.people[index].waiting) {
            nearest = apart;
            found = index;
        }
    }
    return found;
}

qsizetype ghostAt(const CircleLayout &layout, QPointF point)
{
    for (qsizetype index = layout.people.size() - 1; index >= 0; --index) {
        const std::optional<QPointF> &ghost = layout.people[index].ghost;
        if (ghost && distance(*ghost, point) <= layout.geometry.ghostRadius())
            return index;
    }
    return -1;
}

} // namespace

std::optional<CircleGrip> gripAt(const CircleLayout &layout, QPointF point, bool wishing)
{
    // Who waits in the tray has no wish and no ties to be drawn yet.
    if (const qsizetype waiting = layout.personAt(point); waiting >= 0 && layout.people[waiting].waiting)
        return CircleGrip{CircleHandle::Place, waiting};
    const qsizetype token = tokenNear(layout, point);
    if (token >= 0 && wishing)
        return CircleGrip{CircleHandle::Wish, token};
    const double inside = layout.geometry.tokenRadius() - px(rimInside);
    if (token >= 0 && distance(layout.people[token].centre, point) <= inside)
        return CircleGrip{CircleHandle::Place, token};
    // A ghost next to a token is aimed at more often than the token's rim.
    if (const qsizetype ghost = ghostAt(layout, point); ghost >= 0)
        return CircleGrip{CircleHandle::Wish, ghost};
    if (token >= 0)
        return CircleGrip{CircleHandle::Tie, token};
    const qsizetype label = layout.personAt(point);
    if (label < 0 || layout.people[label].gone)
        return std::nullopt;
    return CircleGrip{wishing ? CircleHandle::Wish : CircleHandle::Place, label};
}

CircleDrag::CircleDrag(const CircleLayout &layout, CircleGrip grip, QPointF pressed)
    : m_layout(layout)
    , m_preview(layout)
    , m_grip(grip)
    , m_pressed(pressed)
    , m_at(pressed)
{
    const CirclePerson &person = layout.people[grip.person];
    const bool ghostHeld = grip.handle == CircleHandle::Wish && person.ghost &&
                           distance(*person.ghost, pressed) <= layout.geometry.ghostRadius();
    m_offset = (ghostHeld ? *person.ghost : person.centre) - pressed;
    m_ring = person.relationship.closeness;
    m_bearing = person.bearing;
}

void CircleDrag::moveTo(QPointF point)
{
    m_at = point;
    const double far = QGuiApplication::styleHints()->startDragDistance();
    m_moving = m_moving || distance(m_pressed, point) >= far;
    if (m_moving)
        updatePreview();
}

std::optional<Ring> CircleDrag::wish() const
{
    if (m_ring == m_layout.people[m_grip.person].relationship.closeness)
        return std::nullopt;
    return m_ring;
}

void CircleDrag::updatePreview()
{
    const CircleGeometry &geometry = m_layout.geometry;
    m_preview = m_layout;
    switch (m_grip.handle) {
    case CircleHandle::Place:
        m_ring = geometry.ringAt(m_at + m_offset);
        m_bearing = geometry.bearingAt(m_at + m_offset);
        m_preview.movePerson(m_grip.person, m_ring, m_bearing);
        m_preview.setNote(m_grip.person, ringText(m_ring));
        break;
    case CircleHandle::Wish:
        m_ring = geometry.ringAt(m_at + m_offset);
        m_preview.setWish(m_grip.person, wish());
        m_preview.setNote(m_grip.person, wishText(wish()));
        break;
    case CircleHandle::Tie:
        m_target = tokenNear(m_layout, m_at);
        if (m_target == m_grip.person)
            m_target = -1;
        break;
    }
}

} // namespace ipt
