#include "storage/records/overview_records.h"

#include "storage/records/course_records.h"
#include "storage/records/rows.h"
#include "storage/records/session_head.h"

#include <algorithm>

namespace ipt {

namespace {

/// Where a list keeps the member; the last one, if the rows come in order. Adds it where it is new.
template <typename Line>
Line &lineOf(QList<Line> &lines, const MemberId &member)
{
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&member](const Line &line) { return line.member == member; });
    if (found != lines.end())
        return *found;
    lines.append(Line{member});
    return lines.last();
}

#define WAITING_COLUMNS                                                                                      \
    "g.public_id, s.number, n.public_id, n.kind, m.public_id, a.public_id, n.written, s.ended, n.signed_at " \
    "FROM notes n JOIN sessions s ON s.id = n.session_id JOIN groups g ON g.id = s.group_id "                \
    "JOIN users a ON a.id = n.author_id LEFT JOIN members m ON m.id = n.member_id "
#define UNCOSIGNED "n.signed_by IS NOT NULL AND n.cosigned_by IS NULL AND n.kind <> 'private' "
#define OLDEST_FIRST "ORDER BY s.scheduled_ms IS NULL, s.scheduled_ms, g.id, s.number, n.position"

QList<WaitingNote> readWaiting(Query &&query)
{
    QList<WaitingNote> notes;
    while (query.next()) {
        WaitingNote note;
        query.take(note.ref.group, note.ref.session, note.ref.note, note.kind, note.member, note.author,
                   note.written, note.sessionEnded, note.signedAt);
        notes.append(note);
    }
    return notes;
}

QList<LastMeasure> readMeasures(Query &&query)
{
    QList<LastMeasure> measures;
    while (query.next()) {
        LastMeasure measure;
        query.take(measure.member, measure.measure, measure.taken);
        measures.append(measure);
    }
    return measures;
}

#define PLACED_SESSION                                                                                       \
    "g.public_id, " SESSION_HEAD_COLUMNS "FROM sessions s JOIN groups g ON g.id = s.group_id "

PlacedSession readPlacedSession(Database &, Query &query)
{
    PlacedSession placed;
    query.take(placed.group);
    placed.head = takeHead(query);
    return placed;
}

QList<Heard> readHeard(Query &&query)
{
    QList<Heard> heard;
    while (query.next()) {
        Heard line;
        query.take(line.member, line.session);
        heard.append(line);
    }
    return heard;
}

} // namespace

QList<MarkedAttendance> OverviewRecords::attendance(const GroupId &group) const
{
    Query query(m_database,
                "SELECT m.public_id, s.number, a.status, a.minutes FROM sessions s "
                "JOIN attendance a ON a.session_id = s.id JOIN members m ON m.id = a.member_id "
                "WHERE s.group_id = ? ORDER BY s.number, a.position",
                row::of(m_database, group));
    QList<MarkedAttendance> marks;
    while (query.next()) {
        MarkedAttendance mark;
        query.take(mark.member, mark.session, mark.status, mark.minutes);
        marks.append(mark);
    }
    return marks;
}

QList<MemberAreas> OverviewRecords::areas(const GroupId &group) const
{
    Query query(m_database,
                "SELECT m.public_id, area.value, count(*) FROM sessions s "
                "JOIN moments o ON o.session_id = s.id, json_each(o.problem_areas) AS area, "
                "json_each(o.members) AS about JOIN members m ON m.public_id = about.value "
                "WHERE s.group_id = ? GROUP BY m.id, area.value ORDER BY m.id",
                row::of(m_database, group));
    QList<MemberAreas> areas;
    while (query.next()) {
        const auto member = query.taken<MemberId>();
        const auto area = query.taken<ProblemArea>();
        lineOf(areas, member).moments.at(std::size_t(area)) = query.taken<int>();
    }
    return areas;
}

QList<SessionCounts> OverviewRecords::counts(const GroupId &group,
                                             const std::optional<SessionNumber> &only) const
{
    Query query(m_database,
                "SELECT s.number, (SELECT count(*) FROM moments o WHERE o.session_id = s.id), "
                "count(n.id), count(n.signed_by) FROM sessions s "
                "LEFT JOIN notes n ON n.session_id = s.id AND n.kind <> 'private' "
                "WHERE s.group_id = ?1 AND (?2 IS NULL OR s.number = ?2) GROUP BY s.id ORDER BY s.number",
                row::of(m_database, group), only);
    QList<SessionCounts> counts;
    while (query.next()) {
        SessionCounts count;
        query.take(count.session, count.moments, count.notes, count.signedNotes);
        counts.append(count);
    }
    return counts;
}

