#include "reports/progress/progress_report.h"

#include "reports/progress/report_tables.h"
#include "reports/wording/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace ipt {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProgressReport)
};

QString periodWords(DaySpan period)
{
    return Text::tr("%1 to %2", "days").arg(dayWords(period.from), dayWords(period.to));
}

void addFacts(Document &document, const ProgressReport &report)
{
    doc::Facts facts;
    facts.facts.append({Text::tr("Member"), report.member.name});
    if (report.member.called && *report.member.called != report.member.name)
        facts.facts.append({Text::tr("Goes by"), *report.member.called});
    if (report.member.recordNumber)
        facts.facts.append({Text::tr("Record number"), *report.member.recordNumber});
    if (!report.group.name.isEmpty())
        facts.facts.append({Text::tr("Group"), report.group.name});
    facts.facts.append({Text::tr("Period"), periodWords(report.period)});
    document.add(facts);
}

void addHeadlines(Document &document, const ProgressReport &report)
{
    document.add(doc::Heading{1, Text::tr("What has changed"), {}});
    if (report.progress.headlines.isEmpty()) {
        document.add(doc::Paragraph{Text::tr("Nothing can be told of this period: nothing was measured, "
                                             "rated or attended in it."),
                                    doc::TextRole::Soft});
        return;
    }
    QStringList sentences;
    for (const Sentence &sentence : report.progress.headlines)
        sentences.append(sentence.plain);
    document.add(doc::Paragraph{sentences.join(QLatin1Char(' ')), doc::TextRole::Lead});
}

void addComment(Document &document, const ProgressReport &report)
{
    if (report.comment.trimmed().isEmpty())
        return;
    document.add(doc::Heading{1, Text::tr("Comment"), report.madeBy});
    document.add(doc::Paragraph{report.comment.trimmed(), doc::TextRole::Quote});
}

void addTable(Document &document, const QString &heading, const QString &aside, const doc::Table &table)
{
    if (table.rows.isEmpty())
        return;
    document.addKept(doc::Heading{1, heading, aside});
    document.add(table);
}

void addScores(Document &document, const ProgressReport &report)
{
    if (report.progress.series.isEmpty())
        return;
    document.addKept(doc::Heading{1, Text::tr("Scores"), Text::tr("change against the first of the period")});
    for (const MeasureSeries &series : report.progress.series) {
        document.addKept(doc::Heading{
            2, series.name(), series.definition ? series.definition->about : Text::tr("no longer defined")});
        document.add(scoreTable(series));
    }
    document.add(
        doc::Paragraph{Text::tr("A change is called reliable where it is larger than what the measure "
                                "varies by from one time to the next."),
                       doc::TextRole::Soft});
}

void addAttendance(Document &document, const ProgressReport &report)
{
    const AttendanceCount &count = report.progress.attendance;
    document.addKept(doc::Heading{1, Text::tr("Attendance"), {}});
    doc::Facts facts;
    facts.columns = 4;
    facts.facts = {{Text::tr("Sessions held"), QString::number(count.held)},
                   {Text::tr("Attended"), QString::number(count.attended)},
                   {Text::tr("Excused"), QString::number(count.excused)},
                   {Text::tr("Absent"), QString::number(count.absent)}};
    document.add(facts);
    QStringList missed;
    for (const StripMark &mark : report.progress.strip) {
        if (mark.counts() && !mark.attendance->attended())
            missed.append(Text::tr("session %1 (%2)", "number, day")
                              .arg(QString::number(mark.session.value()), dayWords(mark.day)));
    }
    if (!missed.isEmpty())
        document.add(
            doc::Paragraph{Text::tr("Missed: %1.").arg(missed.join(Text::tr(", "))), doc::TextRole::Soft});
}

