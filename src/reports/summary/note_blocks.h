#pragma once

#include "reports/document/document.h"
#include "reports/summary/session_summary.h"

namespace ipt {

/// Adds a signed note: its sections, its signatures, its addenda with theirs. Where
/// `cosignatureAwaited`, a missing co-signature is said.
void addNote(Document &document, const SummaryNote &note, bool cosignatureAwaited);

} // namespace ipt