QList<Heard> OverviewRecords::lastHeard(const GroupId &group,
                                        const std::optional<SessionNumber> &before) const
{
    return readHeard(
        Query(m_database,
              "SELECT m.public_id, max(s.number) FROM sessions s JOIN moments o ON o.session_id = s.id "
              "JOIN members m ON m.public_id = o.members ->> 0 "
              "WHERE s.group_id = ?1 AND (?2 IS NULL OR s.number < ?2) "
              "GROUP BY m.id ORDER BY m.id",
              row::of(m_database, group), before));
}

QList<Heard> OverviewRecords::lastWorkedWith(const GroupId &group, SessionNumber before) const
{
    return readHeard(
        Query(m_database,
              "SELECT m.public_id, max(s.number) FROM sessions s JOIN moments o ON o.session_id = s.id, "
              "json_each(o.members) AS about JOIN members m ON m.public_id = about.value "
              "WHERE s.group_id = ? AND s.number < ? "
              "GROUP BY m.id ORDER BY m.id",
              row::of(m_database, group), before));
}

QList<Exchange> OverviewRecords::exchanges(const GroupId &group,
                                           const std::optional<SessionNumber> &except) const
{
    // A moment toward nobody, or only toward who speaks, is spoken to the group.
    Query query(m_database,
                "SELECT a.public_id, b.public_id, count(*) FROM sessions s "
                "JOIN moments o ON o.session_id = s.id "
                "JOIN members a ON a.public_id = o.members ->> 0 "
                "LEFT JOIN json_each(o.toward) AS y ON y.value <> a.public_id "
                "LEFT JOIN members b ON b.public_id = y.value "
                "WHERE s.group_id = ?1 AND (?2 IS NULL OR s.number <> ?2) "
                "GROUP BY a.id, b.id ORDER BY a.id, b.id",
                row::of(m_database, group), except);
    QList<Exchange> exchanges;
    while (query.next()) {
        Exchange exchange;
        std::optional<MemberId> to;
        query.take(exchange.from, to, exchange.times);
        exchange.to = to.value_or(MemberId());
        exchanges.append(exchange);
    }
    return exchanges;
}

QList<CourseState> OverviewRecords::courseStates(const GroupId &group) const
{
    Query query(
        m_database,
        "SELECT m.public_id, "
        "(SELECT count(*) FROM inventories i JOIN relationships r ON r.inventory_id = i.id "
        " WHERE i.member_id = m.id AND i.group_id = ?1 AND i.stage = 'intake'), "
        "EXISTS (SELECT 1 FROM inventories i WHERE i.member_id = m.id AND i.group_id = ?1 "
        "        AND i.stage = 'midpoint'), "
        "EXISTS (SELECT 1 FROM inventories i WHERE i.member_id = m.id AND i.group_id = ?1 "
        "        AND i.stage = 'termination'), "
        "EXISTS (SELECT 1 FROM formulations f WHERE f.member_id = m.id AND f.group_id = ?1), "
        "(SELECT count(*) FROM formulations f JOIN goals o ON o.formulation_id = f.id "
        " WHERE f.member_id = m.id AND f.group_id = ?1), "
        "EXISTS (SELECT 1 FROM farewells e WHERE e.member_id = m.id AND e.group_id = ?1 AND "
        " trim(coalesce(e.feelings_about_ending, '') || coalesce(e.progress_credited, '') || "
        "      coalesce(e.unfinished, '') || coalesce(e.warning_signs, '') || coalesce(e.plan, '') || "
        "      coalesce(e.supports, '') || coalesce(e.words_from_the_group, '')) <> ''), "
        "EXISTS (SELECT 1 FROM midpoint_reviews p WHERE p.member_id = m.id AND p.group_id = ?1 AND "
        " trim(coalesce(p.changes, '') || coalesce(p.helps, '') || coalesce(p.hinders, '') || "
        "      coalesce(p.goals, '') || coalesce(p.second_half, '')) <> '') "
        "FROM members m WHERE m.id IN (SELECT member_id FROM participation WHERE group_id = ?1) "
        "ORDER BY m.id",
        row::of(m_database, group));
    QList<CourseState> states;
    while (query.next()) {
        CourseState state;
        query.take(state.member, state.intakeRelationships, state.midpointInventory,
                   state.terminationInventory, state.formulation, state.goals, state.farewell,
                   state.midpointReview);
        states.append(state);
    }
    return states;
}

QList<LastMeasure> OverviewRecords::lastMeasures(const GroupId &group) const
{
    return readMeasures(Query(m_database,
                              "SELECT m.public_id, t.measure, max(t.taken) FROM members m "
                              "JOIN measures t ON t.member_id = m.id "
                              "WHERE m.id IN (SELECT member_id FROM participation WHERE group_id = ?) "
                              "GROUP BY m.id, t.measure ORDER BY m.id, t.measure",
                              row::of(m_database, group)));
}

