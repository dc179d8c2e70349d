#pragma once

#include "engine/core/time.h"
#include "engine/record/session.h"
#include "engine/record/words.h"
#include "reports/document/blocks.h"

#include <QString>

/// The glossary's words and the calendar, as reports say them, in the user's language.
namespace ipt {

QString areaWord(ProblemArea area);
doc::Mark markOf(ProblemArea area);
/// A problem area as a chip or a table's cell.
doc::Chip areaChip(ProblemArea area);
doc::Cell areaCell(ProblemArea area);

QString presenceWord(Presence presence);
doc::Mark markOf(Presence presence);

/// What a mark alone is read out as.
QString markWord(doc::Mark mark);

/// "inventory phase"
QString phaseWords(Phase phase);

/// As the language writes it: "March 17, 2026", "17 de marzo de 2026".
QString dayWords(QDate day);
/// "Tuesday, March 17, 2026"
QString weekdayWords(QDate day);
/// "6:01 PM" or "18:01", on the clock where it was written
QString clockTime(const Instant &at);
/// "17 March 2026, 19:57"
QString momentWords(const Instant &at);
/// "18:01–19:31", or what is known of it
QString timeSpan(const std::optional<Instant> &from, const std::optional<Instant> &to);
/// Of each sitting: "3 March 2026, 18:00–18:45"
QStringList sittingsWords(const QList<SessionPart> &sittings);
/// "90 minutes"
QString minutesWords(int minutes);

} // namespace ipt
