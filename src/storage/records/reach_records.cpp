#include "storage/records/reach_records.h"

#include "storage/records/rows.h"
#include "storage/records/session_head.h"

#include <algorithm>

namespace ipt {

namespace {

#define BRIEF                                                                                                \
    "SELECT m.public_id, m.name, m.called, m.pronouns, u.public_id "                                         \
    "FROM members m LEFT JOIN users u ON u.id = m.clinician_id "
#define FOLLOWED_OR_UNASSIGNED                                                                               \
    "OR (?4 AND m.clinician_id = ?1) OR (?5 AND m.clinician_id IS NULL "                                     \
    "AND NOT EXISTS (SELECT 1 FROM participation p WHERE p.member_id = m.id))"

ListedMember readBrief(Database &, Query &query)
{
    Member member;
    query.take(member.id, member.name, member.called, member.pronouns, member.clinician);
    return {member.id, member.name, member.goesBy(), member.pronouns, member.clinician};
}

/// The first of a text's letters that LIKE compares without case; nothing before a letter like É.
QString plainBeginning(const QString &text)
{
    qsizetype length = 0;
    while (length < text.size() && text.at(length).unicode() < 128)
        ++length;
    return text.left(length);
}

/// As a pattern of LIKE: whatever begins so.
QString beginsWith(QString text)
{
    for (const char special : {'\\', '%', '_'})
        text.replace(QLatin1Char(special), QLatin1String("\\") + QLatin1Char(special));
    return text + QLatin1Char('%');
}

#define WITHIN                                                                                               \
    "(?2 AND m.id IN (SELECT p.member_id FROM participation p "                                              \
    "  JOIN group_facilitators f ON f.group_id = p.group_id WHERE f.user_id = ?1)) "                         \
    "OR (?3 AND m.id IN (SELECT p.member_id FROM participation p "                                           \
    "  JOIN groups g ON g.id = p.group_id "                                                                  \
    "WHERE g.supervisor_id = ?1)) " FOLLOWED_OR_UNASSIGNED
// The same, asked of one member.
#define WITHIN_EACH                                                                                          \
    "(?2 AND EXISTS (SELECT 1 FROM participation p JOIN group_facilitators f ON f.group_id = p.group_id "    \
    "  WHERE p.member_id = m.id AND f.user_id = ?1)) "                                                       \
    "OR (?3 AND EXISTS (SELECT 1 FROM participation p JOIN groups g ON g.id = p.group_id "                   \
    "  WHERE p.member_id = m.id AND g.supervisor_id = ?1)) " FOLLOWED_OR_UNASSIGNED
#define BELONGS "EXISTS (SELECT 1 FROM participation p WHERE p.member_id = m.id AND p.left_session IS NULL)"
// As Member::goesBy(), and as members_by_goes_by has it.
#define GOES_BY                                                                                              \
    "coalesce(nullif(trim(m.called), ''), substr(ltrim(m.name), 1, instr(ltrim(m.name) || ' ', ' ') - 1))"

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
                   Query(m_database, BRIEF "WHERE " WITHIN " ORDER BY m.id", row::of(m_database, within.user),
                         within.facilitated, within.supervised, within.followed, within.unassigned),
                   readBrief);
}

bool ReachRecords::isCrowd(const MembersWithin &within) const
{
    constexpr int crowd = 500;
    Query count(m_database,
                "SELECT count(*) FROM ("
                "SELECT 1 FROM participation p JOIN group_facilitators f ON f.group_id = p.group_id "
                "  WHERE ?2 AND f.user_id = ?1 "
                "UNION ALL SELECT 1 FROM participation p JOIN groups g ON g.id = p.group_id "
                "  WHERE ?3 AND g.supervisor_id = ?1 "
                "UNION ALL SELECT 1 FROM members WHERE ?4 AND clinician_id = ?1 LIMIT ?5)",
                row::of(m_database, within.user), within.facilitated, within.supervised, within.followed,
                crowd);
    return count.next() && count.taken<int>() == crowd;
}

bool ReachRecords::isAnyGroupNamed(const QString &words) const
{
    const QStringList parts = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::any_of(parts.begin(), parts.end(), [this](const QString &word) {
        Query query(m_database, "SELECT EXISTS (SELECT 1 FROM groups WHERE begins_words(name, ?))", word);
        return query.next() && query.taken<bool>();
    });
}

