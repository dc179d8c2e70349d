#pragma once

#include "engine/record/user.h"
#include "ui/pages/place.h"

#include <QList>

namespace ipt {

/// A place that the rail leads to at once.
struct RailPlace
{
    Place::Kind kind;
    const char *words; ///< to be translated as the workspace's
    Qt::Key key;       ///< with Alt
};

/// From above to below.
const QList<RailPlace> &railPlaces();
bool hasPlace(const User &user, Place::Kind kind);
QString idOf(Place::Kind kind);
/// The rail's place under which a page stands.
Place::Kind railKindOf(Place::Kind kind);
Place placeOf(Place::Kind kind);

} // namespace ipt
