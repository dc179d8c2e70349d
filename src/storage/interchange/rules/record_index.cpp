#include "storage/interchange/rules/record_index.h"

#include <algorithm>

namespace ipt::interchange {

GroupIndex::GroupIndex(const Group &group)
{
    if (!group.arc.phases.isEmpty())
        m_last = group.arc.phases.last().last;
    for (const Session &session : group.sessions) {
        m_sessions.insert(session.number);
        for (const Moment &moment : session.moments) {
            if (moment.id)
                m_moments.insert({session.number, *moment.id});
        }
    }
    for (Participation span : group.participation) {
        span.leftReason.reset();
        m_spans[span.member].append(span);
    }
}

bool GroupIndex::has(SessionNumber session, const MomentId &moment) const
{
    return m_moments.contains({session, moment});
}

bool GroupIndex::isWithinArc(SessionNumber session) const
{
    return SessionNumber(1) <= session && m_last && session <= *m_last;
}

bool GroupIndex::belongs(const MemberId &member, SessionNumber session) const
{
    const QList<Participation> spans = m_spans.value(member);
    return std::any_of(spans.begin(), spans.end(),
                       [session](const Participation &span) { return span.includes(session); });
}

void RecordIndex::add(const PracticeRecord &record)
{
    for (const User &user : record.users)
        m_users.insert(user.id, user);
    for (const Member &member : record.members) {
        QSet<ConsentId> &consents = m_consents[member.id];
        for (const Consent &consent : member.consents) {
            if (consent.id)
                consents.insert(*consent.id);
        }
    }
    for (const Group &group : record.groups)
        m_groups.insert(group.id, GroupIndex(group));
    for (const Inventory &inventory : record.inventories) {
        for (const Relationship &relationship : inventory.relationships)
            m_relationships[inventory.member].insert(relationship.id);
    }
}

const User *RecordIndex::user(const UserId &id) const
{
    const auto found = m_users.constFind(id);
    return found == m_users.cend() ? nullptr : &*found;
}

const GroupIndex *RecordIndex::group(const GroupId &id) const
{
    const auto found = m_groups.constFind(id);
    return found == m_groups.cend() ? nullptr : &*found;
}

Finding RecordIndex::checkUser(const UserId &id) const
{
    return unless(m_users.contains(id),
                  QT_TRANSLATE_NOOP("Interchange",
                                    "No user has this id. Add the user to the document, or correct the id."));
}

Finding RecordIndex::checkMember(const MemberId &id) const
{
    return unless(
        m_consents.contains(id),
        QT_TRANSLATE_NOOP("Interchange",
                          "No member has this id. Add the member to the document, or correct the id."));
}

Finding RecordIndex::checkGroup(const GroupId &id) const
{
    return unless(
        m_groups.contains(id),
        QT_TRANSLATE_NOOP("Interchange",
                          "No group has this id. Add the group to the document, or correct the id."));
}

Finding RecordIndex::checkRelationship(const MemberId &member, const RelationshipId &id) const
{
    const auto relationships = m_relationships.constFind(member);
    return unless(
        relationships != m_relationships.cend() && relationships->contains(id),
        QT_TRANSLATE_NOOP("Interchange",
                          "No inventory of this member has a relationship with this id. Add it to one, "
                          "or correct the id."));
}

Finding RecordIndex::checkConsent(const QList<MemberId> &members, const ConsentId &id) const
{
    const bool given = std::any_of(members.begin(), members.end(), [&](const MemberId &member) {
        return m_consents.value(member).contains(id);
    });
    return unless(given,
                  QT_TRANSLATE_NOOP("Interchange",
                                    "None of the members named here has a consent with this id. Name the "
                                    "member who gave it, or correct the id."));
}

Finding RecordIndex::checkSession(const GroupId &id, SessionNumber session) const
{
    const GroupIndex *known = group(id);
    return unless(
        !known || known->has(session),
        QT_TRANSLATE_NOOP("Interchange",
                          "The group has no session of this number. Add the session to the group, or "
                          "correct the number."));
}

Finding RecordIndex::checkBelonging(const GroupId &id, const MemberId &member) const
{
    if (Finding unknown = checkMember(member))
        return unknown;
    const GroupIndex *known = group(id);
    return unless(!known || known->everBelonged(member),
                  QT_TRANSLATE_NOOP("Interchange",
                                    "This member never belonged to the group. Add the member to its "
                                    "participation, or correct the id."));
}

} // namespace ipt::interchange
