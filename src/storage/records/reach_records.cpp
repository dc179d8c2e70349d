#include "storage/records/reach_records.h"

#include "storage/records/listed_member.h"
#include "storage/records/rows.h"
#include "storage/records/session_head.h"

namespace ipt {

namespace {

#define STANDING(WHICH)                                                                                      \
    "WITH place AS (SELECT group_id, sum(state = 'held') AS held, "                                          \
    " coalesce(min(CASE WHEN state = 'in_progress' THEN number END), "                                       \
    "          min(CASE WHEN state = 'planned' THEN number END), "                                           \
    "          max(CASE WHEN state = 'held' THEN number END), 1) AS at "                                     \
    " FROM sessions " WHICH "GROUP BY group_id) "                                                            \
    "SELECT g.public_id, place.held, place.at, "                                                             \
    "(SELECT count(DISTINCT p.member_id) FROM participation p WHERE p.group_id = g.id "                      \
    " AND p.joined_session <= place.at AND (p.left_session IS NULL OR p.left_session >= "                    \
    "place.at)) "                                                                                            \
    "FROM place JOIN groups g ON g.id = place.group_id"

GroupStanding readStanding(Database &, Query &query)
{
    GroupStanding standing;
    query.take(standing.group, standing.held, standing.at, standing.members);
    return standing;
}

#define AREA                                                                                                 \
    "SELECT m.public_id, g.public_id, f.primary_area FROM formulations f "                                   \
    "JOIN members m ON m.id = f.member_id JOIN groups g ON g.id = f.group_id "

AgreedArea readArea(Database &, Query &query)
{
    AgreedArea agreed;
    query.take(agreed.member, agreed.group, agreed.area);
    return agreed;
}

} // namespace

QHash<GroupId, SessionHead> ReachRecords::nextSessions() const
{
    // The one in progress first, else the smallest number.
    Query query(m_database, "SELECT g.public_id, " SESSION_HEAD_COLUMNS
                            "FROM sessions s JOIN groups g ON g.id = s.group_id "
                            "WHERE s.state IN ('planned', 'in_progress') "
                            "ORDER BY s.state = 'planned', s.number");
    QHash<GroupId, SessionHead> next;
    while (query.next()) {
        const auto group = query.taken<GroupId>();
        if (next.contains(group))
            continue;
        next.insert(group, takeHead(query));
    }
    return next;
}

QList<ReachedGroup> ReachRecords::groups(const UserId &user) const
{
    Query query(m_database,
                "SELECT g.public_id, g.name, "
                "EXISTS (SELECT 1 FROM group_facilitators f WHERE f.group_id = g.id AND f.user_id = ?1) AS "
                "runs, "
                "coalesce(g.supervisor_id = ?1, 0) AS supervises "
                "FROM groups g WHERE runs OR supervises ORDER BY g.id",
                row::of(m_database, user));
    QList<ReachedGroup> groups;
    while (query.next()) {
        ReachedGroup group;
        query.take(group.id, group.name, group.facilitated, group.supervised);
        groups.append(group);
    }
    return groups;
}

QList<GroupId> ReachRecords::underWay(QDate since) const
{
    Query query(m_database,
                "SELECT g.public_id FROM groups g WHERE g.id IN ("
                "SELECT group_id FROM sessions WHERE state IN ('planned', 'in_progress') "
                "UNION SELECT group_id FROM sessions WHERE ended IS NOT NULL AND substr(ended, 1, 10) >= ?) "
                "ORDER BY g.id",
                since);
    QList<GroupId> groups;
    while (query.next())
        groups.append(query.taken<GroupId>());
    return groups;
}

QList<GroupStanding> ReachRecords::standings() const
{
    return readAll(m_database, Query(m_database, STANDING("")), readStanding);
}

std::optional<GroupStanding> ReachRecords::standing(const GroupId &group) const
{
    Query query(m_database, STANDING("WHERE group_id = ? "), row::of(m_database, group));
    if (!query.next())
        return std::nullopt;
    return readStanding(m_database, query);
}

QList<ListedMember> ReachRecords::members(const MembersWithin &within) const
{
    return readAll(m_database,
                   Query(m_database, LISTED_MEMBER "WHERE " WITHIN " ORDER BY m.id",
                         row::of(m_database, within.user), within.facilitated, within.supervised,
                         within.followed, within.unassigned),
                   readListed);
}

QHash<MemberId, QList<GroupId>> ReachRecords::belonging() const
{
    Query query(m_database,
                "SELECT m.public_id, g.public_id FROM participation p JOIN groups g ON g.id = p.group_id "
                "JOIN members m ON m.id = p.member_id WHERE p.left_session IS NULL "
                "ORDER BY p.group_id, p.position");
    QHash<MemberId, QList<GroupId>> belonging;
    while (query.next()) {
        const auto member = query.taken<MemberId>();
        belonging[member].append(query.taken<GroupId>());
    }
    return belonging;
}

QList<GroupId> ReachRecords::belonging(const MemberId &member) const
{
    Query query(m_database,
                "SELECT g.public_id FROM participation p JOIN groups g ON g.id = p.group_id "
                "WHERE p.member_id = ? AND p.left_session IS NULL ORDER BY p.group_id, p.position",
                row::of(m_database, member));
    QList<GroupId> groups;
    while (query.next())
        groups.append(query.taken<GroupId>());
    return groups;
}

QList<AgreedArea> ReachRecords::primaryAreas() const
{
    return readAll(m_database, Query(m_database, AREA "ORDER BY f.id"), readArea);
}

QList<AgreedArea> ReachRecords::primaryAreas(const MemberId &member) const
{
    return readAll(m_database,
                   Query(m_database, AREA "WHERE f.member_id = ? ORDER BY f.id", row::of(m_database, member)),
                   readArea);
}

} // namespace ipt
