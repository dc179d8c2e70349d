#include "storage/records/course_records.h"

#include "storage/records/rows.h"

namespace ipt {

namespace {

constexpr QLatin1String goalsList("goals");
constexpr QLatin1String ratingsList("ratings");

void writeGoals(Database &database, qint64 formulation, const QList<Goal> &goals)
{
    Query(database, "DELETE FROM goals WHERE formulation_id = ?", formulation).run();
    int position = 0;
    for (const Goal &goal : goals) {
        Query(database,
              "INSERT INTO goals (formulation_id, position, public_id, text, area, levels, empty_lists) "
              "VALUES (?, ?, ?, ?, ?, ?, ?)",
              formulation, position++, goal.id, goal.text, goal.area, goal.levels,
              EmptyLists().of(ratingsList, goal.ratings).names())
            .run();
        const qint64 row = database.lastRow();
        int ratingPosition = 0;
        for (const GoalRating &rating : goal.ratings) {
            Query(database, "INSERT INTO goal_ratings VALUES (?, ?, ?, ?)", row, ratingPosition++,
                  rating.session, rating.score)
                .run();
        }
    }
}

/// The row that a query finds first, if any.
std::optional<qint64> firstRow(Query &&query)
{
    return query.next() ? std::optional<qint64>(query.taken<qint64>()) : std::nullopt;
}

std::optional<qint64> rowLike(Database &database, const Formulation &f)
{
    return firstRow(Query(database, "SELECT id FROM formulations WHERE member_id = ? AND group_id = ?",
                          row::of(database, f.member), row::of(database, f.group)));
}

void write(Database &database, std::optional<qint64> old, const Formulation &f)
{
    const qint64 member = row::of(database, f.member);
    const qint64 group = row::of(database, f.group);
    Query(database,
          "INSERT INTO formulations VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (id) DO UPDATE SET primary_area = excluded.primary_area, "
          "secondary_area = excluded.secondary_area, focus_relationship = excluded.focus_relationship, "
          "precipitant = excluded.precipitant, evidence = excluded.evidence, summary = excluded.summary, "
          "pattern = excluded.pattern, agreed = excluded.agreed, empty_lists = excluded.empty_lists",
          old, member, group, f.primaryArea, f.secondaryArea, f.focusRelationship, f.precipitant, f.evidence,
          f.summary, f.pattern, f.agreed, EmptyLists().of(goalsList, f.goals).names())
        .run();
    writeGoals(database, old ? *old : database.lastRow(), f.goals);
}

std::optional<qint64> rowLike(Database &database, const MeasureTaken &t)
{
    return firstRow(Query(database,
                          "SELECT id FROM measures WHERE member_id = ? AND measure = ? AND taken = ? AND "
                          "group_id IS NOT DISTINCT FROM ? "
                          "AND session IS NOT DISTINCT FROM ?",
                          row::of(database, t.member), t.measure, t.taken, row::of(database, t.group),
                          t.session));
}

void write(Database &database, std::optional<qint64> old, const MeasureTaken &t)
{
    const qint64 member = row::of(database, t.member);
    const std::optional<qint64> group = row::of(database, t.group);
    Query(database,
          "INSERT INTO measures VALUES (?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (id) DO UPDATE SET items = excluded.items",
          old, member, group, t.session, t.measure, t.taken, t.items)
        .run();
}

std::optional<qint64> rowLike(Database &database, const GrowthRating &w)
{
    return firstRow(Query(database,
                          "SELECT id FROM growth WHERE member_id = ? AND group_id = ? AND session = ? "
                          "AND rated_by = ?",
                          row::of(database, w.member), row::of(database, w.group), w.session, w.ratedBy));
}

void write(Database &database, std::optional<qint64> old, const GrowthRating &w)
{
    const qint64 member = row::of(database, w.member);
    const qint64 group = row::of(database, w.group);
    const auto &l = w.levels;
    Query(database,
          "INSERT INTO growth VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (id) DO UPDATE SET relationship_patterns = excluded.relationship_patterns, "
          "emotions_in_the_moment = excluded.emotions_in_the_moment, peer_support = excluded.peer_support, "
          "vulnerability = excluded.vulnerability, recovery_skills = excluded.recovery_skills, "
          "accountability = excluded.accountability",
          old, member, group, w.session, w.ratedBy, l[0], l[1], l[2], l[3], l[4], l[5])
        .run();
}

std::optional<qint64> rowLike(Database &database, const MidpointReview &r)
{
    return firstRow(Query(database, "SELECT id FROM midpoint_reviews WHERE member_id = ? AND group_id = ?",
                          row::of(database, r.member), row::of(database, r.group)));
}

void write(Database &database, std::optional<qint64> old, const MidpointReview &r)
{
    const qint64 member = row::of(database, r.member);
    const qint64 group = row::of(database, r.group);
    Query(database,
          "INSERT INTO midpoint_reviews VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (id) DO UPDATE SET session = excluded.session, held = excluded.held, "
          "changes = excluded.changes, helps = excluded.helps, hinders = excluded.hinders, "
          "goals = excluded.goals, second_half = excluded.second_half",
          old, member, group, r.session, r.held, r.changes, r.helps, r.hinders, r.goals, r.secondHalf)
        .run();
}

std::optional<qint64> rowLike(Database &database, const Farewell &f)
{
    return firstRow(Query(database, "SELECT id FROM farewells WHERE member_id = ? AND group_id = ?",
                          row::of(database, f.member), row::of(database, f.group)));
}

void write(Database &database, std::optional<qint64> old, const Farewell &f)
{
    const qint64 member = row::of(database, f.member);
    const qint64 group = row::of(database, f.group);
    Query(database,
          "INSERT INTO farewells VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (id) DO UPDATE SET feelings_about_ending = excluded.feelings_about_ending, "
          "progress_credited = excluded.progress_credited, unfinished = excluded.unfinished, "
          "warning_signs = excluded.warning_signs, plan = excluded.plan, supports = excluded.supports, "
          "words_from_the_group = excluded.words_from_the_group",
          old, member, group, f.feelingsAboutEnding, f.progressCredited, f.unfinished, f.warningSigns, f.plan,
          f.supports, f.wordsFromTheGroup)
        .run();
}

} // namespace

void CourseRecords::put(const Formulation &formulation)
{
    Transaction transaction(m_database);
    write(m_database, rowLike(m_database, formulation), formulation);
    transaction.commit();
}

void CourseRecords::add(const Formulation &formulation)
{
    Transaction transaction(m_database);
    write(m_database, std::nullopt, formulation);
    transaction.commit();
}

void CourseRecords::remove(const Formulation &f)
{
    Query(m_database, "DELETE FROM formulations WHERE member_id = ? AND group_id = ?",
          row::of(m_database, f.member), row::of(m_database, f.group))
        .run();
}

void CourseRecords::put(const Action &a)
{
    Query(
        m_database,
        "INSERT INTO actions (public_id, member_id, group_id, set_in_session, text, problem_area, "
        "relationship, reviewed_in_session, outcome, learnt) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (public_id) DO UPDATE SET member_id = excluded.member_id, group_id = excluded.group_id, "
        "set_in_session = excluded.set_in_session, text = excluded.text, "
        "problem_area = excluded.problem_area, relationship = excluded.relationship, "
        "reviewed_in_session = excluded.reviewed_in_session, outcome = excluded.outcome, "
        "learnt = excluded.learnt",
        a.id, row::of(m_database, a.member), row::of(m_database, a.group), a.setInSession, a.text,
        a.problemArea, a.relationship, a.reviewedInSession, a.outcome, a.learnt)
        .run();
}

void CourseRecords::remove(const ActionId &id)
{
    Query(m_database, "DELETE FROM actions WHERE public_id = ?", id).run();
}

void CourseRecords::put(const MeasureTaken &measure)
{
    write(m_database, rowLike(m_database, measure), measure);
}

void CourseRecords::add(const MeasureTaken &measure)
{
    write(m_database, std::nullopt, measure);
}

void CourseRecords::remove(const MeasureTaken &t)
{
    Query(m_database,
          "DELETE FROM measures WHERE id = (SELECT id FROM measures "
          "WHERE member_id = ? AND measure = ? AND taken = ? AND group_id IS NOT DISTINCT FROM ? "
          "AND session IS NOT DISTINCT FROM ? ORDER BY items <> ?, id LIMIT 1)",
          row::of(m_database, t.member), t.measure, t.taken, row::of(m_database, t.group), t.session, t.items)
        .run();
}

void CourseRecords::add(const EarlierAnswers &e)
{
    const MeasureTaken &t = e.was;
    Query(m_database,
          "INSERT INTO measure_history (member_id, group_id, session, measure, taken, items, change, at, "
          "by_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          row::of(m_database, t.member), row::of(m_database, t.group), t.session, t.measure, t.taken, t.items,
          e.change, e.at, row::of(m_database, e.by))
        .run();
}

void CourseRecords::put(const LifeEvent &e)
{
    Query(m_database,
          "INSERT INTO life_events (public_id, member_id, happened, text, kind, relationship) "
          "VALUES (?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (public_id) DO UPDATE SET member_id = excluded.member_id, "
          "happened = excluded.happened, text = excluded.text, kind = excluded.kind, "
          "relationship = excluded.relationship",
          e.id, row::of(m_database, e.member), e.when, e.text, e.kind, e.relationship)
        .run();
}

void CourseRecords::remove(const LifeEvent &e)
{
    Query(m_database,
          "DELETE FROM life_events WHERE id = (SELECT id FROM life_events WHERE member_id = ? "
          "AND public_id IS NOT DISTINCT FROM ? AND happened = ? AND text = ? LIMIT 1)",
          row::of(m_database, e.member), e.id, e.when, e.text)
        .run();
}

void CourseRecords::put(const GrowthRating &rating)
{
    write(m_database, rowLike(m_database, rating), rating);
}

void CourseRecords::add(const GrowthRating &rating)
{
    write(m_database, std::nullopt, rating);
}

void CourseRecords::remove(const GrowthRating &w)
{
    Query(m_database,
          "DELETE FROM growth WHERE member_id = ? AND group_id = ? AND session = ? AND rated_by = ?",
          row::of(m_database, w.member), row::of(m_database, w.group), w.session, w.ratedBy)
        .run();
}

void CourseRecords::put(const MidpointReview &review)
{
    write(m_database, rowLike(m_database, review), review);
}

void CourseRecords::add(const MidpointReview &review)
{
    write(m_database, std::nullopt, review);
}

void CourseRecords::remove(const MidpointReview &r)
{
    Query(m_database, "DELETE FROM midpoint_reviews WHERE member_id = ? AND group_id = ?",
          row::of(m_database, r.member), row::of(m_database, r.group))
        .run();
}

void CourseRecords::put(const Farewell &farewell)
{
    write(m_database, rowLike(m_database, farewell), farewell);
}

void CourseRecords::add(const Farewell &farewell)
{
    write(m_database, std::nullopt, farewell);
}

} // namespace ipt
