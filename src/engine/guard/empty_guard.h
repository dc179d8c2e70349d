#pragma once

#include "engine/guard/finding.h"
#include "engine/record/note.h"

#include <QStringList>

namespace ipt {

/// Sections that nobody wrote: blank, punctuation only, a placeholder, or what the template
/// asks (one of `prompts`, or the section's own title) left as it was. A note without
/// sections counts as an empty first section. `guard` and `section` are set.
QList<Finding> emptySectionsIn(const Note &note, const QStringList &prompts);

} // namespace ipt
