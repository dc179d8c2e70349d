#pragma once

#include "ui/widgets/circle/circle_layout.h"

namespace ipt {

/// What of a person is held by the pointer.
enum class CircleHandle {
    Place, ///< the token or its label: where they are
    Wish,  ///< the ghost: where they are wished
    Tie,   ///< the rim of the token: a tie to somebody else
};

/// What the pointer at `point` would take hold of, with the index of the person; nothing on empty ground.
struct CircleGrip
{
    CircleHandle handle = CircleHandle::Place;
    qsizetype person = 0;
};
/// With `wishing` a token stands for its wish. Those who have gone cannot be held.
std::optional<CircleGrip> gripAt(const CircleLayout &layout, QPointF point, bool wishing);

/// A drag from its press to its drop, over a layout that stays as it is meanwhile.
class CircleDrag
{
public:
    CircleDrag(const CircleLayout &layout, CircleGrip grip, QPointF pressed);

    /// A press that hardly moves remains a click.
    void moveTo(QPointF point);
    bool isMoving() const { return m_moving; }
    const CircleGrip &grip() const { return m_grip; }

    /// Where a drop would put the place or the wish.
    Ring ring() const { return m_ring; }
    /// 0 to under 360; of a wish always the person's own.
    double bearing() const { return m_bearing; }
    /// Nothing where the wish is dropped on the ring the person is on.
    std::optional<Ring> wish() const;
    /// Index of the other end of a tie; -1 where there is nobody.
    qsizetype target() const { return m_target; }

    /// The layout as it would be after a drop, all labels staying with their tokens.
    const CircleLayout &preview() const { return m_preview; }
    QPointF point() const { return m_at; }

private:
    void updatePreview();

    CircleLayout m_layout;
    CircleLayout m_preview;
    CircleGrip m_grip;
    QPointF m_pressed;
    QPointF m_at;
    QPointF m_offset; ///< from the pointer to the middle of what is held
    bool m_moving = false;
    Ring m_ring;
    double m_bearing = 0;
    qsizetype m_target = -1;
};

} // namespace ipt
