#pragma once

#include "engine/arc/arc_template.h"

/// What a session's phase proposes. Everything proposed can be skipped, edited or added to.
namespace ipt {

/// The template that the arc came from, by its name or id; else the first. None where there are none.
const ArcTemplate *templateOf(const QList<ArcTemplate> &templates, const Arc &arc);

/// The stretches of a session of that phase; their minutes sum to those of the arc. Empty where
/// the session is not in the arc.
QList<AgendaSegment> agendaFor(const ArcTemplate &proposed, const Arc &arc, SessionNumber session);

/// In the order of the template, none done.
QList<Task> proposedTasks(const ArcTemplate &proposed, const Arc &arc, SessionNumber session);
/// Those proposed that are not among the session's own, whatever the case of their letters.
QList<Task> tasksStillProposed(const QList<Task> &proposed, const QList<Task> &own);

/// The ids of the techniques that the phase usually calls for.
QStringList usualTechniques(const ArcTemplate &proposed, Phase phase);
QString aboutPhase(const ArcTemplate &proposed, Phase phase);

} // namespace ipt
