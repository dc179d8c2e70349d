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
    bool gone = false;    ///< only in the earlier inventory
    bool waiting = false; ///< in the tray of those who are still to be placed
    double opacity = 1;   ///< less while somebody enters or leaves the circle

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
    QString member; ///< the called name, in the middle; empty where names are hidden
    QList<CirclePerson> people;
    QList<CircleTie> ties;
    QRectF tray;     ///< below the rings; empty where nobody waits
    int stacked = 0; ///< how many wait on the tray's last place, for want of more

    /// Index of the person whose token or label is there; -1 for none.
    qsizetype personAt(QPointF point) const;
    qsizetype indexOf(const RelationshipId &id) const;
    QRectF tokenRect(qsizetype person) const;
    /// Where somebody new would have most room on that ring. Those in the tray take none.
    double freeBearing(Ring ring) const;

    /// As while dragging: the one person moves with label, wish and ties, all else keeps its place.
    void movePerson(qsizetype person, Ring ring, double bearing);
    /// Likewise for the wish alone; nothing takes the ghost away.
    void setWish(qsizetype person, std::optional<Ring> ring);
    /// Stands in the relation's place, which is made where there was none.
    void setNote(qsizetype person, const QString &note);
};

struct CircleOptions
{
    const Inventory *earlier = nullptr; ///< adds where people were then, and who has gone
    bool tray = false;                  ///< those without a bearing wait below; else they get one with room
    bool hideNames = false;             ///< the relation stands in the name's place
};

CircleLayout layOutCircle(const Inventory &inventory, const QString &member, const QRectF &bounds,
                          const CircleOptions &options = {});

/// The control point of a tie's curve: outward where it would run through the member in the middle.
QPointF tieBend(const CircleGeometry &geometry, QPointF a, QPointF b);

QString ringText(Ring ring);
QString wishText(std::optional<Ring> ring);
/// All that is shown of a person, as words.
QString personAsText(const CirclePerson &person, bool hideNames = false);

} // namespace ipt
