#include "reports/arc/arc_summary.h"

#include "engine/arc/arc.h"
#include "reports/arc/arc_tables.h"
#include "reports/wording/technique_counts.h"
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

int heldCount(const Group &group)
{
    return static_cast<int>(
        std::count_if(group.sessions.cbegin(), group.sessions.cend(),
                      [](const Session &session) { return session.state == SessionState::Held; }));
}

doc::Course courseOf(const Group &group)
{
    doc::Course course;
    for (const PhaseSpan &span : group.arc.phases)
        course.spans.append({phaseName(span.phase), span.first.value(), span.last.value()});
    return course;
}

void addFacts(Document &document, const ArcSummary &summary, const People &people)
{
    QStringList facilitators;
    for (const UserId &facilitator : summary.group.facilitators)
        facilitators.append(people.user(facilitator));
    doc::Facts facts{{{Text::tr("Facilitators"), facilitators.join(QLatin1Char('\n'))}}, 2};
    if (summary.group.supervisor)
        facts.facts.append({Text::tr("Supervisor"), people.user(*summary.group.supervisor)});
    facts.facts.append(
        {Text::tr("Sessions held"),
         Text::tr("%1 of %2").arg(heldCount(summary.group)).arg(sessionCount(summary.group.arc))});
    facts.facts.append({Text::tr("Entry"), summary.group.entry == Entry::Open ? Text::tr("Open group")
                                                                              : Text::tr("Closed group")});
    document.add(facts);
}

void addAttendance(Document &document, const ArcSummary &summary, const People &people)
{
    document.add(doc::Heading{1, Text::tr("Attendance"), {}});
    document.add(attendanceGrid(summary, people));
    doc::Chips legend;
    for (const Presence presence : {Presence::Present, Presence::Late, Presence::Excused, Presence::Absent})
        legend.chips.append({markOf(presence), markWord(markOf(presence))});
    document.add(legend);
    QStringList left;
    for (const Participation &span : summary.group.participation) {
        if (span.left && span.left->value() < sessionCount(summary.group.arc))
            left.append(Text::tr("%1 left after session %2.")
                            .arg(people.called(span.member), QString::number(span.left->value())));
    }
    if (!left.isEmpty())
        document.add(doc::Paragraph{left.join(QLatin1Char(' ')), doc::TextRole::Soft});
}

void addTable(Document &document, const QString &heading, const doc::Table &table)
{
    if (table.rows.isEmpty())
        return;
    document.add(doc::Heading{1, heading, {}});
    document.add(table);
}

void addTechniques(Document &document, const ArcSummary &summary)
{
    QList<Moment> moments;
    for (const Session &session : summary.group.sessions)
        moments += session.moments;
    const QList<TechniqueCount> counts = countTechniques(moments, summary.techniques);
    if (counts.isEmpty())
        return;
    document.add(doc::Heading{1, Text::tr("Techniques"), Text::tr("in moments")});
    addTechniqueChips(document, counts);
}

} // namespace

Document arcSummaryDocument(const ArcSummary &summary)
{
    const People people(summary.members, summary.users);
    Document document;
    document.language = QLocale().bcp47Name();
    document.kind = Text::tr("Arc summary");
    document.overline = Text::tr("%1 · Arc summary", "the practice").arg(summary.practice.name);
    document.title = summary.group.name;
    document.subtitle = Text::tr("%1 sessions").arg(sessionCount(summary.group.arc));
    document.runningHead = summary.group.name;
    if (summary.practice.isPart2Program())
        document.notice = part2Notice();
    document.add(courseOf(summary.group));
    addFacts(document, summary, people);
    addAttendance(document, summary, people);
    addTable(document, Text::tr("Areas worked on"), areaMatrix(summary, people));
    addTechniques(document, summary);
    addTable(document, Text::tr("Goals"), goalTable(summary, people));
    addTable(document, Text::tr("Steps between meetings"), stepTable(summary, people));
    addTable(document, Text::tr("Strategies found"), strategyTable(summary));
    addTable(document, Text::tr("Sessions"), sessionTable(summary));
    if (!summary.madeAt.isNull())
        document.add(doc::Paragraph{Text::tr("This summary was made by %1 on %2.", "who, when")
                                        .arg(people.user(summary.madeBy), momentWords(summary.madeAt)),
                                    doc::TextRole::Soft});
    return document;
}

} // namespace ipt
