#include "practice/door/drafting.h"

#include "engine/arc/arc.h"
#include "engine/participation/participation.h"
#include "practice/built_in.h"
#include "practice/door/door.h"
#include "practice/door/guarding.h"

namespace ipt {

std::optional<DraftSource> readDraftSource(Door &door, const GroupId &group, SessionNumber session)
{
    const std::optional<GroupHead> head = door.file().groups().head(group);
    const std::optional<Session> found = door.file().sessions().find(group, session, PrivateNotes::none());
    if (!head || !found)
        return std::nullopt;
    const QList<Participation> spans = door.file().groups().participation(group);
    DraftSource source;
    source.group = group;
    source.session = *found;
    source.session.notes.clear();
    source.plannedMinutes = minutesOf(head->arc);
    source.expected = int(membersAt(spans, session).size());
    source.strategies = door.file().groups().strategies(group);
    const QList<MemberId> everyone = everyMember(spans);
    for (const MemberId &id : everyone) {
        if (const std::optional<Member> member = door.file().members().find(id))
            source.members.append(*member);
    }
    source.actions = door.file().course().actions({std::nullopt, group});
    source.measures = door.file().course().measures({std::nullopt, group});
    source.names = door.names();
    source.definitions = door.definitions();
    source.library = door.measures();
    source.rules = door.draftingRules();
    return source;
}

} // namespace ipt
