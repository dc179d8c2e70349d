#pragma once

#include <QList>
#include <QRegularExpression>

namespace ipt::guard {

/// What belongs to the progress record, as it is written in English notes: scores,
/// attendance and times of the meeting, diagnosis, medication, treatment plan, functional
/// status, symptoms and prognosis. Each asks for more than the bare word (a figure, a code, a
/// colon, a verb of record keeping), because a process note may well speak of plans, lateness
/// or scores between people.
const QList<QRegularExpression> &recordMatter();

} // namespace ipt::guard
