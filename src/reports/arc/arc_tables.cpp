#include "reports/arc/arc_tables.h"

#include "engine/arc/sittings.h"
#include "engine/participation/participation.h"
#include "reports/wording/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ipt {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ArcSummary)
};

doc::Cell strong(const QString &text)
{
    return {text, doc::Mark::None, doc::CellRole::Strong};
}

/// The days of its sittings, else the one it is planned for.
QString daysOf(const SessionHead &session)
{
    QStringList days;
    const auto add = [&days](QDate day) {
        if (day.isValid() && !days.contains(dayWords(day)))
            days.append(dayWords(day));
    };
    add(dayOf(session));
    for (const SessionPart &part : sittingsOf(session))
        add(part.started.day());
    return QLocale().createSeparatedList(days);
}

doc::Cell soft(const QString &text)
{
    return {text, doc::Mark::None, doc::CellRole::Soft};
}

doc::Cell countCell(int count)
{
    return count > 0 ? doc::Cell{QString::number(count)} : soft(QStringLiteral("–"));
}

const Attendance *attendanceOf(const Session &session, const MemberId &member)
{
    for (const Attendance &attendance : session.attendance) {
        if (attendance.member == member)
            return &attendance;
    }
    return nullptr;
}

int attendedCount(const Session &session)
{
    return static_cast<int>(
        std::count_if(session.attendance.cbegin(), session.attendance.cend(),
                      [](const Attendance &attendance) { return attendance.attended(); }));
}

QString scoreText(Score score)
{
    return score.value() > 0 ? QStringLiteral("+%1").arg(score.value())
                             : QString::number(score.value()).replace(u'-', u'−');
}

QString ratingsText(const Goal &goal)
{
    if (goal.ratings.isEmpty())
        return Text::tr("not rated");
    if (goal.ratings.size() == 1)
        return scoreText(goal.ratings.first().score);
    return Text::tr("%1 to %2", "goal attainment, first and last rating")
        .arg(scoreText(goal.ratings.first().score), scoreText(goal.ratings.last().score));
}

} // namespace

doc::Table attendanceGrid(const ArcSummary &summary, const People &people)
{
    doc::Table table{Text::tr("Who came to which session"), {{Text::tr("Member"), 4.6}}, {}};
    for (const Session &session : summary.group.sessions)
        table.columns.append({QString::number(session.number.value()), 1.0, true});
    table.columns.append({Text::tr("Came"), 2.6});
    for (const MemberId &member : everyMember(summary.group.participation)) {
        QList<doc::Cell> row{strong(people.called(member))};
        int came = 0;
        int recorded = 0;
        for (const Session &session : summary.group.sessions) {
            const Attendance *attendance = attendanceOf(session, member);
            row.append(attendance ? doc::Cell{{}, markOf(attendance->status)} : doc::Cell{});
            recorded += attendance ? 1 : 0;
            came += attendance && attendance->attended() ? 1 : 0;
        }
        row.append(doc::Cell{Text::tr("%1 of %2").arg(came).arg(recorded)});
        table.rows.append(row);
    }
    return table;
}

doc::Table areaMatrix(const ArcSummary &summary, const People &people)
{
    doc::Table table{Text::tr("Moments by member and problem area"), {{Text::tr("Member"), 1.4}}, {}};
    for (const auto &[area, word] : WordsOf<ProblemArea>::all)
        table.columns.append({areaWord(area), 1.0, true});
    const auto row = [&](const doc::Cell &head, const std::optional<MemberId> &member) {
        QList<doc::Cell> cells{head};
        for (const auto &[area, word] : WordsOf<ProblemArea>::all) {
            int count = 0;
            for (const Session &session : summary.group.sessions) {
                for (const Moment &moment : session.moments)
                    count +=
                        moment.problemAreas.contains(area) && (!member || moment.members.contains(*member));
            }
            cells.append(countCell(count));
        }
        table.rows.append(cells);
    };
    for (const MemberId &member : everyMember(summary.group.participation))
        row(strong(people.called(member)), member);
    row(soft(Text::tr("All moments")), std::nullopt);
    return table;
}

