#pragma once

#include "engine/guard/finding.h"
#include "engine/record/note.h"

namespace ipt {

/// What stands in a private note and belongs to the progress record: scores, attendance and
/// times of the session, diagnosis, medication, treatment plan, symptoms' summary and
/// prognosis (45 CFR 164.501, psychotherapy notes). Nothing in other notes.
/// `guard`, `section`, `start`, `length` and `text` of each finding are set.
QList<Finding> recordMatterIn(const Note &note);

} // namespace ipt
