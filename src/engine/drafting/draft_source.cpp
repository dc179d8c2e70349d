#include "engine/drafting/draft_source.h"

namespace ipt {

DraftSource draftSource(const PracticeRecord &record, const Group &group, const Session &session,
                        const Definitions &definitions, const MeasureLibrary &library,
                        const DraftingRules &rules)
{
    constexpr int usualMinutes = 90;
    DraftSource source;
    source.group = group.id;
    source.session = session;
    source.plannedMinutes = group.arc.minutes.value_or(usualMinutes);
    QSet<MemberId> expected;
    for (const Participation &span : group.participation) {
        if (span.includes(session.number))
            expected.insert(span.member);
    }
    source.expected = static_cast<int>(expected.size());
    source.strategies = group.strategies;
    source.members = record.members;
    source.actions = record.actions;
    source.measures = record.measures;
    source.names = NameIndex::of(record);
    source.definitions = definitions;
    source.library = library;
    source.rules = rules;
    return source;
}

} // namespace ipt
