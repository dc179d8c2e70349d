#include "storage/records/moment_records.h"

#include "storage/records/rows.h"

namespace ipt {

namespace {

constexpr QLatin1String membersList("members");
constexpr QLatin1String towardList("toward");

void writeMembers(Database &database, qint64 moment, QLatin1String list, const QList<MemberId> &members)
{
    int position = 0;
    for (const MemberId &member : members) {
        Query(database, "INSERT INTO moment_members VALUES (?, ?, ?, ?)", moment, list, position++,
              row::of(database, member))
            .run();
    }
}

void writeMembers(Database &database, qint64 row, const Moment &moment)
{
    writeMembers(database, row, membersList, moment.members);
    writeMembers(database, row, towardList, moment.toward);
}

OptionalList<QString> emptyListsOf(const Moment &moment)
{
    return EmptyLists().of(membersList, moment.members).of(towardList, moment.toward).names();
}

void insertAt(Database &database, qint64 session, qint64 position, const Moment &m)
{
    Query(
        database,
        "INSERT INTO moments (session_id, position, public_id, minute, text, problem_areas, techniques, "
        "feelings, is_trigger, is_risk, author_id, empty_lists) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        session, position, m.id, m.minute, m.text, m.problemAreas, m.techniques, m.feelings, m.trigger,
        m.risk, row::of(database, m.author), emptyListsOf(m))
        .run();
    writeMembers(database, database.lastRow(), m);
}

qint64 endOf(Database &database, qint64 session)
{
    Query query(database, "SELECT coalesce(max(position), -1) + 1 FROM moments WHERE session_id = ?",
                session);
    query.next();
    return query.taken<qint64>();
}

struct Standing
{
    qint64 row = 0;
    qint64 position = 0;
};

std::optional<Standing> standingAt(Database &database, qint64 session, int place)
{
    Query query(database,
                "SELECT id, position FROM moments WHERE session_id = ? ORDER BY position LIMIT 1 OFFSET ?",
                session, place);
    if (place < 0 || !query.next())
        return std::nullopt;
    Standing standing;
    query.take(standing.row, standing.position);
    return standing;
}

qint64 rowAt(Database &database, qint64 session, int place)
{
    const std::optional<Standing> standing = standingAt(database, session, place);
    if (!standing)
        row::throwNotFound(QT_TRANSLATE_NOOP("ipt::storage", "This moment is not in the session any more."));
    return standing->row;
}

/// The members of all the session's moments, in the order of the moments.
void readMembers(Database &database, qint64 session, const QList<qint64> &rows, QList<Moment> &moments)
{
    Query query(database,
                "SELECT o.id, x.list, m.public_id FROM moments o "
                "JOIN moment_members x ON x.moment_id = o.id JOIN members m ON m.id = x.member_id "
                "WHERE o.session_id = ? ORDER BY o.position, x.list, x.position",
                session);
    qsizetype at = 0;
    while (query.next()) {
        const auto row = query.taken<qint64>();
        const auto list = query.taken<QString>();
        const auto member = query.taken<MemberId>();
        while (rows.at(at) != row)
            ++at;
        (list == membersList ? moments[at].members : moments[at].toward).append(member);
    }
}

} // namespace

QList<SessionMoment> MomentRecords::ofMember(const GroupId &group, const MemberId &member) const
{
    Query query(m_database,
                "SELECT o.id, s.number, o.public_id, o.minute, o.text, o.problem_areas, o.techniques, "
                "o.feelings, o.is_trigger, o.is_risk, u.public_id, o.empty_lists FROM moments o "
                "JOIN sessions s ON s.id = o.session_id LEFT JOIN users u ON u.id = o.author_id "
                "WHERE o.id IN (SELECT moment_id FROM moment_members WHERE member_id = ?) AND s.group_id = ? "
                "ORDER BY s.number, o.position",
                row::of(m_database, member), row::of(m_database, group));
    QList<SessionMoment> moments;
    while (query.next()) {
        SessionMoment each;
        Moment &m = each.moment;
        EmptyLists empty;
        const auto row = query.taken<qint64>();
        query.take(each.session, m.id, m.minute, m.text, m.problemAreas, m.techniques, m.feelings, m.trigger,
                   m.risk, m.author, empty.names());
        Query people(m_database,
                     "SELECT x.list, m.public_id FROM moment_members x JOIN members m ON m.id = x.member_id "
                     "WHERE x.moment_id = ? ORDER BY x.list, x.position",
                     row);
        while (people.next()) {
            const auto list = people.taken<QString>();
            (list == membersList ? m.members : m.toward).append(people.taken<MemberId>());
        }
        empty.restore(membersList, m.members);
        empty.restore(towardList, m.toward);
        moments.append(each);
    }
    return moments;
}

OptionalList<Moment> MomentRecords::ofSession(const GroupId &group, SessionNumber number) const
{
    const qint64 session = row::ofSession(m_database, group, number);
    Query query(m_database,
                "SELECT o.id, o.public_id, o.minute, o.text, o.problem_areas, o.techniques, o.feelings, "
                "o.is_trigger, o.is_risk, u.public_id, o.empty_lists "
                "FROM moments o LEFT JOIN users u ON u.id = o.author_id "
                "WHERE o.session_id = ? ORDER BY o.position",
                session);
    OptionalList<Moment> moments;
    QList<qint64> rows;
    QList<EmptyLists> empty;
    while (query.next()) {
        Moment m;
        rows.append(query.taken<qint64>());
        empty.append(EmptyLists());
        query.take(m.id, m.minute, m.text, m.problemAreas, m.techniques, m.feelings, m.trigger, m.risk,
                   m.author, empty.last().names());
        moments.append(m);
    }
    readMembers(m_database, session, rows, moments);
    for (qsizetype i = 0; i < moments.size(); ++i) {
        empty[i].restore(membersList, moments[i].members);
        empty[i].restore(towardList, moments[i].toward);
    }
    return moments;
}

std::optional<int> MomentRecords::placeOf(const GroupId &group, SessionNumber number,
                                          const MomentId &id) const
{
    Query query(m_database,
                "SELECT (SELECT count(*) FROM moments b WHERE b.session_id = o.session_id "
                "        AND b.position < o.position) "
                "FROM moments o WHERE o.session_id = ? AND o.public_id = ?",
                row::ofSession(m_database, group, number), id);
    return query.next() ? std::optional<int>(query.taken<int>()) : std::nullopt;
}

void MomentRecords::append(const GroupId &group, SessionNumber number, const Moment &moment)
{
    Transaction transaction(m_database);
    const qint64 session = row::ofSession(m_database, group, number);
    insertAt(m_database, session, endOf(m_database, session), moment);
    transaction.commit();
}

void MomentRecords::insert(const GroupId &group, SessionNumber number, int place, const Moment &moment)
{
    Transaction transaction(m_database);
    const qint64 session = row::ofSession(m_database, group, number);
    const std::optional<Standing> there = standingAt(m_database, session, place);
    if (there) {
        Query(m_database, "UPDATE moments SET position = position + 1 WHERE session_id = ? AND position >= ?",
              session, there->position)
            .run();
    }
    insertAt(m_database, session, there ? there->position : endOf(m_database, session), moment);
    transaction.commit();
}

void MomentRecords::replace(const GroupId &group, SessionNumber number, int place, const Moment &m)
{
    Transaction transaction(m_database);
    const qint64 moment = rowAt(m_database, row::ofSession(m_database, group, number), place);
    Query(m_database,
          "UPDATE moments SET public_id = ?, minute = ?, text = ?, problem_areas = ?, techniques = ?, "
          "feelings = ?, is_trigger = ?, is_risk = ?, author_id = ?, empty_lists = ? WHERE id = ?",
          m.id, m.minute, m.text, m.problemAreas, m.techniques, m.feelings, m.trigger, m.risk,
          row::of(m_database, m.author), emptyListsOf(m), moment)
        .run();
    Query(m_database, "DELETE FROM moment_members WHERE moment_id = ?", moment).run();
    writeMembers(m_database, moment, m);
    transaction.commit();
}

void MomentRecords::remove(const GroupId &group, SessionNumber number, int place)
{
    Transaction transaction(m_database);
    const qint64 moment = rowAt(m_database, row::ofSession(m_database, group, number), place);
    Query(m_database, "DELETE FROM moments WHERE id = ?", moment).run();
    transaction.commit();
}

} // namespace ipt
