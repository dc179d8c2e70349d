#pragma once

#include "reports/summary/make_session_summary.h"

/// A session as a practice holds it, with everything a summary must say and everything it must
/// not: two private notes, a draft of a member note, and what belongs to other sessions.
ipt::SummaryInput sampleSession();

QString utf8(const char *text);
ipt::Instant at(const char *text);
