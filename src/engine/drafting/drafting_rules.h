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

} // namespace ipt
