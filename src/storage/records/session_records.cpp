#include "storage/records/session_records.h"

#include "storage/records/moment_records.h"
#include "storage/records/note_records.h"
#include "storage/records/pair_list.h"
#include "storage/records/rows.h"
#include "storage/records/session_head.h"
#include "storage/storage_error.h"

namespace ipt {

namespace {

constexpr QLatin1String tasksList("tasks");
constexpr QLatin1String attendanceList("attendance");
constexpr QLatin1String momentsList("moments");
constexpr QLatin1String notesList("notes");
constexpr QLatin1String fidelityList("fidelity");

const char *const selectHead = "SELECT " SESSION_HEAD_COLUMNS "FROM sessions s WHERE s.id = ?";
const char *const selectHeads =
    "SELECT " SESSION_HEAD_COLUMNS "FROM sessions s WHERE s.group_id = ? ORDER BY s.position";

#define WHOLE_SESSION_COLUMNS "s.id, s.empty_lists, " SESSION_HEAD_COLUMNS
const char *const selectWhole = "SELECT " WHOLE_SESSION_COLUMNS "FROM sessions s WHERE s.id = ?";
const char *const selectAllWhole =
    "SELECT " WHOLE_SESSION_COLUMNS "FROM sessions s WHERE s.group_id = ? ORDER BY s.position";

std::optional<QString> keptParts(const SessionHead &head)
{
    return head.earlierParts.isGiven() ? std::optional(textOf(head.earlierParts)) : std::nullopt;
}

std::optional<qint64> millisecondsOf(const std::optional<Instant> &at)
{
    return at ? std::optional(at->msecsSinceEpoch()) : std::nullopt;
}

std::optional<qint64> findRow(Database &database, const GroupId &group, SessionNumber number)
{
    Query query(database,
                "SELECT s.id FROM sessions s JOIN groups g ON g.id = s.group_id "
                "WHERE g.public_id = ? AND s.number = ?",
                group, number);
    return query.next() ? std::optional<qint64>(query.taken<qint64>()) : std::nullopt;
}

EmptyLists readEmptyLists(Database &database, qint64 session)
{
    EmptyLists empty;
    Query query(database, "SELECT empty_lists FROM sessions WHERE id = ?", session);
    if (query.next())
        query.take(empty.names());
    return empty;
}

/// Keeps whether one list was given though it holds nothing; what is kept of the others stays.
template <typename T>
void keepWhetherGiven(Database &database, qint64 session, QLatin1String name, const OptionalList<T> &list)
{
    EmptyLists empty = readEmptyLists(database, session);
    OptionalList<QString> names = empty.names();
    names.removeAll(name);
    if (list.isEmpty() && list.isGiven())
        names.append(name);
    if (names.isEmpty())
        names.setGiven(false);
    if (names != empty.names())
        Query(database, "UPDATE sessions SET empty_lists = ? WHERE id = ?", names, session).run();
}

OptionalList<Task> readTasks(Database &database, qint64 session)
{
    Query query(database, "SELECT text, done FROM tasks WHERE session_id = ? ORDER BY position", session);
    OptionalList<Task> tasks;
    while (query.next()) {
        Task task;
        query.take(task.text, task.done);
        tasks.append(task);
    }
    return tasks;
}

OptionalList<Attendance> readAttendance(Database &database, qint64 session)
{
    Query query(database,
                "SELECT m.public_id, a.status, a.minutes, a.comment FROM attendance a "
                "JOIN members m ON m.id = a.member_id WHERE a.session_id = ? ORDER BY a.position",
                session);
    OptionalList<Attendance> attendance;
    while (query.next()) {
        Attendance line;
        query.take(line.member, line.status, line.minutes, line.comment);
        attendance.append(line);
    }
    return attendance;
}

OptionalList<Fidelity> readFidelity(Database &database, qint64 session)
{
    Query query(database,
                "SELECT u.public_id, f.rated_as, f.ratings, f.comment FROM fidelity f "
                "JOIN users u ON u.id = f.rater_id WHERE f.session_id = ? ORDER BY f.position",
                session);
    OptionalList<Fidelity> fidelity;
    while (query.next()) {
        Fidelity f;
        QString ratings;
        query.take(f.rater, f.as, ratings, f.comment);
        f.ratings = ratingsFrom(ratings);
        fidelity.append(f);
    }
    return fidelity;
}

Session readSession(Database &database, Query &query, const PrivateNotes &privateNotes)
{
    const auto row = query.taken<qint64>();
    EmptyLists empty;
    query.take(empty.names());
    Session session{takeHead(query), {}, {}, {}, {}, {}};
    session.tasks = readTasks(database, row);
    session.attendance = readAttendance(database, row);
    session.moments = MomentRecords(database).ofSession(row);
    session.notes = NoteRecords(database).ofSession(row, privateNotes);
    session.fidelity = readFidelity(database, row);
    empty.restore(tasksList, session.tasks);
    empty.restore(attendanceList, session.attendance);
    empty.restore(momentsList, session.moments);
    empty.restore(notesList, session.notes);
    empty.restore(fidelityList, session.fidelity);
    return session;
}

void writeTasks(Database &database, qint64 session, const QList<Task> &tasks)
{
    int position = 0;
    for (const Task &task : tasks)
        Query(database, "INSERT INTO tasks VALUES (?, ?, ?, ?)", session, position++, task.text, task.done)
            .run();
}

void writeFidelity(Database &database, qint64 session, const QList<Fidelity> &fidelity)
{
    int position = 0;
    for (const Fidelity &f : fidelity) {
        Query(database, "INSERT INTO fidelity VALUES (?, ?, ?, ?, ?, ?)", session, position++,
              row::of(database, f.rater), f.as, textOf(f.ratings), f.comment)
            .run();
    }
}

} // namespace

QList<Session> SessionRecords::all(const GroupId &group, const PrivateNotes &privateNotes) const
{
    Query query(m_database, selectAllWhole, row::of(m_database, group));
    QList<Session> sessions;
    while (query.next())
        sessions.append(readSession(m_database, query, privateNotes));
    return sessions;
}

QList<SessionHead> SessionRecords::heads(const GroupId &group) const
{
    Query query(m_database, selectHeads, row::of(m_database, group));
    QList<SessionHead> heads;
    while (query.next())
        heads.append(takeHead(query));
    return heads;
}

std::optional<SessionHead> SessionRecords::head(const GroupId &group, SessionNumber number) const
{
    const std::optional<qint64> session = findRow(m_database, group, number);
    if (!session)
        return std::nullopt;
    Query query(m_database, selectHead, *session);
    query.next();
    return takeHead(query);
}

std::optional<Session> SessionRecords::find(const GroupId &group, SessionNumber number,
                                            const PrivateNotes &privateNotes) const
{
    const std::optional<qint64> row = findRow(m_database, group, number);
    if (!row)
        return std::nullopt;
    Query query(m_database, selectWhole, *row);
    query.next();
    return readSession(m_database, query, privateNotes);
}

void SessionRecords::putHead(const GroupId &group, const SessionHead &head)
{
    Query(m_database,
          "INSERT INTO sessions (group_id, position, number, state, scheduled, scheduled_ms, started, "
          "started_ms, "
          "ended, cancelled_reason, theme, earlier_parts) "
          "VALUES (?1, (SELECT coalesce(max(position), -1) + 1 FROM sessions WHERE group_id = ?1), "
          "?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11) "
          "ON CONFLICT (group_id, number) DO UPDATE SET state = excluded.state, "
          "scheduled = excluded.scheduled, scheduled_ms = excluded.scheduled_ms, started = excluded.started, "
          "started_ms = excluded.started_ms, ended = excluded.ended, cancelled_reason = "
          "excluded.cancelled_reason, theme = excluded.theme, "
          "earlier_parts = excluded.earlier_parts",
          row::of(m_database, group), head.number, head.state, head.scheduled, millisecondsOf(head.scheduled),
          head.started, millisecondsOf(head.started), head.ended, head.cancelledReason, head.theme,
          keptParts(head))
        .run();
}

void SessionRecords::add(const GroupId &group, const Session &session)
{
    Transaction transaction(m_database);
    Query(m_database,
          "INSERT INTO sessions (group_id, position, number, state, scheduled, scheduled_ms, started, "
          "started_ms, ended, cancelled_reason, theme, earlier_parts, empty_lists) "
          "VALUES (?1, (SELECT coalesce(max(position), -1) + 1 FROM sessions WHERE group_id = ?1), "
          "?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
          row::of(m_database, group), session.number, session.state, session.scheduled,
          millisecondsOf(session.scheduled), session.started, millisecondsOf(session.started), session.ended,
          session.cancelledReason, session.theme, keptParts(session),
          EmptyLists()
              .of(tasksList, session.tasks)
              .of(attendanceList, session.attendance)
              .of(momentsList, session.moments)
              .of(notesList, session.notes)
              .of(fidelityList, session.fidelity)
              .names())
        .run();
    const qint64 row = m_database.lastRow();
    writeTasks(m_database, row, session.tasks);
    int position = 0;
    for (const Attendance &line : session.attendance) {
        Query(m_database,
              "INSERT INTO attendance (session_id, member_id, position, status, minutes, comment) "
              "VALUES (?, ?, ?, ?, ?, ?)",
              row, row::of(m_database, line.member), position++, line.status, line.minutes, line.comment)
            .run();
    }
    MomentRecords(m_database).addAll(row, session.moments);
    NoteRecords(m_database).addAll(row, group, session.number, session.notes);
    writeFidelity(m_database, row, session.fidelity);
    transaction.commit();
}

void SessionRecords::remove(const GroupId &group, SessionNumber number)
{
    Transaction transaction(m_database);
    const qint64 session = row::ofSession(m_database, group, number);
    Query(m_database, "DELETE FROM tasks WHERE session_id = ?", session).run();
    Query(m_database, "DELETE FROM sessions WHERE id = ?", session).run();
    transaction.commit();
}

void SessionRecords::putTasks(const GroupId &group, SessionNumber number, const OptionalList<Task> &tasks)
{
    Transaction transaction(m_database);
    const qint64 session = row::ofSession(m_database, group, number);
    Query(m_database, "DELETE FROM tasks WHERE session_id = ?", session).run();
    writeTasks(m_database, session, tasks);
    keepWhetherGiven(m_database, session, tasksList, tasks);
    transaction.commit();
}

OptionalList<Attendance> SessionRecords::attendance(const GroupId &group, SessionNumber number) const
{
    const qint64 session = row::ofSession(m_database, group, number);
    OptionalList<Attendance> attendance = readAttendance(m_database, session);
    readEmptyLists(m_database, session).restore(attendanceList, attendance);
    return attendance;
}

void SessionRecords::putAttendance(const GroupId &group, SessionNumber number, const Attendance &line)
{
    Query(m_database,
          "INSERT INTO attendance (session_id, member_id, position, status, minutes, comment) "
          "VALUES (?1, ?2, (SELECT coalesce(max(position), -1) + 1 FROM attendance WHERE session_id = ?1), "
          "?3, ?4, ?5) "
          "ON CONFLICT (session_id, member_id) DO UPDATE SET status = excluded.status, "
          "minutes = excluded.minutes, comment = excluded.comment",
          row::ofSession(m_database, group, number), row::of(m_database, line.member), line.status,
          line.minutes, line.comment)
        .run();
}

void SessionRecords::removeAttendance(const GroupId &group, SessionNumber number, const MemberId &member)
{
    Query(m_database, "DELETE FROM attendance WHERE session_id = ? AND member_id = ?",
          row::ofSession(m_database, group, number), row::of(m_database, member))
        .run();
}

void SessionRecords::putFidelity(const GroupId &group, SessionNumber number, const Fidelity &fidelity)
{
    Transaction transaction(m_database);
    const qint64 session = row::ofSession(m_database, group, number);
    OptionalList<Fidelity> all = readFidelity(m_database, session);
    const auto same = std::find_if(all.begin(), all.end(), [&fidelity](const Fidelity &other) {
        return other.rater == fidelity.rater && other.as == fidelity.as;
    });
    if (same == all.end())
        all.append(fidelity);
    else
        *same = fidelity;
    Query(m_database, "DELETE FROM fidelity WHERE session_id = ?", session).run();
    writeFidelity(m_database, session, all);
    transaction.commit();
}

} // namespace ipt
