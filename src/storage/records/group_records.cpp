#include "storage/records/group_records.h"

#include "storage/records/rows.h"
#include "storage/records/session_records.h"

namespace ipt {

namespace {

constexpr QLatin1String strategiesList("strategies");

const char *const selectHead =
    "SELECT g.id, g.public_id, g.name, g.entry, g.arc_name, g.minutes, u.public_id, g.agreements "
    "FROM groups g LEFT JOIN users u ON u.id = g.supervisor_id WHERE g.public_id = ?";
const char *const selectHeads =
    "SELECT g.id, g.public_id, g.name, g.entry, g.arc_name, g.minutes, u.public_id, g.agreements "
    "FROM groups g LEFT JOIN users u ON u.id = g.supervisor_id ORDER BY g.id";

PhaseSpan readSpan(Query &query)
{
    PhaseSpan span;
    query.take(span.phase, span.first, span.last);
    return span;
}

QList<PhaseSpan> readPhases(Database &database, qint64 group)
{
    Query query(database, "SELECT phase, first, last FROM group_phases WHERE group_id = ? ORDER BY position",
                group);
    QList<PhaseSpan> phases;
    while (query.next())
        phases.append(readSpan(query));
    return phases;
}

QList<UserId> readFacilitators(Database &database, qint64 group)
{
    Query query(database,
                "SELECT u.public_id FROM group_facilitators f JOIN users u ON u.id = f.user_id "
                "WHERE f.group_id = ? ORDER BY f.position",
                group);
    QList<UserId> facilitators;
    while (query.next())
        facilitators.append(query.taken<UserId>());
    return facilitators;
}

/// What stands in the group's own row, after its row id.
GroupHead readOwnColumns(Query &query)
{
    GroupHead head;
    query.take(head.id, head.name, head.entry, head.arc.name, head.arc.minutes, head.supervisor,
               head.agreements);
    return head;
}

GroupHead readHead(Database &database, Query &query)
{
    const auto group = query.taken<qint64>();
    GroupHead head = readOwnColumns(query);
    head.arc.phases = readPhases(database, group);
    head.facilitators = readFacilitators(database, group);
    return head;
}

QList<GroupId> readIds(Query &&query)
{
    QList<GroupId> ids;
    while (query.next())
        ids.append(query.taken<GroupId>());
    return ids;
}

} // namespace

QList<GroupHead> GroupRecords::heads() const
{
    Query query(m_database, selectHeads);
    QList<GroupHead> heads;
    QHash<qint64, qsizetype> places;
    while (query.next()) {
        places.insert(query.taken<qint64>(), heads.size());
        heads.append(readOwnColumns(query));
    }
    Query phases(m_database,
                 "SELECT group_id, phase, first, last FROM group_phases ORDER BY group_id, position");
    while (phases.next()) {
        GroupHead &head = heads[places.value(phases.taken<qint64>())];
        head.arc.phases.append(readSpan(phases));
    }
    Query facilitators(m_database, "SELECT f.group_id, u.public_id FROM group_facilitators f "
                                   "JOIN users u ON u.id = f.user_id ORDER BY f.group_id, f.position");
    while (facilitators.next()) {
        GroupHead &head = heads[places.value(facilitators.taken<qint64>())];
        head.facilitators.append(facilitators.taken<UserId>());
    }
    return heads;
}

QHash<GroupId, int> GroupRecords::sessionCounts() const
{
    Query query(m_database,
                "SELECT g.public_id, p.last FROM group_phases p JOIN groups g ON g.id = p.group_id "
                "ORDER BY p.group_id, p.position");
    QHash<GroupId, int> counts;
    while (query.next()) {
        const auto group = query.taken<GroupId>();
        counts.insert(group, query.taken<int>()); // the last of its phases stays
    }
    return counts;
}

std::optional<GroupHead> GroupRecords::head(const GroupId &id) const
{
    Query query(m_database, selectHead, id);
    if (!query.next())
        return std::nullopt;
    return readHead(m_database, query);
}

std::optional<GroupTies> GroupRecords::tiesOf(const UserId &user, const GroupId &id) const
{
    Query query(m_database,
                "SELECT coalesce(g.supervisor_id = u.id, 0), EXISTS (SELECT 1 FROM group_facilitators f "
                "WHERE f.group_id = g.id AND f.user_id = u.id) "
                "FROM groups g LEFT JOIN users u ON u.public_id = ? WHERE g.public_id = ?",
                user, id);
    if (!query.next())
        return std::nullopt;
    GroupTies ties;
    query.take(ties.supervises, ties.runs);
    return ties;
}

QList<GroupId> GroupRecords::ofFacilitator(const UserId &user) const
{
    return readIds(Query(m_database,
                         "SELECT g.public_id FROM groups g WHERE g.id IN "
                         "(SELECT f.group_id FROM group_facilitators f JOIN users u ON u.id = f.user_id "
                         " WHERE u.public_id = ?) ORDER BY g.id",
                         user));
}

QList<GroupId> GroupRecords::ofSupervisor(const UserId &user) const
{
    return readIds(Query(m_database,
                         "SELECT g.public_id FROM groups g JOIN users u ON u.id = g.supervisor_id "
                         "WHERE u.public_id = ? ORDER BY g.id",
                         user));
}

QList<GroupId> GroupRecords::ofMember(const MemberId &member) const
{
    return readIds(Query(m_database,
                         "SELECT g.public_id FROM groups g WHERE g.id IN "
                         "(SELECT p.group_id FROM participation p JOIN members m ON m.id = p.member_id "
                         " WHERE m.public_id = ?) ORDER BY g.id",
                         member));
}

std::optional<Group> GroupRecords::find(const GroupId &id, const PrivateNotes &privateNotes) const
{
    Query query(m_database, selectHead, id);
    if (!query.next())
        return std::nullopt;
    return whole(readHead(m_database, query), privateNotes);
}

void GroupRecords::each(const PrivateNotes &privateNotes, const Visit<Group> &visit) const
{
    Query query(m_database, selectHeads);
    while (query.next())
        visit(whole(readHead(m_database, query), privateNotes));
}

Group GroupRecords::whole(GroupHead head, const PrivateNotes &privateNotes) const
{
    Group group;
    static_cast<GroupHead &>(group) = std::move(head);
    group.participation = participation(group.id);
    group.strategies = strategies(group.id);
    group.sessions = SessionRecords(m_database).all(group.id, privateNotes);
    return group;
}

void GroupRecords::put(const GroupHead &head)
{
    Transaction transaction(m_database);
    Query(m_database,
          "INSERT INTO groups (public_id, name, entry, arc_name, minutes, supervisor_id, agreements) "
          "VALUES (?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (public_id) DO UPDATE SET name = excluded.name, entry = excluded.entry, "
          "arc_name = excluded.arc_name, minutes = excluded.minutes, supervisor_id = excluded.supervisor_id, "
          "agreements = excluded.agreements",
          head.id, head.name, head.entry, head.arc.name, head.arc.minutes,
          row::of(m_database, head.supervisor), head.agreements)
        .run();

    const qint64 group = row::of(m_database, head.id);
    Query(m_database, "DELETE FROM group_phases WHERE group_id = ?", group).run();
    int position = 0;
    for (const PhaseSpan &span : head.arc.phases) {
        Query(m_database, "INSERT INTO group_phases VALUES (?, ?, ?, ?, ?)", group, position++, span.phase,
              span.first, span.last)
            .run();
    }
    Query(m_database, "DELETE FROM group_facilitators WHERE group_id = ?", group).run();
    position = 0;
    for (const UserId &facilitator : head.facilitators) {
        Query(m_database, "INSERT INTO group_facilitators VALUES (?, ?, ?)", group, position++,
              row::of(m_database, facilitator))
            .run();
    }
    transaction.commit();
}

QList<Participation> GroupRecords::participation(const GroupId &id) const
{
    Query query(m_database,
                "SELECT m.public_id, p.joined_session, p.left_session, p.left_reason "
                "FROM participation p JOIN members m ON m.id = p.member_id "
                "WHERE p.group_id = ? ORDER BY p.position",
                row::of(m_database, id));
    QList<Participation> spans;
    while (query.next()) {
        Participation p;
        query.take(p.member, p.joined, p.left, p.leftReason);
        spans.append(p);
    }
    return spans;
}

bool GroupRecords::hasOrHad(const GroupId &id, const MemberId &member) const
{
    Query query(m_database,
                "SELECT 1 FROM participation p JOIN groups g ON g.id = p.group_id "
                "JOIN members m ON m.id = p.member_id WHERE g.public_id = ? AND m.public_id = ? LIMIT 1",
                id, member);
    return query.next();
}

void GroupRecords::putParticipation(const GroupId &id, const QList<Participation> &participation)
{
    Transaction transaction(m_database);
    const qint64 group = row::of(m_database, id);
    Query(m_database, "DELETE FROM participation WHERE group_id = ?", group).run();
    int position = 0;
    for (const Participation &p : participation) {
        Query(m_database, "INSERT INTO participation VALUES (?, ?, ?, ?, ?, ?)", group, position++,
              row::of(m_database, p.member), p.joined, p.left, p.leftReason)
            .run();
    }
    transaction.commit();
}

OptionalList<Strategy> GroupRecords::strategies(const GroupId &id) const
{
    const qint64 group = row::of(m_database, id);
    OptionalList<Strategy> strategies;
    Query query(m_database,
                "SELECT public_id, problem_area, text, session, moments FROM strategies WHERE group_id = ? "
                "ORDER BY position",
                group);
    while (query.next()) {
        Strategy s;
        OptionalList<QString> moments;
        query.take(s.id, s.problemArea, s.text, s.session, moments);
        s.moments.setGiven(moments.isGiven());
        for (const QString &moment : std::as_const(moments))
            s.moments.append(MomentId(moment));
        strategies.append(s);
    }
    EmptyLists empty;
    Query lists(m_database, "SELECT empty_lists FROM groups WHERE id = ?", group);
    if (lists.next())
        lists.take(empty.names());
    empty.restore(strategiesList, strategies);
    return strategies;
}

void GroupRecords::putStrategy(const GroupId &id, const Strategy &s)
{
    const qint64 group = row::of(m_database, id);
    OptionalList<QString> moments;
    moments.setGiven(s.moments.isGiven());
    for (const MomentId &moment : s.moments)
        moments.append(moment.text());
    Query(m_database,
          "INSERT INTO strategies (group_id, position, public_id, problem_area, text, session, moments) "
          "VALUES (?1, (SELECT coalesce(max(position), -1) + 1 FROM strategies WHERE group_id = ?1), "
          "?2, ?3, ?4, ?5, ?6) "
          "ON CONFLICT (group_id, public_id) DO UPDATE SET problem_area = excluded.problem_area, "
          "text = excluded.text, session = excluded.session, moments = excluded.moments",
          group, s.id, s.problemArea, s.text, s.session, moments)
        .run();
}

void GroupRecords::removeStrategy(const GroupId &id, const StrategyId &strategy)
{
    Query(m_database, "DELETE FROM strategies WHERE group_id = ? AND public_id = ?", row::of(m_database, id),
          strategy)
        .run();
}

void GroupRecords::putStrategies(const GroupId &id, const OptionalList<Strategy> &strategies)
{
    Transaction transaction(m_database);
    const qint64 group = row::of(m_database, id);
    Query(m_database, "DELETE FROM strategies WHERE group_id = ?", group).run();
    Query(m_database, "UPDATE groups SET empty_lists = ? WHERE id = ?",
          EmptyLists().of(strategiesList, strategies).names(), group)
        .run();
    for (const Strategy &strategy : strategies)
        putStrategy(id, strategy);
    transaction.commit();
}

} // namespace ipt
