#pragma once

#include "practice/views/group_views.h"
#include "storage/records/reach_records.h"
#include "storage/records/text_search.h"

namespace ipt {

class Door;

/// How far the signed-in user sees: the groups they run or supervise, and the members of those
/// groups and the ones they follow. Made for a use case; reads everything when it is asked for, so that
/// asking little costs little in a practice of any size.
class Reach
{
public:
    explicit Reach(Door &door)
        : m_door(door)
    {
    }

    /// Those they run, then those they only supervise.
    const QList<GroupId> &groups() const { return own().all; }
    bool runs(const GroupId &group) const { return own().run.contains(group); }
    bool sees(const GroupId &group) const { return own().names.contains(group); }
    QString groupName(const GroupId &group) const { return own().names.value(group); }
    /// At most so many of them, whose name holds all the words as their beginnings.
    QList<GroupId> groupsNamed(const QString &words, int most) const;

    /// By the name they go by.
    const QList<MemberId> &members() const;
    /// The first so many of them whose name or group begins with the words, perhaps those who belong to a
    /// group before the others; reads no more than these.
    QList<MemberId> firstMembers(const MembersWanted &wanted) const;
    /// At most so many who go by a name that holds all the words as their beginnings, by that name.
    QList<ListedMember> membersCalled(const QString &words, int most) const;
    /// At most so many, whom the letters fit best in one of the phrases (%1 stands for what they go by); by
    /// name.
    QList<ListedMember> membersFitting(const QString &letters, const QStringList &phrases, int most) const;
    /// Of any member, whether within reach or not.
    QString calledName(const MemberId &member) const { return name(member).called; }
    MemberName name(const MemberId &member) const;
    /// Whether a member's course in a group is theirs to know: the group is within reach, or they are the
    /// member's clinician.
    bool knows(const MemberId &member, const GroupId &group) const;
    /// The names of the groups that the member belongs to, as far as they know.
    QStringList groupNamesOf(const MemberId &member) const;
    /// Whether a find is theirs to see: their own drafts, and what is signed.
    bool maySee(const FoundText &found) const;

private:
    struct Groups
    {
        QList<GroupId> all;
        QSet<GroupId> run;
        QHash<GroupId, QString> names;
    };

    const Groups &own() const;
    MembersWithin within() const;

    Door &m_door;
    mutable std::optional<Groups> m_own;
    mutable std::optional<QList<MemberId>> m_members;
    mutable QHash<MemberId, MemberName> m_names;
    mutable std::optional<QHash<MemberId, QList<GroupId>>> m_belonging;
};

/// What a list shows of a member, from the record's brief.
MemberName memberName(const ListedMember &brief);
QHash<UserId, QString> userNames(Door &door);

} // namespace ipt