QList<LastMeasure> OverviewRecords::lastMeasures(const MemberId &member) const
{
    return readMeasures(Query(m_database,
                              "SELECT m.public_id, t.measure, max(t.taken) FROM members m "
                              "JOIN measures t ON t.member_id = m.id WHERE m.public_id = ? "
                              "GROUP BY t.measure ORDER BY t.measure",
                              member));
}

QList<WaitingNote> OverviewRecords::unsignedNotes(const std::optional<UserId> &author) const
{
    if (author) {
        return readWaiting(Query(m_database,
                                 "SELECT " WAITING_COLUMNS
                                 "WHERE n.author_id = ? AND n.signed_by IS NULL " OLDEST_FIRST,
                                 row::of(m_database, *author)));
    }
    return readWaiting(Query(m_database, "SELECT " WAITING_COLUMNS
                                         "WHERE n.signed_by IS NULL AND n.kind <> 'private' " OLDEST_FIRST));
}

QList<WaitingNote> OverviewRecords::unsignedNotesOfGroups(const UserId &facilitator) const
{
    return readWaiting(Query(m_database,
                             "SELECT " WAITING_COLUMNS "WHERE n.signed_by IS NULL "
                             "AND (n.kind <> 'private' OR n.author_id = ?1) "
                             "AND EXISTS (SELECT 1 FROM group_facilitators f "
                             "            WHERE f.group_id = g.id AND f.user_id = ?1) " OLDEST_FIRST,
                             row::of(m_database, facilitator)));
}

QList<WaitingNote> OverviewRecords::awaitingCosignature(const UserId &supervisor) const
{
    // What waits in the whole practice is little where notes are co-signed, and then the way to what waits
    // for somebody; where hardly any are, it is nearly everything, and the way leads by their groups.
    constexpr int little = 2000;
    Query count(m_database, "SELECT count(*) FROM (SELECT 1 FROM notes n WHERE " UNCOSIGNED "LIMIT ?)",
                little);
    const bool isLittle = count.next() && count.taken<int>() < little;
    return readWaiting(Query(m_database,
                             isLittle ? "SELECT " WAITING_COLUMNS "WHERE +g.supervisor_id = ? "
                                        "AND " UNCOSIGNED OLDEST_FIRST
                                      : "SELECT " WAITING_COLUMNS "WHERE g.supervisor_id = ? "
                                        "AND " UNCOSIGNED OLDEST_FIRST,
                             row::of(m_database, supervisor)));
}

QList<PlacedSession> OverviewRecords::sessionsToCome(const UserId &user, int most) const
{
    return readAll(m_database,
                   Query(m_database,
                         "SELECT " PLACED_SESSION
                         "WHERE s.state IN ('planned', 'in_progress') AND (g.supervisor_id = ?1 OR EXISTS "
                         "  (SELECT 1 FROM group_facilitators f WHERE f.group_id = g.id AND f.user_id = ?1)) "
                         "ORDER BY s.scheduled_ms IS NULL, s.scheduled_ms, g.id, s.number LIMIT ?2",
                         row::of(m_database, user), most),
                   readPlacedSession);
}

QList<PlacedSession> OverviewRecords::heldSessions(const UserId &supervisor, int most) const
{
    // From the newest on, as they stand in their index, until there are enough: hence the +.
    return readAll(m_database,
                   Query(m_database,
                         "SELECT " PLACED_SESSION "WHERE s.state = 'held' "
                         "AND +s.group_id IN (SELECT id FROM groups WHERE supervisor_id = ?) "
                         "ORDER BY s.started_ms DESC, s.group_id, s.number LIMIT ?",
                         row::of(m_database, supervisor), most),
                   readPlacedSession);
}

QList<Action> OverviewRecords::openActions(const GroupId &group) const
{
    QList<Action> actions = CourseRecords(m_database).actions({.group = group});
    actions.removeIf([](const Action &action) { return action.reviewedInSession.has_value(); });
    return actions;
}

RecordCounts OverviewRecords::recordCounts() const
{
    RecordCounts counts;
    Query query(m_database, "SELECT (SELECT count(*) FROM users), (SELECT count(*) FROM members), "
                            "(SELECT count(*) FROM groups), (SELECT count(*) FROM sessions), "
                            "(SELECT count(*) FROM notes), (SELECT count(*) FROM moments)");
    if (query.next())
        query.take(counts.users, counts.members, counts.groups, counts.sessions, counts.notes,
                   counts.moments);
    return counts;
}

} // namespace ipt
