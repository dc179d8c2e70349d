#include "practice/today.h"

#include "practice/door/door.h"
#include "practice/door/due_reader.h"
#include "practice/door/reach.h"

namespace ipt {

Result<TodayView> Today::view() const
{
    return m_door.look(UseCase::ReadToday, [&]() -> Result<TodayView> {
        const DueInput input = readDueInput(m_door);
        const Instant now = m_door.instantNow();
        TodayView view;
        view.items = dueItems(input, now, m_door.user());
        view.sessions = nextSessions(input, now, m_door.user());
        const Reach reach(m_door);
        for (const DueItem &item : view.items + view.sessions) {
            for (const MemberId &member : item.members)
                view.calledNames.insert(member, reach.calledName(member));
            if (item.group)
                view.groupNames.insert(*item.group, reach.groupName(*item.group));
        }
        return view;
    });
}

} // namespace ipt
