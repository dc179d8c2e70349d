#include "practice/today.h"

#include "practice/door/door.h"
#include "practice/door/due_reader.h"

namespace ipt {

namespace {

QString calledName(Door &door, const MemberId &id)
{
    const std::optional<ListedMember> member = door.file().members().brief(id);
    return member ? member->goesBy : QString();
}

QString groupName(Door &door, const GroupId &id)
{
    const std::optional<GroupHead> group = door.file().groups().head(id);
    return group ? group->name : QString();
}

} // namespace

Result<TodayView> Today::view() const
{
    return m_door.look(UseCase::ReadToday, [&]() -> Result<TodayView> {
        const DueInput input = readDueInput(m_door);
        const Instant now = m_door.instantNow();
        TodayView view;
        view.items = dueItems(input, now, m_door.user());
        view.sessions = nextSessions(input, now, m_door.user());
        for (const DueItem &item : view.items + view.sessions) {
            for (const MemberId &member : item.members) {
                if (!view.calledNames.contains(member))
                    view.calledNames.insert(member, calledName(m_door, member));
            }
            if (item.group && !view.groupNames.contains(*item.group))
                view.groupNames.insert(*item.group, groupName(m_door, *item.group));
        }
        return view;
    });
}

} // namespace ipt
