#include "engine/progress/group/group_overview.h"

#include "engine/arc/arc.h"
#include "engine/participation/participation.h"
#include "engine/progress/group/group_headlines.h"
#include "engine/progress/group/group_notices.h"
#include "engine/progress/member/goal_progress.h"
#include "engine/progress/member/score_series.h"

#include <algorithm>
#include <cmath>

namespace ipt {

namespace {

QList<Session> byNumber(QList<Session> sessions)
{
    std::sort(sessions.begin(), sessions.end(),
              [](const Session &a, const Session &b) { return a.number < b.number; });
    return sessions;
}

/// The one with bands that was taken most often; of equals the first taken.
QString leadMeasure(const QList<MeasureTaken> &measures, const MeasureLibrary &library)
{
    QHash<QString, int> counts;
    QString lead;
    for (const MeasureTaken &taken : measures) {
        const MeasureDefinition *definition = library.find(taken.measure);
        if (definition && !definition->bands.isEmpty())
            ++counts[taken.measure];
    }
    for (const MeasureTaken &taken : measures) {
        if (counts.value(taken.measure) > counts.value(lead))
            lead = taken.measure;
    }
    return lead;
}

void countMoments(const Session &session, qsizetype column, OverviewRow *row)
{
    OverviewCell &cell = row->cells[column];
    for (const Moment &moment : session.moments) {
        if (!moment.members.contains(row->member))
            continue;
        ++cell.moments;
        cell.turns += moment.members.first() == row->member;
        for (const ProblemArea area : moment.problemAreas)
            ++row->momentsByArea[size_t(area)];
    }
    row->turns += cell.turns;
}

void fillCells(const GroupCourse &course, const QList<Session> &sessions, OverviewRow *row)
{
    for (qsizetype column = 0; column < sessions.size(); ++column) {
        const Session &session = sessions.at(column);
        OverviewCell cell;
        cell.belongs = belongs(course.group.participation, row->member, session.number);
        for (const Attendance &attendance : session.attendance) {
            if (attendance.member == row->member)
                cell.presence = attendance.status;
        }
        row->cells.append(cell);
        countMoments(session, column, row);
        const OverviewCell &filled = row->cells.last();
        if (filled.workedWith()) {
            row->lastWorkedWith = session.number;
            row->attendedSince = 0;
        } else if (filled.attended() && hasBegun(session)) {
            ++row->attendedSince;
        }
        if (hasBegun(session))
            row->belongsNow = filled.belongs;
    }
}

void fillScores(const GroupCourse &course, const QList<Session> &sessions, const MeasureLibrary &library,
                const QString &measure, OverviewRow *row)
{
    MemberCourse own;
    own.member = row->member;
    own.group = course.group;
    for (const Session &session : sessions)
        own.sessions.append(session);
    for (const MeasureTaken &taken : course.measures) {
        if (taken.member == row->member && taken.measure == measure)
            own.measures.append(taken);
    }
    for (const MeasureSeries &series : seriesOf(own, library)) {
        for (const ScorePoint &point : series.points) {
            const auto session = std::find_if(sessions.begin(), sessions.end(), [&point](const Session &one) {
                return one.number == point.session;
            });
            if (session == sessions.end() || !point.scored.total)
                continue;
            OverviewCell &cell = row->cells[session - sessions.begin()];
            cell.total = point.scored.total;
            const Band *band = series.definition->bandOf(*point.scored.total);
            cell.band = band ? std::optional(int(band - series.definition->bands.constData())) : std::nullopt;
        }
        if (const ScorePoint *latest = series.latest()) {
            row->firstTotal = series.first()->scored.total;
            row->latestTotal = latest->scored.total;
            row->verdict = latest->change.verdict;
        }
    }
}

void fillGoals(const GroupCourse &course, OverviewRow *row)
{
    MemberCourse own;
    for (const Formulation &formulation : course.formulations) {
        if (formulation.member == row->member && formulation.group == course.group.id)
            own.formulation = formulation;
    }
    if (!own.formulation)
        return;
    row->primaryArea = own.formulation->primaryArea;
    for (const GoalProgress &goal : goalsOf(own)) {
        ++row->goals;
        row->goalsReached += goal.isReached();
        row->anyGoalMoved = row->anyGoalMoved || goal.hasMoved();
    }
}

SessionTurns turnsOf(const Session &session, qsizetype column, const QList<OverviewRow> &rows)
{
    SessionTurns turns;
    turns.session = session.number;
    int present = 0;
    for (const OverviewRow &row : rows) {
        const OverviewCell &cell = row.cells.at(column);
        turns.turns += cell.turns;
        present += cell.turns > 0 || cell.attended();
    }
    double entropy = 0;
    for (const OverviewRow &row : rows) {
        const double share = turns.turns ? double(row.cells.at(column).turns) / turns.turns : 0;
        if (share > 0)
            entropy -= share * std::log(share);
        if (share > turns.mostShare) {
            turns.mostShare = share;
            turns.most = row.member;
        }
    }
    if (present > 1 && turns.turns > 0)
        turns.evenness = entropy / std::log(present);
    return turns;
}

void shareTurns(QList<OverviewRow> *rows)
{
    int all = 0;
    for (const OverviewRow &row : *rows)
        all += row.turns;
    for (OverviewRow &row : *rows)
        row.turnShare = all ? double(row.turns) / all : 0;
}

} // namespace

GroupCourse groupCourseOf(const PracticeRecord &record, const GroupId &group)
{
    GroupCourse course;
    course.group.id = group;
    for (const Group &one : record.groups) {
        if (one.id == group)
            course.group = one;
    }
    const QList<MemberId> members = everyMember(course.group.participation);
    for (const Member &member : record.members) {
        if (members.contains(member.id))
            course.called.insert(member.id, member.goesBy());
    }
    for (const MeasureTaken &taken : record.measures) {
        if (members.contains(taken.member))
            course.measures.append(taken);
    }
    for (const Formulation &formulation : record.formulations) {
        if (formulation.group == group)
            course.formulations.append(formulation);
    }
    return course;
}

GroupOverview overviewOf(const GroupCourse &course, const MeasureLibrary &library, QString measure)
{
    GroupOverview overview;
    overview.measure = measure.isEmpty() ? leadMeasure(course.measures, library) : std::move(measure);
    if (const MeasureDefinition *definition = library.find(overview.measure)) {
        overview.measureName = definition->name;
        overview.bands = definition->bands;
    }
    const QList<Session> sessions = byNumber(course.group.sessions);
    for (const Session &session : sessions) {
        overview.sessions.append(session);
        if (hasBegun(session) || !overview.phase)
            overview.phase = phaseOf(course.group.arc, session.number);
    }
    for (const MemberId &member : everyMember(course.group.participation)) {
        OverviewRow row;
        row.member = member;
        row.called = course.called.value(member);
        fillCells(course, sessions, &row);
        fillScores(course, sessions, library, overview.measure, &row);
        fillGoals(course, &row);
        overview.rows.append(row);
    }
    shareTurns(&overview.rows);
    for (qsizetype column = 0; column < sessions.size(); ++column) {
        if (course.isWhole && hasBegun(sessions.at(column)))
            overview.turns.append(turnsOf(sessions.at(column), column, overview.rows));
    }
    overview.headlines = headlinesOf(overview);
    overview.notices = noticesOf(overview, midpointOf(course.group.arc));
    return overview;
}

} // namespace ipt
