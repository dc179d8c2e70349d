#pragma once

#include "engine/guard/finding.h"
#include "engine/guard/name/name_index.h"

namespace ipt {

/// Whom a note names although it must not: a group note nobody, a member note no member but
/// its own and nobody from another's inventory alone. Users may be named, and a private note
/// may name anybody. Sections are looked through in their order, then the addenda.
/// `guard`, `section`, `start`, `length`, `text` and `whose` of each finding are set.
///
/// Those of other groups count by their full name, or by a word that only one person of the
/// practice is called and that means nothing else.
QList<Finding> namesIn(const Note &note, const GroupId &group, const NameIndex &index);

} // namespace ipt
