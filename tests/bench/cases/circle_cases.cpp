#include "bench/bench.h"
#include "engine/inventory/placing.h"
#include "ui/widgets/circle/closeness_circle.h"

#include <QApplication>
#include <QMouseEvent>

namespace ipt::bench {

namespace {

const QSize onThePage(660, 660);

Inventory crowd(int count)
{
    Inventory inventory;
    for (int index = 0; index < count; ++index) {
        Relationship person;
        person.id = RelationshipId(QStringLiteral("r%1").arg(index));
        person.person = QStringLiteral("Somebody %1").arg(index);
        person.relation = QStringLiteral("former colleague");
        person.closeness = Ring(1 + index % 5);
        if (index % 3 == 0)
            person.closenessWished = Ring(1 + (index + 2) % 5);
        person.quality = index % 5 - 2;
        person.bearing = freeBearing(inventory, person.closeness);
        inventory.relationships.append(person);
        if (index > 0 && index % 2 == 0)
            inventory.ties.append({inventory.relationships[index - 1].id, person.id, TieKind(index % 4)});
    }
    return inventory;
}

/// An editable circle that is held at its first person, and moved from event to painted frame.
class HeldCircle
{
public:
    explicit HeldCircle(int people)
        : m_inventory(crowd(people))
    {
        m_circle.resize(onThePage);
        m_circle.setEditable(true);
        m_circle.setInventory(m_inventory, QStringLiteral("Dana"));
        m_circle.show();
        QApplication::processEvents();
        send(QEvent::MouseButtonPress, m_circle.circleLayout().people[0].centre, Qt::LeftButton);
    }

    double frame()
    {
        ++m_step;
        const QPointF at = m_circle.circleLayout().geometry.pointAt(Ring(1 + m_step % 5), m_step * 7 % 360);
        return milliseconds([&] {
            send(QEvent::MouseMove, at, Qt::NoButton);
            m_circle.repaint();
        });
    }

    /// What follows a drop: the inventory that came of it is laid out and painted.
    double drop()
    {
        Relationship &moved = m_inventory.relationships[++m_step % m_inventory.relationships.size()];
        moved.bearing = m_step * 13 % 360;
        return milliseconds([&] {
            m_circle.setInventory(m_inventory, QStringLiteral("Dana"));
            m_circle.repaint();
        });
    }

private:
    void send(QEvent::Type type, QPointF at, Qt::MouseButton button)
    {
        QMouseEvent event(type, at, m_circle.mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_circle, &event);
    }

    Inventory m_inventory;
    ClosenessCircle m_circle;
    int m_step = 0;
};

const Case circle("circle", [](Bench &bench) {
    for (const int people : {15, 30, 60}) {
        HeldCircle dragged(people);
        const std::optional<double> frame = people <= 30 ? std::optional(16.0) : std::nullopt;
        bench.alone(QStringLiteral("circle.drag_to_paint_%1").arg(people), [&] { return dragged.frame(); },
                    {.most = frame});
        bench.alone(QStringLiteral("circle.drop_to_paint_%1").arg(people), [&] { return dragged.drop(); },
                    {.most = 50});
    }
});

} // namespace

} // namespace ipt::bench
