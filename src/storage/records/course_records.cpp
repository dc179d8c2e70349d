#include "storage/records/course_records.h"

#include "storage/records/rows.h"

namespace ipt {

namespace {

constexpr QLatin1String goalsList("goals");
constexpr QLatin1String ratingsList("ratings");

/// A list is read by member and group, by either, or whole: a statement each, so that each
/// reading has its index.
struct Selects
{
    const char *ofBoth;
    const char *ofMember;
    const char *ofGroup;
    const char *ofAll;
};

#define SELECTS(COLUMNS, TABLE)                                                                              \
    Selects                                                                                                  \
    {                                                                                                        \
        "SELECT " COLUMNS " WHERE " TABLE ".member_id = ? AND " TABLE ".group_id = ? ORDER BY " TABLE ".id", \
            "SELECT " COLUMNS " WHERE " TABLE ".member_id = ? ORDER BY " TABLE ".id",                        \
            "SELECT " COLUMNS " WHERE " TABLE ".group_id = ? ORDER BY " TABLE ".id",                         \
            "SELECT " COLUMNS " ORDER BY " TABLE ".id"                                                       \
    }

template <typename Reader>
auto readOf(Database &database, const CourseRecords::Of &of, Reader reader, const Selects &selects)
{
    const std::optional<qint64> member = row::of(database, of.member);
    const std::optional<qint64> group = row::of(database, of.group);
    if (member && group)
        return readAll(database, Query(database, selects.ofBoth, *member, *group), reader);
    if (member)
        return readAll(database, Query(database, selects.ofMember, *member), reader);
    if (group)
        return readAll(database, Query(database, selects.ofGroup, *group), reader);
    return readAll(database, Query(database, selects.ofAll), reader);
}

#define FORMULATION_COLUMNS                                                                                  \
    "f.id, m.public_id, g.public_id, f.primary_area, f.secondary_area, f.focus_relationship, "               \
    "f.precipitant, f.evidence, f.summary, f.pattern, f.agreed, f.empty_lists FROM formulations f "          \
    "JOIN members m ON m.id = f.member_id JOIN groups g ON g.id = f.group_id"
#define ACTION_COLUMNS                                                                                       \
    "a.public_id, m.public_id, g.public_id, a.set_in_session, a.text, a.problem_area, a.relationship, "      \
    "a.reviewed_in_session, a.outcome, a.learnt FROM actions a "                                             \
    "JOIN members m ON m.id = a.member_id JOIN groups g ON g.id = a.group_id"
#define MEASURE_COLUMNS                                                                                      \
    "m.public_id, g.public_id, t.session, t.measure, t.taken, t.items FROM measures t "                      \
    "JOIN members m ON m.id = t.member_id LEFT JOIN groups g ON g.id = t.group_id"
#define HISTORY_COLUMNS                                                                                      \
    "m.public_id, g.public_id, t.session, t.measure, t.taken, t.items, t.change, t.at, u.public_id "         \
    "FROM measure_history t JOIN members m ON m.id = t.member_id "                                           \
    "LEFT JOIN groups g ON g.id = t.group_id JOIN users u ON u.id = t.by_id"
#define EVENT_COLUMNS                                                                                        \
    "e.public_id, m.public_id, e.happened, e.text, e.kind, e.relationship FROM life_events e "               \
    "JOIN members m ON m.id = e.member_id"
#define GROWTH_COLUMNS                                                                                       \
    "m.public_id, g.public_id, w.session, w.rated_by, w.relationship_patterns, w.emotions_in_the_moment, "   \
    "w.peer_support, w.vulnerability, w.recovery_skills, w.accountability FROM growth w "                    \
    "JOIN members m ON m.id = w.member_id JOIN groups g ON g.id = w.group_id"
#define MIDPOINT_COLUMNS                                                                                     \
    "m.public_id, g.public_id, p.session, p.held, p.changes, p.helps, p.hinders, p.goals, p.second_half "    \
    "FROM midpoint_reviews p "                                                                               \
    "JOIN members m ON m.id = p.member_id JOIN groups g ON g.id = p.group_id"
#define FAREWELL_COLUMNS                                                                                     \
    "m.public_id, g.public_id, f.feelings_about_ending, f.progress_credited, f.unfinished, "                 \
    "f.warning_signs, f.plan, f.supports, f.words_from_the_group FROM farewells f "                          \
    "JOIN members m ON m.id = f.member_id JOIN groups g ON g.id = f.group_id"

OptionalList<Goal> readGoals(Database &database, qint64 formulation)
{
    Query query(database,
                "SELECT id, public_id, text, area, levels, empty_lists FROM goals WHERE formulation_id = ? "
                "ORDER BY position",
                formulation);
    OptionalList<Goal> goals;
    while (query.next()) {
        Goal goal;
        EmptyLists empty;
        const auto row = query.taken<qint64>();
        query.take(goal.id, goal.text, goal.area, goal.levels, empty.names());
        Query ratings(database, "SELECT session, score FROM goal_ratings WHERE goal_id = ? ORDER BY position",
                      row);
        while (ratings.next()) {
            GoalRating rating;
            ratings.take(rating.session, rating.score);
            goal.ratings.append(rating);
        }
        empty.restore(ratingsList, goal.ratings);
        goals.append(goal);
    }
    return goals;
}

Formulation readFormulation(Database &database, Query &query)
{
    Formulation f;
    EmptyLists empty;
    const auto row = query.taken<qint64>();
    query.take(f.member, f.group, f.primaryArea, f.secondaryArea, f.focusRelationship, f.precipitant,
               f.evidence, f.summary, f.pattern, f.agreed, empty.names());
    f.goals = readGoals(database, row);
    empty.restore(goalsList, f.goals);
    return f;
}

Action readAction(Database &, Query &query)
{
    Action a;
    query.take(a.id, a.member, a.group, a.setInSession, a.text, a.problemArea, a.relationship,
               a.reviewedInSession, a.outcome, a.learnt);
    return a;
}

MeasureTaken readMeasure(Database &, Query &query)
{
    MeasureTaken t;
    query.take(t.member, t.group, t.session, t.measure, t.taken, t.items);
    return t;
}

EarlierAnswers readEarlier(Database &, Query &query)
{
    EarlierAnswers e;
    MeasureTaken &t = e.was;
    query.take(t.member, t.group, t.session, t.measure, t.taken, t.items, e.change, e.at, e.by);
    return e;
}

LifeEvent readEvent(Database &, Query &query)
{
    LifeEvent e;
    query.take(e.id, e.member, e.when, e.text, e.kind, e.relationship);
    return e;
}

GrowthRating readGrowth(Database &, Query &query)
{
    GrowthRating w;
    auto &l = w.levels;
    query.take(w.member, w.group, w.session, w.ratedBy, l[0], l[1], l[2], l[3], l[4], l[5]);
    return w;
}

MidpointReview readMidpoint(Database &, Query &query)
{
    MidpointReview r;
    query.take(r.member, r.group, r.session, r.held, r.changes, r.helps, r.hinders, r.goals, r.secondHalf);
    return r;
}

Farewell readFarewell(Database &, Query &query)
{
    Farewell f;
    query.take(f.member, f.group, f.feelingsAboutEnding, f.progressCredited, f.unfinished, f.warningSigns,
               f.plan, f.supports, f.wordsFromTheGroup);
    return f;
}

} // namespace

void CourseRecords::each(const Visit<Formulation> &visit) const
{
    visitAll(m_database, Query(m_database, "SELECT " FORMULATION_COLUMNS " ORDER BY f.id"), readFormulation,
             visit);
}

void CourseRecords::each(const Visit<Action> &visit) const
{
    visitAll(m_database, Query(m_database, "SELECT " ACTION_COLUMNS " ORDER BY a.id"), readAction, visit);
}

void CourseRecords::each(const Visit<MeasureTaken> &visit) const
{
    visitAll(m_database, Query(m_database, "SELECT " MEASURE_COLUMNS " ORDER BY t.id"), readMeasure, visit);
}

void CourseRecords::each(const Visit<EarlierAnswers> &visit) const
{
    visitAll(m_database, Query(m_database, "SELECT " HISTORY_COLUMNS " ORDER BY t.id"), readEarlier, visit);
}

void CourseRecords::each(const Visit<LifeEvent> &visit) const
{
    visitAll(m_database, Query(m_database, "SELECT " EVENT_COLUMNS " ORDER BY e.id"), readEvent, visit);
}

void CourseRecords::each(const Visit<GrowthRating> &visit) const
{
    visitAll(m_database, Query(m_database, "SELECT " GROWTH_COLUMNS " ORDER BY w.id"), readGrowth, visit);
}

void CourseRecords::each(const Visit<MidpointReview> &visit) const
{
    visitAll(m_database, Query(m_database, "SELECT " MIDPOINT_COLUMNS " ORDER BY p.id"), readMidpoint, visit);
}

void CourseRecords::each(const Visit<Farewell> &visit) const
{
    visitAll(m_database, Query(m_database, "SELECT " FAREWELL_COLUMNS " ORDER BY f.id"), readFarewell, visit);
}

QList<Formulation> CourseRecords::formulations(const Of &of) const
{
    return readOf(m_database, of, readFormulation, SELECTS(FORMULATION_COLUMNS, "f"));
}

QList<Action> CourseRecords::actions(const Of &of) const
{
    return readOf(m_database, of, readAction, SELECTS(ACTION_COLUMNS, "a"));
}

QList<MeasureTaken> CourseRecords::measures(const Of &of) const
{
    return readOf(m_database, of, readMeasure, SELECTS(MEASURE_COLUMNS, "t"));
}

std::optional<MeasureTaken> CourseRecords::measureLike(const MeasureTaken &t) const
{
    Query query(m_database,
                "SELECT " MEASURE_COLUMNS " WHERE t.member_id = ? AND t.measure = ? AND t.taken = ? AND "
                "t.group_id IS NOT DISTINCT FROM ? AND t.session IS NOT DISTINCT FROM ? ORDER BY t.id",
                row::of(m_database, t.member), t.measure, t.taken, row::of(m_database, t.group), t.session);
    if (!query.next())
        return std::nullopt;
    return readMeasure(m_database, query);
}

QList<EarlierAnswers> CourseRecords::measureHistory(const Of &of) const
{
    return readOf(m_database, of, readEarlier, SELECTS(HISTORY_COLUMNS, "t"));
}

QList<GrowthRating> CourseRecords::growth(const Of &of) const
{
    return readOf(m_database, of, readGrowth, SELECTS(GROWTH_COLUMNS, "w"));
}

QList<MidpointReview> CourseRecords::midpointReviews(const Of &of) const
{
    return readOf(m_database, of, readMidpoint, SELECTS(MIDPOINT_COLUMNS, "p"));
}

QList<Farewell> CourseRecords::farewells(const Of &of) const
{
    return readOf(m_database, of, readFarewell, SELECTS(FAREWELL_COLUMNS, "f"));
}

QList<LifeEvent> CourseRecords::lifeEvents(const MemberId &member) const
{
    return readAll(m_database,
                   Query(m_database, "SELECT " EVENT_COLUMNS " WHERE e.member_id = ? ORDER BY e.id",
                         row::of(m_database, member)),
                   readEvent);
}

QList<LifeEvent> CourseRecords::lifeEvents() const
{
    return readAll(m_database, Query(m_database, "SELECT " EVENT_COLUMNS " ORDER BY e.id"), readEvent);
}

std::optional<LifeEvent> CourseRecords::lifeEvent(const LifeEventId &id) const
{
    Query query(m_database, "SELECT " EVENT_COLUMNS " WHERE e.public_id = ?", id);
    if (!query.next())
        return std::nullopt;
    return readEvent(m_database, query);
}

std::optional<Action> CourseRecords::action(const ActionId &id) const
{
    Query query(m_database, "SELECT " ACTION_COLUMNS " WHERE a.public_id = ?", id);
    if (!query.next())
        return std::nullopt;
    return readAction(m_database, query);
}

} // namespace ipt
