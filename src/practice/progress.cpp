#include "practice/progress.h"

#include "practice/door/door.h"
#include "practice/door/progress_reader.h"

namespace ipt {

Result<ProgressList> Progress::list() const
{
    return m_door.look(UseCase::ReadToday, [&] { return readProgressList(m_door); });
}

Result<MemberProgress> Progress::member(const MemberId &member, const std::optional<GroupId> &group) const
{
    Touch touch(UseCase::ReadProgress, member);
    touch.group = group;
    return m_door.look(touch, [&] { return readMemberProgress(m_door, member, group); });
}

Result<GroupProgress> Progress::group(const GroupId &group, const QString &measure) const
{
    return m_door.look(Touch(UseCase::ReadProgress, group),
                       [&] { return readGroupProgress(m_door, group, measure); });
}

} // namespace ipt
