#include "storage/records/moment_records.h"

#include "storage/records/rows.h"

namespace ipt {

namespace {

#define MOMENT_COLUMNS                                                                                       \
    "o.public_id, o.minute, o.text, o.members, o.toward, o.problem_areas, o.techniques, o.feelings, "        \
    "o.is_trigger, o.is_risk, u.public_id "

Moment takeMoment(Query &query)
{
    Moment m;
    query.take(m.id, m.minute, m.text, m.members, m.toward, m.problemAreas, m.techniques, m.feelings,
               m.trigger, m.risk, m.author);
    return m;
}

void insertAt(Database &database, qint64 session, qint64 position, const Moment &m)
{
    Query(database,
          "INSERT INTO moments (session_id, position, public_id, minute, text, members, toward, "
          "problem_areas, techniques, feelings, is_trigger, is_risk, author_id) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
          session, position, m.id, m.minute, m.text, m.members, m.toward, m.problemAreas, m.techniques,
          m.feelings, m.trigger, m.risk, row::of(database, m.author))
        .run();
}

qint64 endOf(Database &database, qint64 session)
{
    Query query(database, "SELECT coalesce(max(position), -1) + 1 FROM moments WHERE session_id = ?",
                session);
    query.next();
    return query.taken<qint64>();
}

std::optional<qint64> positionAt(Database &database, qint64 session, int place)
{
    Query query(database,
                "SELECT position FROM moments WHERE session_id = ? ORDER BY position LIMIT 1 OFFSET ?",
                session, place);
    if (place < 0 || !query.next())
        return std::nullopt;
    return query.taken<qint64>();
}

qint64 requirePositionAt(Database &database, qint64 session, int place)
{
    const std::optional<qint64> position = positionAt(database, session, place);
    if (!position)
        row::throwNotFound(QT_TRANSLATE_NOOP("ipt::storage", "This moment is not in the session any more."));
    return *position;
}

/// Moves all from that position on by one. In two steps, for two moments never share a position.
void makeRoomAt(Database &database, qint64 session, qint64 position)
{
    Query(database, "UPDATE moments SET position = -position - 1 WHERE session_id = ? AND position >= ?",
          session, position)
        .run();
    Query(database, "UPDATE moments SET position = -position WHERE session_id = ? AND position < 0", session)
        .run();
}

} // namespace

QList<SessionMoment> MomentRecords::ofMember(const GroupId &group, const MemberId &member) const
{
    Query query(
        m_database,
        "SELECT s.number, " MOMENT_COLUMNS
        "FROM sessions s JOIN moments o ON o.session_id = s.id LEFT JOIN users u ON u.id = o.author_id "
        "WHERE s.group_id = ?1 AND (EXISTS (SELECT 1 FROM json_each(o.members) WHERE value = ?2) "
        "                           OR EXISTS (SELECT 1 FROM json_each(o.toward) WHERE value = ?2)) "
        "ORDER BY s.number, o.position",
        row::of(m_database, group), member);
    QList<SessionMoment> moments;
    while (query.next()) {
        SessionMoment each;
        query.take(each.session);
        each.moment = takeMoment(query);
        moments.append(each);
    }
    return moments;
}

OptionalList<Moment> MomentRecords::ofSession(const GroupId &group, SessionNumber number) const
{
    return ofSession(row::ofSession(m_database, group, number));
}

OptionalList<Moment> MomentRecords::ofSession(qint64 row) const
{
    Query query(m_database,
                "SELECT " MOMENT_COLUMNS "FROM moments o LEFT JOIN users u ON u.id = o.author_id "
                "WHERE o.session_id = ? ORDER BY o.position",
                row);
    OptionalList<Moment> moments;
    while (query.next())
        moments.append(takeMoment(query));
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
    const qint64 session = row::ofSession(m_database, group, number);
    insertAt(m_database, session, endOf(m_database, session), moment);
}

void MomentRecords::addAll(qint64 row, const QList<Moment> &moments)
{
    qint64 position = 0;
    for (const Moment &moment : moments)
        insertAt(m_database, row, position++, moment);
}

void MomentRecords::insert(const GroupId &group, SessionNumber number, int place, const Moment &moment)
{
    Transaction transaction(m_database);
    const qint64 session = row::ofSession(m_database, group, number);
    const std::optional<qint64> there = positionAt(m_database, session, place);
    if (there)
        makeRoomAt(m_database, session, *there);
    insertAt(m_database, session, there ? *there : endOf(m_database, session), moment);
    transaction.commit();
}

void MomentRecords::replace(const GroupId &group, SessionNumber number, int place, const Moment &m)
{
    const qint64 session = row::ofSession(m_database, group, number);
    Query(m_database,
          "UPDATE moments SET public_id = ?, minute = ?, text = ?, members = ?, toward = ?, "
          "problem_areas = ?, techniques = ?, feelings = ?, is_trigger = ?, is_risk = ?, author_id = ? "
          "WHERE session_id = ? AND position = ?",
          m.id, m.minute, m.text, m.members, m.toward, m.problemAreas, m.techniques, m.feelings, m.trigger,
          m.risk, row::of(m_database, m.author), session, requirePositionAt(m_database, session, place))
        .run();
}

void MomentRecords::remove(const GroupId &group, SessionNumber number, int place)
{
    const qint64 session = row::ofSession(m_database, group, number);
    Query(m_database, "DELETE FROM moments WHERE session_id = ? AND position = ?", session,
          requirePositionAt(m_database, session, place))
        .run();
}

} // namespace ipt
