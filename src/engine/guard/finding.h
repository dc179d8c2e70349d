#pragma once

#include "engine/core/id.h"
#include "engine/core/number.h"

#include <QByteArray>
#include <QLatin1StringView>

namespace ipt {

enum class GuardKind {
    Name,    ///< a note names somebody whom it must not name
    Clone,   ///< a member's note says nearly what another says
    Empty,   ///< a section that nobody wrote
    Private, ///< a private note holds what belongs to the progress record
};

/// name, clone, empty or private.
QLatin1StringView wordOf(GuardKind guard);

/// One thing that a guard noticed in a note, and where.
struct Finding
{
    GuardKind guard = GuardKind::Name;
    GroupId group;
    SessionNumber session;
    NoteId note;
    int section = 0; ///< index into the note's sections; its addenda count on after the last section
    int start = 0;   ///< in UTF-16 units of that section's text
    int length = 0;  ///< in UTF-16 units; 0 where a section is empty
    QString text;    ///< exactly what stands there
    QString whose;   ///< id of the member or relationship; empty for the empty and the private guard

    friend bool operator==(const Finding &, const Finding &) = default;
};

/// One JSON object without a line end: guard, group, session, note, section, start, length,
/// text, whose, in this order.
QByteArray toJsonLine(const Finding &finding);

} // namespace ipt
