#include "storage/records/listed_member.h"
#include "storage/records/match_text.h"
#include "storage/records/reach_records.h"
#include "storage/records/rows.h"

namespace ipt {

namespace {

/// As many as this are a crowd.
constexpr int crowd = 500;

#define GROUP_NAMES                                                                                          \
    "coalesce((SELECT group_concat(g.name, ' ') FROM participation p JOIN groups g ON g.id = p.group_id "    \
    "  WHERE p.member_id = m.id AND p.left_session IS NULL), '')"
#define BEGIN_NAME_OR_GROUP "begins_words(" GOES_BY " || ' ' || " GROUP_NAMES ", ?6)"

template <typename Identifier>
QList<Identifier> idsOf(Query &query)
{
    QList<Identifier> ids;
    while (query.next())
        ids.append(query.taken<Identifier>());
    return ids;
}

QList<MemberId> idsOf(Query &&query)
{
    return idsOf<MemberId>(query);
}

} // namespace

bool ReachRecords::isCrowd(const MembersWithin &within) const
{
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

QList<MemberId> ReachRecords::membersInOrder(const MembersWithin &within, const MembersWanted &wanted) const
{
    if (!isCrowd(within))
        return amongAll(within, wanted);
    const int inGroups = membersOfGroupsNamed(wanted.words);
    const bool byName = inGroups < crowd;
    QList<MemberId> members;
    if (!wanted.belongingFirst) {
        members = alongNames(within, wanted, byName, std::nullopt);
    } else {
        members = alongNames(within, wanted, byName, true);
        MembersWanted rest = wanted;
        rest.most -= int(members.size());
        members += alongNames(within, rest, byName, false);
    }
    return inGroups > 0 && byName ? withThoseOfGroups(within, wanted, members) : members;
}

/// How many belong to groups whose name one of the words begins a word of; a crowd where they are that many.
int ReachRecords::membersOfGroupsNamed(const QString &words) const
{
    Query count(
        m_database,
        "SELECT count(*) FROM (SELECT 1 FROM groups g CROSS JOIN participation p ON p.group_id = g.id "
        "  WHERE p.left_session IS NULL "
        "  AND EXISTS (SELECT 1 FROM json_each(?1) WHERE begins_words(g.name, value)) LIMIT ?2)",
        words.split(QLatin1Char(' '), Qt::SkipEmptyParts), crowd);
    return count.next() ? count.taken<int>() : 0;
}

QList<MemberId> ReachRecords::amongAll(const MembersWithin &within, const MembersWanted &wanted) const
{
    return idsOf(Query(m_database,
                       "SELECT m.public_id FROM members m "
                       "WHERE (" WITHIN ") AND (?6 = '' OR " BEGIN_NAME_OR_GROUP ") "
                       "ORDER BY ?7 AND NOT " BELONGS ", " GOES_BY " COLLATE by_name, m.id LIMIT ?8",
                       row::of(m_database, within.user), within.facilitated, within.supervised,
                       within.followed, within.unassigned, wanted.words.simplified(), wanted.belongingFirst,
                       wanted.most));
}

/// The first of those found by name alone and of the few whose group is named so, in one order.
QList<MemberId> ReachRecords::withThoseOfGroups(const MembersWithin &within, const MembersWanted &wanted,
                                                const QList<MemberId> &byName) const
{
    return idsOf(
        Query(m_database,
              "WITH few AS MATERIALIZED ("
              "SELECT id FROM members WHERE public_id IN (SELECT value FROM json_each(?9)) "
              "UNION SELECT p.member_id FROM groups g CROSS JOIN participation p ON p.group_id = g.id "
              "  WHERE p.left_session IS NULL "
              "  AND EXISTS (SELECT 1 FROM json_each(?10) WHERE begins_words(g.name, value))) "
              "SELECT m.public_id FROM few CROSS JOIN members m ON m.id = few.id "
              "WHERE (" WITHIN_EACH ") AND " BEGIN_NAME_OR_GROUP " "
              "ORDER BY ?7 AND NOT " BELONGS ", " GOES_BY " COLLATE by_name, m.id LIMIT ?8",
              row::of(m_database, within.user), within.facilitated, within.supervised, within.followed,
              within.unassigned, wanted.words.simplified(), wanted.belongingFirst, wanted.most, byName,
              wanted.words.split(QLatin1Char(' '), Qt::SkipEmptyParts)));
}

/// By the names people go by, from the first on until there are enough: of a crowd hardly anybody is looked
/// at for the beginning of the list. The words are looked for in groups' names too unless it is by name
/// alone.
QList<MemberId> ReachRecords::alongNames(const MembersWithin &within, const MembersWanted &wanted,
                                         bool byNameAlone, const std::optional<bool> &belonging) const
{
    constexpr int namesAtFirst = 64;
    constexpr int widening = 8;
    const QString words = wanted.words.simplified();
    const qint64 user = row::of(m_database, within.user);
    QList<MemberId> members;
    qint64 seen = 0;
    for (qint64 wide = namesAtFirst;; wide *= widening) {
        Query names(m_database,
                    "SELECT DISTINCT " GOES_BY " AS called FROM members m "
                    "WHERE ?1 = '' OR begins_words(" GOES_BY ", ?1) "
                    "ORDER BY called COLLATE by_name, called LIMIT ?2 OFFSET ?3",
                    byNameAlone ? words : QString(QLatin1String("")), wide, seen);
        bool isLast = true;
        while (members.size() < wanted.most && names.next()) {
            isLast = false;
            ++seen;
            members += idsOf(Query(m_database,
                                   "SELECT m.public_id FROM members m WHERE " GOES_BY " = ?7 "
                                   "AND (" WITHIN_EACH ") AND (?8 IS NULL OR ?8 = " BELONGS ") "
                                   "AND (?6 = '' OR " BEGIN_NAME_OR_GROUP ") ORDER BY m.id LIMIT ?9",
                                   user, within.facilitated, within.supervised, within.followed,
                                   within.unassigned, byNameAlone ? QString(QLatin1String("")) : words,
                                   names.taken<QString>(), belonging, wanted.most - int(members.size())));
        }
        if (isLast)
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
                   Query(m_database,
                         LISTED_MEMBER "WHERE " GOES_BY " = ?6 AND (" WITHIN_EACH ") ORDER BY m.id",
                         row::of(m_database, within.user), within.facilitated, within.supervised,
                         within.followed, within.unassigned, called),
                   readListed);
}

QList<ListedMember> ReachRecords::membersCalled(const QString &words, const MembersWithin &within,
                                                int most) const
{
    const std::optional<QString> match = matchText(words, 1);
    if (!match)
        return {};
    return readAll(m_database,
                   Query(m_database,
                         "WITH named AS (SELECT -rowid AS id FROM names WHERE names MATCH ?6 AND rowid < 0 "
                         "  ORDER BY rowid DESC) " LISTED_MEMBER
                         "JOIN named ON named.id = m.id WHERE (" WITHIN_EACH ") LIMIT ?7",
                         row::of(m_database, within.user), within.facilitated, within.supervised,
                         within.followed, within.unassigned, *match, most),
                   readListed);
}

QList<GroupId> ReachRecords::groupsNamed(const QString &words, const MembersWithin &within, int most) const
{
    const std::optional<QString> match = matchText(words, 1);
    if (!match)
        return {};
    Query query(
        m_database,
        "SELECT g.public_id FROM names CROSS JOIN groups g ON g.id = names.rowid "
        "WHERE names MATCH ?4 AND names.rowid > 0 "
        "AND ((?2 AND EXISTS (SELECT 1 FROM group_facilitators f "
        "       WHERE f.group_id = g.id AND f.user_id = ?1)) OR (?3 AND g.supervisor_id = ?1)) LIMIT ?5",
        row::of(m_database, within.user), within.facilitated, within.supervised, *match, most);
    return idsOf<GroupId>(query);
}

} // namespace ipt
