#include "ui/widgets/circle/closeness_circle.h"

#include "engine/inventory/inventory_check.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

/// What mouse and keys do on the circle.
namespace ipt {

namespace {

constexpr double bearingStep = 5;
constexpr Ring ringOfNewcomers{3};

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

bool isUpOrDown(int key)
{
    return key == Qt::Key_Up || key == Qt::Key_Down;
}

bool isRingKey(int key)
{
    return key >= Qt::Key_1 && key <= Qt::Key_5;
}

bool isWishing(Qt::KeyboardModifiers modifiers)
{
    return modifiers & (Qt::ControlModifier | Qt::AltModifier);
}

Ring ringNextTo(Ring ring, int step)
{
    return Ring(std::clamp(ring.value() + step, innermostRing, outermostRing));
}

} // namespace

bool ClosenessCircle::canEdit(int index) const
{
    return m_editable && index >= 0 && index < itemCount() && !m_layout.people[index].gone;
}

bool ClosenessCircle::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && takesKey(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::ToolTip && m_editable) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (m_layout.personAt(help->pos()) < 0) {
            QToolTip::showText(help->globalPos(), editingHelp(), this);
            return true;
        }
    }
    return ItemsWidget::event(event);
}

/// Tab goes from person to person, and on from the last, where arrows are needed for moving.
bool ClosenessCircle::focusNextPrevChild(bool next)
{
    if (!m_editable || itemCount() == 0)
        return ItemsWidget::focusNextPrevChild(next);
    const QList<int> round = roundTheCircle();
    const int last = next ? round.last() : round.first();
    if (currentItem() == last)
        return ItemsWidget::focusNextPrevChild(next);
    const int first = next ? round.first() : round.last();
    setCurrentItem(currentItem() < 0 ? first : neighbour(currentItem(), next ? Qt::Key_Right : Qt::Key_Left));
    return true;
}

void ClosenessCircle::focusInEvent(QFocusEvent *event)
{
    if (m_editable && itemCount() > 0 && currentItem() < 0) {
        const QList<int> round = roundTheCircle();
        setCurrentItem(event->reason() == Qt::BacktabFocusReason ? round.last() : round.first());
    }
    ItemsWidget::focusInEvent(event);
}

void ClosenessCircle::focusOutEvent(QFocusEvent *event)
{
    cancel();
    ItemsWidget::focusOutEvent(event);
}

/// The page's own shortcuts must not come before these.
bool ClosenessCircle::takesKey(const QKeyEvent &event) const
{
    if (event.matches(QKeySequence::Copy) || event.matches(QKeySequence::ZoomIn) ||
        event.matches(QKeySequence::ZoomOut) || event.matches(QKeySequence::Print))
        return true;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier)
        return event.key() == Qt::Key_0 || event.key() == Qt::Key_Equal;
    if (!m_editable)
        return false;
    if (event.key() == Qt::Key_Escape)
        return m_drag || m_tieFrom;
    if (modifiers == Qt::ShiftModifier)
        return isUpOrDown(event.key());
    return modifiers == Qt::NoModifier &&
           (isArrow(event.key()) || isRingKey(event.key()) || event.key() == Qt::Key_T ||
            event.key() == Qt::Key_Insert || event.key() == Qt::Key_Delete);
}

void ClosenessCircle::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && cancel())
        return;
    if (viewKey(*event) || (m_editable && !m_drag && editKey(*event)))
        return;
    ItemsWidget::keyPressEvent(event);
}

