#pragma once

#include "engine/record/words.h"

#include <QString>

/// The glossary's words as people read them, translated. One word a concept, everywhere.
namespace ipt {

/// "Role dispute".
QString nameOf(ProblemArea area);
/// "Dispute", for chips and table heads.
QString shortNameOf(ProblemArea area);
/// "present", "late", "left early", … as a word within a line.
QString nameOf(Presence presence);
/// "held", "planned", …
QString nameOf(SessionState state);
/// "Intake", "Midpoint", "Termination".
QString nameOf(Stage stage);
/// "supports recovery", …
QString nameOf(RecoveryBearing recovery);
/// "close", "strained", "cut off", "know each other".
QString nameOf(TieKind kind);
/// "done", "partly", "not done", "dropped".
QString nameOf(ActionOutcome outcome);
/// "every day", "every week", …
QString nameOf(ContactFrequency contact);
/// "relationship", "loss", …
QString nameOf(LifeEventKind kind);
/// Why a follow-up was opened: "a moment marked risk", …
QString nameOf(FollowUpCause cause);
/// "Facilitator", …
QString nameOf(Role role);

} // namespace ipt
