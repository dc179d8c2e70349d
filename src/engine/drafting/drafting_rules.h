#pragma once

#include "engine/core/result.h"
#include "engine/record/words.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <QStringList>

namespace ipt {

/// What a section of a draft is put together from, in this order.
enum class DraftPart {
    Attendance,
    Reviewed,
    Moments,
    Received,
    Scores,
    Areas,
    Feelings,
    Trigger,
    Risk,
    NextSteps,
    Theme,
    GroupAreas,
    TasksDone,
    Turnout,
    GroupMoments,
    Exchange,
    GroupFeelings,
    GroupTechniques,
    GroupTrigger,
    GroupRisk,
    Strategies,
    Steps,
    TasksLeft,
};

struct DraftSectionPlan
{
    QList<DraftPart> parts;
    QString otherwise; ///< key of the sentence that stands there when the parts say nothing; may be empty
};

/// How drafts are worded, as data that a practice can change.
struct DraftingRules
{
    QHash<QString, QString> sentences; ///< by key, with {placeholders}
    QHash<QString, QString> outcomes;  ///< by the outcome's word
    QHash<QString, QString> areas;     ///< by the area's word
    QStringList insteadInGroup;        ///< what stands for the first, second, … member named in a sentence
    QStringList insteadInMember;
    QStringList insteadOfPerson; ///< for people of an inventory
    QSet<QString> verbs;         ///< with which a moment begins that lacks its subject: says, asks, …
    QMap<std::pair<QString, NoteKind>, QList<DraftSectionPlan>> plans; ///< by the template's id

    /// The plan for a template; for one without, the parts that suit that many sections.
    QList<DraftSectionPlan> planFor(const QString &templateId, NoteKind kind, int sections) const;
};

/// From drafting.json; an error says what is wrong, with its JSON Pointer.
Result<DraftingRules> readDraftingRules(const QByteArray &bytes);

/// The kind of own definition that changes the rules. A practice has one at most, with that id.
QString draftingKind();
/// Each sentence that a draft can need, by key, with the names of the placeholders it may have.
const QMap<QString, QStringList> &draftingSentences();
/// The rules of `builtIn`, a whole drafting.json, with what `own` says put in its place. `own` has the
/// same form and holds only what differs: single sentences, outcomes and areas; whole lists of what
/// stands instead of names and of verbs; plans, each in place of the one for its template and kind.
Result<DraftingRules> readOwnDraftingRules(const QByteArray &builtIn, const QByteArray &own);

} // namespace ipt
