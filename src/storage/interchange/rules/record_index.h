#pragma once

#include "engine/record/practice_record.h"
#include "storage/interchange/rules/finding.h"

#include <QHash>

namespace ipt::interchange {

/// A group, as what refers to it needs to know it.
class GroupIndex
{
public:
    explicit GroupIndex(const Group &group);

    bool has(SessionNumber session) const { return m_sessions.contains(session); }
    bool has(SessionNumber session, const MomentId &moment) const;
    bool isWithinArc(SessionNumber session) const;
    bool everBelonged(const MemberId &member) const { return m_spans.contains(member); }
    bool belongs(const MemberId &member, SessionNumber session) const;

private:
    std::optional<SessionNumber> m_last; ///< of the arc
    QSet<SessionNumber> m_sessions;
    QSet<std::pair<SessionNumber, MomentId>> m_moments;
    QHash<MemberId, QList<Participation>> m_spans; // without what was said about leaving
};

/// What a record's references are looked up in: its identifiers, and no texts.
class RecordIndex
{
public:
    /// Adds the whole record, or a portion of it.
    void add(const PracticeRecord &portion);

    /// Nothing where the record has no such user.
    const User *user(const UserId &id) const;
    /// Nothing where the record has no such group.
    const GroupIndex *group(const GroupId &id) const;

    /// What is wrong with a reference; nothing where it resolves.
    Finding checkUser(const UserId &id) const;
    Finding checkMember(const MemberId &id) const;
    Finding checkGroup(const GroupId &id) const;
    /// Among the relationships of all of the member's inventories.
    Finding checkRelationship(const MemberId &member, const RelationshipId &id) const;
    /// Among the consents of these members.
    Finding checkConsent(const QList<MemberId> &members, const ConsentId &id) const;
    /// Among the group's sessions. An unknown group is no finding here, being one by itself.
    Finding checkSession(const GroupId &group, SessionNumber session) const;
    /// The member must be known and belong, or have belonged, to the group. An unknown group
    /// is no finding here either.
    Finding checkBelonging(const GroupId &group, const MemberId &member) const;

private:
    QHash<UserId, User> m_users;
    QHash<MemberId, QSet<ConsentId>> m_consents; // every member has an entry
    QHash<MemberId, QSet<RelationshipId>> m_relationships;
    QHash<GroupId, GroupIndex> m_groups;
};

} // namespace ipt::interchange