bool ClosenessCircle::viewKey(const QKeyEvent &event)
{
    const bool control = (event.modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
    if (event.matches(QKeySequence::Copy))
        copyPicture();
    else if (event.matches(QKeySequence::Print))
        emit printRequested();
    else if (event.matches(QKeySequence::ZoomIn) || (control && event.key() == Qt::Key_Equal))
        zoomIn();
    else if (event.matches(QKeySequence::ZoomOut))
        zoomOut();
    else if (control && event.key() == Qt::Key_0)
        zoomToFit();
    else
        return false;
    return true;
}

bool ClosenessCircle::editKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    const bool editable = canEdit(currentItem());
    if (modifiers == Qt::ShiftModifier && isUpOrDown(key) && !m_tieFrom) {
        if (editable)
            wishByRing(key == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    if (isRingKey(key) && editable && !m_tieFrom) {
        moveToRing(Ring(key - Qt::Key_0));
    } else if (isArrow(key) && currentItem() >= 0 && !m_tieFrom) {
        if (editable && isUpOrDown(key))
            moveByRing(key == Qt::Key_Up ? -1 : 1);
        else if (editable)
            moveByBearing(key == Qt::Key_Left ? -bearingStep : bearingStep);
    } else if (key == Qt::Key_T && editable) {
        beginTie();
    } else if (key == Qt::Key_Delete && editable) {
        emit removeRequested(m_layout.people[currentItem()].relationship.id);
    } else if (key == Qt::Key_Insert) {
        const Ring ring = editable ? m_layout.people[currentItem()].relationship.closeness : ringOfNewcomers;
        emit addRequested(ring, m_layout.freeBearing(ring));
    } else {
        return false;
    }
    return true;
}

void ClosenessCircle::moveByRing(int step)
{
    const CirclePerson &person = m_layout.people[currentItem()];
    if (person.waiting)
        return moveToRing(person.relationship.closeness);
    const Ring ring = ringNextTo(person.relationship.closeness, step);
    if (ring != person.relationship.closeness)
        moveToRing(ring);
}

void ClosenessCircle::moveToRing(Ring ring)
{
    const CirclePerson &person = m_layout.people[currentItem()];
    if (person.waiting)
        emit moveRequested(person.relationship.id, ring, m_layout.freeBearing(ring));
    else if (ring != person.relationship.closeness || !person.relationship.bearing)
        emit moveRequested(person.relationship.id, ring, person.bearing);
}

void ClosenessCircle::moveByBearing(double step)
{
    const CirclePerson &person = m_layout.people[currentItem()];
    if (person.waiting)
        return moveToRing(person.relationship.closeness);
    emit moveRequested(person.relationship.id, person.relationship.closeness,
                       normalBearing(person.bearing + step));
}

void ClosenessCircle::wishByRing(int step)
{
    if (m_layout.people[currentItem()].waiting)
        return;
    const Relationship &relationship = m_layout.people[currentItem()].relationship;
    const Ring before = relationship.closenessWished.value_or(relationship.closeness);
    const Ring ring = ringNextTo(before, step);
    if (ring != before)
        emit wishRequested(relationship.id,
                           ring == relationship.closeness ? std::nullopt : std::optional(ring));
}

void ClosenessCircle::beginTie()
{
    if (m_layout.people[currentItem()].waiting)
        return;
    m_tieFrom = m_layout.people[currentItem()].relationship.id;
    update();
}

void ClosenessCircle::finishTie()
{
    const RelationshipId from = *m_tieFrom;
    const auto to = selected();
    if (!to || *to == from || !canEdit(currentItem()) || m_layout.people[currentItem()].waiting)
        return;
    m_tieFrom.reset();
    update();
    emit tieRequested(from, *to);
}

bool ClosenessCircle::cancel()
{
    const bool something = m_drag || m_tieFrom;
    if (m_tieFrom)
        setSelected(m_tieFrom);
    m_tieFrom.reset();
    m_drag.reset();
    m_panFrom.reset();
    update();
    return something;
}

void ClosenessCircle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const std::optional<CircleGrip> grip =
        m_editable ? gripAt(m_layout, event->position(), isWishing(event->modifiers())) : std::nullopt;
    const qsizetype person = grip ? grip->person : m_layout.personAt(event->position());
    if (person >= 0)
        setCurrentItem(int(person));
    else if (m_viewport.zoom() > 1)
        m_panFrom = event->position();
    if (m_tieFrom)
        finishTie();
    else if (grip)
        m_drag.emplace(m_layout, *grip, event->position());
}

void ClosenessCircle::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag) {
        m_drag->moveTo(event->position());
        update();
    } else if (m_panFrom) {
        m_viewport.panBy(event->position() - *m_panFrom, size());
        m_panFrom = event->position();
        relayout();
    }
    showPointer(event->position(), isWishing(event->modifiers()));
}

void ClosenessCircle::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_panFrom.reset();
    if (!m_drag)
        return;
    m_drag->moveTo(event->position());
    // What is shown goes back to what is so, before somebody makes the wish come true.
    const CircleDrag dropped = *m_drag;
    m_drag.reset();
    update();
    showPointer(event->position(), isWishing(event->modifiers()));
    if (dropped.isMoving())
        drop(dropped);
}

void ClosenessCircle::drop(const CircleDrag &drag)
{
    const CirclePerson &person = m_layout.people[drag.grip().person];
    const RelationshipId id = person.relationship.id;
    switch (drag.grip().handle) {
    case CircleHandle::Place:
        emit moveRequested(id, drag.ring(), drag.bearing());
        break;
    case CircleHandle::Wish:
        if (drag.wish() != person.relationship.closenessWished)
            emit wishRequested(id, drag.wish());
        break;
    case CircleHandle::Tie:
        if (drag.target() >= 0)
            emit tieRequested(id, m_layout.people[drag.target()].relationship.id);
        break;
    }
}

void ClosenessCircle::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPointF at = event->position();
    const qsizetype person = m_layout.personAt(at);
    if (person >= 0)
        activateItem(int(person));
    else if (m_editable && !gripAt(m_layout, at, false) && !m_layout.tray.contains(at))
        emit addRequested(m_layout.geometry.ringAt(at), m_layout.geometry.bearingAt(at));
}

void ClosenessCircle::wheelEvent(QWheelEvent *event)
{
    constexpr double notch = 120;
    if (m_drag) {
        event->accept();
    } else if (event->modifiers() & Qt::ControlModifier) {
        zoomBy(std::pow(1.2, event->angleDelta().y() / notch), event->position());
        event->accept();
    } else if (m_viewport.zoom() > 1) {
        m_viewport.panBy(QPointF(event->angleDelta()) / 2, size());
        relayout();
        event->accept();
    } else {
        event->ignore();
    }
}

void ClosenessCircle::showPointer(QPointF point, bool wishing)
{
    if (m_drag && m_drag->isMoving()) {
        setCursor(m_drag->grip().handle == CircleHandle::Tie ? Qt::CrossCursor : Qt::ClosedHandCursor);
        return;
    }
    const std::optional<CircleGrip> grip = m_editable ? gripAt(m_layout, point, wishing) : std::nullopt;
    if (grip)
        setCursor(grip->handle == CircleHandle::Tie ? Qt::CrossCursor : Qt::OpenHandCursor);
    else
        unsetCursor();
}

} // namespace ipt