doc::Table goalTable(const ArcSummary &summary, const People &people)
{
    doc::Table table{Text::tr("Goals and how far they were reached"),
                     {{Text::tr("Member"), 1.0},
                      {Text::tr("Area"), 1.45},
                      {Text::tr("Goal"), 3.0},
                      {Text::tr("Attained"), 0.9}},
                     {}};
    for (const Formulation &formulation : summary.formulations) {
        if (formulation.group != summary.group.id)
            continue;
        QString member = people.called(formulation.member);
        if (formulation.goals.isEmpty())
            table.rows.append({strong(member),
                               areaCell(formulation.primaryArea),
                               soft(Text::tr("No goal was written.")),
                               {}});
        for (const Goal &goal : formulation.goals) {
            table.rows.append({strong(member),
                               areaCell(goal.area.value_or(formulation.primaryArea)),
                               {goal.text},
                               {ratingsText(goal)}});
            member.clear(); // once for all of a member's goals
        }
    }
    return table;
}

doc::Table stepTable(const ArcSummary &summary, const People &people)
{
    doc::Table table{Text::tr("Steps between meetings"),
                     {{Text::tr("Member"), 1.6},
                      {Text::tr("Undertaken"), 1.0, true},
                      {Text::tr("Done"), 1.0, true},
                      {Text::tr("Partly"), 1.0, true},
                      {Text::tr("Not done"), 1.0, true},
                      {Text::tr("Open"), 1.0, true}},
                     {}};
    for (const MemberId &member : everyMember(summary.group.participation)) {
        int all = 0;
        int done = 0;
        int partly = 0;
        int open = 0;
        for (const Action &action : summary.actions) {
            if (action.group != summary.group.id || action.member != member)
                continue;
            ++all;
            done += action.outcome == ActionOutcome::Done;
            partly += action.outcome == ActionOutcome::Partly;
            open += !action.outcome;
        }
        if (all > 0)
            table.rows.append({strong(people.called(member)), countCell(all), countCell(done),
                               countCell(partly), countCell(all - done - partly - open), countCell(open)});
    }
    return table;
}

doc::Table strategyTable(const ArcSummary &summary)
{
    doc::Table table{
        Text::tr("Strategies the group worked out"),
        {{Text::tr("Area"), 1.45}, {Text::tr("Strategy"), 4.1}, {Text::tr("Session"), 0.7, true}},
        {}};
    for (const auto &[area, word] : WordsOf<ProblemArea>::all) {
        for (const Strategy &strategy : summary.group.strategies) {
            if (strategy.problemArea == area)
                table.rows.append(
                    {areaCell(area), {strategy.text}, {QString::number(strategy.session.value())}});
        }
    }
    return table;
}

doc::Table sessionTable(const ArcSummary &summary)
{
    doc::Table table{Text::tr("The sessions"),
                     {{Text::tr("No."), 0.4},
                      {Text::tr("Date"), 1.3},
                      {Text::tr("Theme"), 4.2},
                      {Text::tr("Came"), 0.6, true}},
                     {}};
    for (const Session &session : summary.group.sessions) {
        const bool took = hasBegun(session);
        doc::Cell theme{session.theme.value_or(QString())};
        if (session.state == SessionState::Cancelled)
            theme = soft(Text::tr("Cancelled"));
        else if (isBrokenOff(session))
            theme = soft(Text::tr("Broken off, goes on"));
        else if (!took)
            theme = soft(Text::tr("Not held yet"));
        table.rows.append({strong(QString::number(session.number.value())),
                           {daysOf(session)},
                           theme,
                           took ? countCell(attendedCount(session)) : doc::Cell{}});
    }
    return table;
}

} // namespace ipt
