#pragma once

#include "practice/views/group_views.h"
#include "storage/records/people_records.h"
#include "storage/records/text_search.h"

namespace ipt {

class Door;

/// How far the signed-in user sees: the groups they run or supervise, and the members of those
/// groups and the ones they follow. Read once for a use case.
class Reach
{
public:
    explicit Reach(Door &door);

    const QList<GroupId> &groups() const { return m_groups; }
    /// By the name they go by.
    const QList<MemberId> &members() const { return m_members; }
    bool runs(const GroupId &group) const { return m_run.contains(group); }
    bool follows(const MemberId &member) const { return m_followed.contains(member); }
    bool sees(const MemberId &member) const { return m_members.contains(member); }

    QString groupName(const GroupId &group) const { return m_heads.value(group).name; }
    const GroupHead head(const GroupId &group) const { return m_heads.value(group); }
    QString calledName(const MemberId &member) const { return m_names.value(member).called; }
    MemberName name(const MemberId &member) const { return m_names.value(member); }
    /// The groups the member belongs to and has not left.
    QStringList groupNamesOf(const MemberId &member) const;
    /// Whether a find is theirs to see: their own drafts, and what is signed.
    bool maySee(const FoundText &found) const;

private:
    Door &m_door;
    QHash<GroupId, GroupHead> m_heads;
    QList<GroupId> m_groups;
    QSet<GroupId> m_run;
    QList<MemberId> m_members;
    QSet<MemberId> m_followed;
    QHash<MemberId, MemberName> m_names;
    QHash<GroupId, QList<Participation>> m_spans;
};

/// What a list shows of a member, from the record's brief.
MemberName memberName(const ListedMember &brief);
QHash<UserId, QString> userNames(Door &door);

} // namespace ipt
