#pragma once

#include "engine/record/inventory.h"
#include "ui/theme/icon.h"
#include "ui/widgets/circle/circle_geometry.h"

#include <QList>

#include <optional>

/// Everything the closeness circle draws, with its place: computed from an inventory, apart
/// from any widget, so that it can be tested, painted, printed and edited.
namespace ipt {

struct CirclePerson
{
    Relationship relationship;
    bool gone = false; ///< only in the earlier inventory

    QPointF centre;
    double bearing = 0;             ///< the relationship's own, or the one found for it
    std::optional<QPointF> ghost;   ///< where they are wished, if elsewhere
    std::optional<QPointF> earlier; ///< where they were, if elsewhere

    QString name;     ///< cut where it is too long for its place, with † for those who died
    QString relation; ///< cut likewise; empty where there is no room for relations
    QRectF label;
    bool labelHidden = false; ///< lies on another label: shown while the person is selected
    Icon icon = Icon::Person;
    Token ink = &Colours::neutral; ///< of the token
};

struct CircleTie
{
    qsizetype a = 0; ///< index of the person
    qsizetype b = 0;
    TieKind kind = TieKind::Knows;
    QPointF bend; ///< the control point of the curve
};

struct CircleLayout
{
    CircleGeometry geometry;
    QString member; ///< the called name, in the middle
    QList<CirclePerson> people;
    QList<CircleTie> ties;

    /// Index of the person whose token or label is there; -1 for none.
    qsizetype personAt(QPointF point) const;
    qsizetype indexOf(const RelationshipId &id) const;
    QRectF tokenRect(qsizetype person) const;
    /// Where somebody new would have most room on that ring.
    double freeBearing(Ring ring) const;

    /// As while dragging: the one person moves with label, wish and ties, all else keeps its place.
    void movePerson(qsizetype person, Ring ring, double bearing);
    /// Likewise for the wish alone; nothing takes the ghost away.
    void setWish(qsizetype person, std::optional<Ring> ring);
    /// Stands in the relation's place, which is made where there was none.
    void setNote(qsizetype person, const QString &note);
};

/// People without a bearing get one where there is room. `earlier` adds where people were and who has gone.
CircleLayout layOutCircle(const Inventory &inventory, const QString &member, const QRectF &bounds,
                          const Inventory *earlier = nullptr);

QString ringText(Ring ring);
QString wishText(std::optional<Ring> ring);
/// All that is shown of a person, as words.
QString personAsText(const CirclePerson &person);

} // namespace ipt
