#include "ui/pages/workspace/rail_places.h"

namespace ipt {

const QList<RailPlace> &railPlaces()
{
    // clang-format off
    static const QList<RailPlace> places{
        {Place::Kind::Today, QT_TRANSLATE_NOOP("ipt::Workspace", "Today"), Qt::Key_1},
        {Place::Kind::Groups, QT_TRANSLATE_NOOP("ipt::Workspace", "Groups"), Qt::Key_2},
        {Place::Kind::Members, QT_TRANSLATE_NOOP("ipt::Workspace", "Members"), Qt::Key_3},
        {Place::Kind::Progress, QT_TRANSLATE_NOOP("ipt::Workspace", "Progress"), Qt::Key_4},
        {Place::Kind::Supervision, QT_TRANSLATE_NOOP("ipt::Workspace", "Supervision"), Qt::Key_5},
        {Place::Kind::Search, QT_TRANSLATE_NOOP("ipt::Workspace", "Search"), Qt::Key_6},
        {Place::Kind::Settings, QT_TRANSLATE_NOOP("ipt::Workspace", "Settings"), Qt::Key_7},
    };
    // clang-format on
    return places;
}

QString idOf(Place::Kind kind)
{
    return QString::number(int(kind));
}

Place::Kind railKindOf(Place::Kind kind)
{
    switch (kind) {
    case Place::Kind::Group:
    case Place::Kind::Session:
        return Place::Kind::Groups;
    case Place::Kind::Member:
        return Place::Kind::Members;
    default:
        return kind;
    }
}

Place placeOf(Place::Kind kind)
{
    Place place;
    place.kind = kind;
    return place;
}

bool hasPlace(const User &user, Place::Kind kind)
{
    const bool worksWithGroups = user.has(Role::Facilitator) || user.has(Role::Supervisor);
    switch (kind) {
    case Place::Kind::Groups:
        return worksWithGroups;
    case Place::Kind::Members:
    case Place::Kind::Progress:
        return worksWithGroups || user.has(Role::Clinician);
    case Place::Kind::Supervision:
        return user.has(Role::Supervisor) || user.has(Role::Administrator);
    default:
        return true;
    }
}

} // namespace ipt