void addSteps(Document &document, const ProgressReport &report)
{
    const ActionCount &count = report.progress.actions;
    QStringList counts;
    const auto add = [&counts](int number, const QString &words) {
        if (number > 0)
            counts.append(words.arg(number));
    };
    add(count.done, Text::tr("%1 done", "next steps"));
    add(count.partly, Text::tr("%1 partly", "next steps"));
    add(count.notDone, Text::tr("%1 not done", "next steps"));
    add(count.dropped, Text::tr("%1 dropped", "next steps"));
    add(count.open, Text::tr("%1 open", "next steps"));
    addTable(document, Text::tr("Next steps tried"), counts.join(QStringLiteral(" · ")),
             stepTable(report.actions));
}

void addUse(Document &document, const ProgressReport &report)
{
    addTable(document, Text::tr("Days of use"), Text::tr("as told; at least so many"),
             useTable(report.progress));
    addTable(document, Text::tr("Events"), {}, eventTable(report.progress));
}

void addDisclosure(Document &document, const ReportDisclosure &disclosure)
{
    document.addKept(doc::Heading{1, Text::tr("This disclosure"), {}});
    doc::Facts facts;
    facts.facts.append({Text::tr("To"), disclosure.recipient});
    facts.facts.append({Text::tr("Purpose"), disclosure.purpose});
    if (disclosure.consent) {
        facts.facts.append({Text::tr("Consent signed on"), dayWords(disclosure.consent->signedOn)});
        facts.facts.append({Text::tr("Consent ends on"), disclosure.consent->expires
                                                             ? dayWords(*disclosure.consent->expires)
                                                             : Text::tr("no day was set")});
    }
    document.add(facts);
    if (disclosure.consent)
        document.add(
            doc::Paragraph{Text::tr("The member consented to the disclosure of: %1", "the consent's scope")
                               .arg(disclosure.consent->scope)});
    else if (!disclosure.ground.isEmpty())
        document.add(doc::Paragraph{Text::tr("Disclosed without a consent: %1").arg(disclosure.ground)});
}

} // namespace

Document progressReportDocument(const ProgressReport &report)
{
    Document document;
    document.language = QLocale().bcp47Name();
    document.kind = Text::tr("Progress report");
    document.overline = Text::tr("%1 · Progress report", "the practice").arg(report.practice.name);
    document.title = report.member.name;
    document.subtitle = periodWords(report.period);
    document.runningHead = Text::tr("Progress report, %1").arg(periodWords(report.period));
    if (report.practice.isPart2Program())
        document.notice = part2Notice();
    const ProgressParts &parts = report.parts;
    addFacts(document, report);
    addHeadlines(document, report);
    addComment(document, report);
    if (parts.scores)
        addScores(document, report);
    if (parts.attendance)
        addAttendance(document, report);
    if (parts.goals)
        addTable(document, Text::tr("Goals"), Text::tr("rated from −2 to +2; 0 is what was expected"),
                 goalTable(report.progress));
    if (parts.growth)
        addTable(document, Text::tr("Growth"), Text::tr("rated from 0 to 4"),
                 growthTable(report.progress, report.growthTexts));
    if (parts.relationships && report.progress.circle)
        addTable(document, Text::tr("Relationships"), Text::tr("ring 1 is the closest, 5 the farthest"),
                 circleTable(*report.progress.circle));
    if (parts.nextSteps)
        addSteps(document, report);
    if (parts.useAndEvents)
        addUse(document, report);
    if (parts.followUps)
        addTable(document, Text::tr("Follow-ups"), {}, followUpTable(report.progress));
    if (report.leftOut > 0)
        document.add(doc::Paragraph{
            report.leftOut == 1
                ? Text::tr("One entry is left out because it names another person.")
                : Text::tr("%1 entries are left out because they name other persons.").arg(report.leftOut),
            doc::TextRole::Soft});
    if (report.disclosure)
        addDisclosure(document, *report.disclosure);
    if (!report.madeAt.isNull())
        document.add(doc::Paragraph{Text::tr("This report was made by %1 on %2.", "who, when")
                                        .arg(report.madeBy, momentWords(report.madeAt)),
                                    doc::TextRole::Soft});
    return document;
}

QString progressReportFileName(DaySpan period, const QString &extension)
{
    return QStringLiteral("progress-report-%1-to-%2.%3")
        .arg(dayText(period.from), dayText(period.to), extension);
}

} // namespace ipt