QList<MemberId> ReachRecords::membersInOrder(const MembersWithin &within, const MembersWanted &wanted) const
{
    if (!isCrowd(within) || isAnyGroupNamed(wanted.words))
        return amongAll(within, wanted);
    if (!wanted.belongingFirst)
        return alongNames(within, wanted, std::nullopt);
    QList<MemberId> members = alongNames(within, wanted, true);
    MembersWanted rest = wanted;
    rest.most -= int(members.size());
    if (rest.most > 0)
        members += alongNames(within, rest, false);
    return members;
}

QList<MemberId> ReachRecords::amongAll(const MembersWithin &within, const MembersWanted &wanted) const
{
    Query query(m_database,
                "SELECT m.public_id FROM members m WHERE (" WITHIN ") AND (?6 = '' OR "
                "begins_words(" GOES_BY " || ' ' || coalesce((SELECT group_concat(g.name, ' ') "
                "  FROM participation p JOIN groups g ON g.id = p.group_id "
                "  WHERE p.member_id = m.id AND p.left_session IS NULL), ''), ?6)) "
                "ORDER BY (?7 AND m.id NOT IN (SELECT p.member_id FROM participation p "
                "  WHERE p.left_session IS NULL)), " GOES_BY " COLLATE by_name, m.id LIMIT ?8",
                row::of(m_database, within.user), within.facilitated, within.supervised, within.followed,
                within.unassigned, wanted.words.simplified(), wanted.belongingFirst, wanted.most);
    QList<MemberId> members;
    while (query.next())
        members.append(query.taken<MemberId>());
    return members;
}

/// By the names people go by, from the first on until there are enough: of a crowd hardly anybody is looked
/// at for the beginning of the list. No name of a group must begin with one of the words.
QList<MemberId> ReachRecords::alongNames(const MembersWithin &within, const MembersWanted &wanted,
                                         const std::optional<bool> &belonging) const
{
    constexpr int namesAtFirst = 64;
    constexpr int widening = 8;
    const qint64 everyName =
        m_database.number("SELECT count(*) FROM (SELECT DISTINCT " GOES_BY " FROM members m)");
    for (qint64 names = namesAtFirst;; names *= widening) {
        Query query(m_database,
                    "WITH first_names AS MATERIALIZED (SELECT DISTINCT " GOES_BY " AS called FROM members m "
                    "  WHERE ?6 = '' OR begins_words(" GOES_BY ", ?6) "
                    "  ORDER BY called COLLATE by_name LIMIT ?9) "
                    "SELECT m.public_id FROM first_names n CROSS JOIN members m ON " GOES_BY " = n.called "
                    "WHERE (" WITHIN_EACH ") AND (?7 IS NULL OR ?7 = " BELONGS ") "
                    "ORDER BY n.called COLLATE by_name, m.id LIMIT ?8",
                    row::of(m_database, within.user), within.facilitated, within.supervised, within.followed,
                    within.unassigned, wanted.words.simplified(), belonging, wanted.most, names);
        QList<MemberId> members;
        while (query.next())
            members.append(query.taken<MemberId>());
        if (members.size() >= wanted.most || names >= everyName)
            return members;
    }
}

QStringList ReachRecords::calledNames() const
{
    Query query(m_database, "SELECT DISTINCT " GOES_BY " FROM members m");
    QStringList names;
    while (query.next())
        names.append(query.taken<QString>());
    return names;
}

QList<ListedMember> ReachRecords::membersGoingBy(const QString &called, const MembersWithin &within) const
{
    return readAll(m_database,
                   Query(m_database, BRIEF "WHERE " GOES_BY " = ?6 AND (" WITHIN_EACH ") ORDER BY m.id",
                         row::of(m_database, within.user), within.facilitated, within.supervised,
                         within.followed, within.unassigned, called),
                   readBrief);
}

QList<ListedMember> ReachRecords::membersCalled(const QString &beginning, const MembersWithin &within) const
{
    QList<ListedMember> members =
        readAll(m_database,
                Query(m_database,
                      BRIEF "WHERE (m.called LIKE ?6 ESCAPE '\\' OR m.name LIKE ?6 ESCAPE '\\') "
                            "AND (" WITHIN_EACH ")",
                      row::of(m_database, within.user), within.facilitated, within.supervised,
                      within.followed, within.unassigned, beginsWith(plainBeginning(beginning))),
                readBrief);
    members.removeIf([&beginning](const ListedMember &member) {
        return !member.goesBy.startsWith(beginning, Qt::CaseInsensitive);
    });
    return members;
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
