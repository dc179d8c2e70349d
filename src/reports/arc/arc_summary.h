#pragma once

#include "engine/definitions/definitions.h"
#include "engine/record/practice_record.h"
#include "reports/document/document.h"

namespace ipt {

/// A group's whole arc for the supervisor's file. Moments are counted and never quoted; notes of
/// every kind stay out. Members stand under the name they go by.
struct ArcSummary
{
    PracticeInfo practice;
    Group group;
    QList<Member> members; ///< of the group
    QList<User> users;
    QList<Formulation> formulations; ///< those of other groups are passed over
    QList<Action> actions;           ///< likewise
    QList<Technique> techniques;     ///< as defined, for their names and families
    UserId madeBy;
    Instant madeAt;
};

Document arcSummaryDocument(const ArcSummary &summary);

} // namespace ipt
