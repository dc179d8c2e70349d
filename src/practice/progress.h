#pragma once

#include "practice/practice.h"
#include "practice/views/progress_views.h"

namespace ipt {

/// What has changed for a member or within a group, and whether it is real.
class Progress
{
public:
    explicit Progress(Door &door)
        : m_door(door)
    {
    }

    /// The members and groups of the signed-in user, to choose from.
    Result<ProgressList> list() const;
    /// In one group; with none given, in the newest that the signed-in user may see.
    Result<MemberProgress> member(const MemberId &member, const std::optional<GroupId> &group = {}) const;
    /// `measure` empty: the one with bands that was taken most often.
    Result<GroupProgress> group(const GroupId &group, const QString &measure = {}) const;

private:
    Door &m_door;
};

} // namespace ipt
