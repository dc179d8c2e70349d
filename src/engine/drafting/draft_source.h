#pragma once

#include "engine/definitions/definitions.h"
#include "engine/drafting/drafting_rules.h"
#include "engine/guard/name/name_index.h"
#include "engine/measures/measure_library.h"

namespace ipt {

/// What drafts of one session's notes are made from. Lists may hold more than the session's:
/// what belongs elsewhere is passed over.
struct DraftSource
{
    GroupId group;
    Session session;
    int plannedMinutes = 90;
    int expected = 0; ///< members who belong to the group at this session
    QList<Strategy> strategies;
    QList<Member> members;
    QList<Action> actions;
    QList<MeasureTaken> measures;
    NameIndex names;
    Definitions definitions;
    MeasureLibrary library;
    DraftingRules rules;
};

/// The source for a session as the record has it; the definitions come beside it.
DraftSource draftSource(const PracticeRecord &record, const Group &group, const Session &session,
                        const Definitions &definitions, const MeasureLibrary &library,
                        const DraftingRules &rules);

} // namespace ipt
