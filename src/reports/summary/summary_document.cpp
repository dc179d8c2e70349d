#include "reports/summary/summary_document.h"

#include "engine/arc/arc.h"
#include "reports/summary/note_blocks.h"
#include "reports/wording/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace ipt {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SessionSummary)
};

QString sessionOf(const SessionSummary &summary)
{
    const int count = sessionCount(summary.arc);
    const int number = summary.number.value();
    return number <= count ? Text::tr("Session %1 of %2").arg(number).arg(count)
                           : Text::tr("Session %1").arg(number);
}

QString phaseAndDay(const SessionSummary &summary)
{
    QStringList parts{sessionOf(summary)};
    if (summary.phase)
        parts.append(phaseWords(*summary.phase));
    if (summary.day)
        parts.append(weekdayWords(*summary.day));
    return parts.join(QStringLiteral(" · "));
}

doc::Course courseOf(const SessionSummary &summary)
{
    doc::Course course;
    for (const PhaseSpan &span : summary.arc.phases) {
        course.spans.append({phaseName(span.phase), span.first.value(), span.last.value()});
    }
    course.current = summary.number.value();
    return course;
}

QString attendedWords(const SessionSummary &summary)
{
    return Text::tr("%1 of %2 members").arg(summary.attended).arg(summary.attendance.size());
}

/// When the session was held: the time of day, or each sitting with its day.
QString timeWords(const SessionSummary &summary)
{
    return summary.sittings.isEmpty() ? timeSpan(summary.started, summary.ended)
                                      : sittingsWords(summary.sittings).join(QLatin1Char('\n'));
}

void addState(Document &document, const SessionSummary &summary)
{
    QString sentence;
    switch (summary.state) {
    case SessionState::Held:
        return;
    case SessionState::Planned:
        sentence = summary.sittings.isEmpty()
                       ? Text::tr("This session has not been held yet.")
                       : Text::tr("This session was broken off and goes on; the summary is not final.");
        break;
    case SessionState::InProgress:
        sentence = Text::tr("This session is still in progress; the summary is not final.");
        break;
    case SessionState::Cancelled:
        sentence = summary.cancelledReason.isEmpty()
                       ? Text::tr("This session was cancelled.")
                       : Text::tr("This session was cancelled: %1").arg(summary.cancelledReason);
        break;
    }
    document.add(doc::Paragraph{sentence, doc::TextRole::Notice});
}

void addFacts(Document &document, const SessionSummary &summary)
{
    doc::Facts facts;
    if (!summary.theme.isEmpty())
        facts.facts.append({Text::tr("Theme"), summary.theme});
    const QString time = timeWords(summary);
    if (!time.isEmpty())
        facts.facts.append({Text::tr("Time"), time});
    facts.facts.append({Text::tr("Facilitators"), summary.facilitators.join(QLatin1Char('\n'))});
    if (!summary.supervisor.isEmpty())
        facts.facts.append({Text::tr("Supervisor"), summary.supervisor});
    document.add(facts);
}

void addAttendance(Document &document, const SessionSummary &summary)
{
    if (summary.attendance.isEmpty())
        return;
    document.add(doc::Heading{1, Text::tr("Attendance"), attendedWords(summary)});
    doc::Table table;
    table.caption = Text::tr("Who attended, and for how long");
    table.columns = {{Text::tr("Member"), 1.3},
                     {Text::tr("Status"), 1.0},
                     {Text::tr("Minutes"), 0.6},
                     {Text::tr("Remark"), 2.6}};
    for (const SummaryAttendance &row : summary.attendance) {
        table.rows.append({{row.name, doc::Mark::None, doc::CellRole::Strong},
                           {presenceWord(row.status), markOf(row.status)},
                           {row.minutes ? QString::number(*row.minutes) : QString()},
                           {row.comment, doc::Mark::None, doc::CellRole::Soft}});
    }
    document.add(table);
}

QString areaInMoments(const AreaCount &count)
{
    const QString area = areaWord(count.area);
    if (count.moments == 0)
        return Text::tr("%1, in the group note", "a problem area").arg(area);
    return count.moments == 1 ? Text::tr("%1, 1 moment", "a problem area").arg(area)
                              : Text::tr("%1, %2 moments", "a problem area").arg(area).arg(count.moments);
}

void addWork(Document &document, const SessionSummary &summary)
{
    if (summary.areas.isEmpty() && summary.techniques.isEmpty())
        return;
    document.add(doc::Heading{1, Text::tr("What was worked on"), {}});
    if (!summary.areas.isEmpty()) {
        doc::Chips chips{Text::tr("Problem areas"), {}};
        for (const AreaCount &count : summary.areas)
            chips.chips.append({markOf(count.area), areaInMoments(count)});
        document.add(chips);
    }
    addTechniqueChips(document, summary.techniques);
}

void addGroupNotes(Document &document, const SessionSummary &summary)
{
    document.add(doc::Heading{1, Text::tr("Group note"), {}});
    for (const SummaryNote &note : summary.groupNotes)
        addNote(document, note, !summary.supervisor.isEmpty());
    if (!summary.groupNoteUnsigned)
        return;
    document.add(doc::Paragraph{summary.groupNotes.isEmpty()
                                    ? Text::tr("The group note is not signed yet.")
                                    : Text::tr("A further group note is not signed yet."),
                                doc::TextRole::Notice});
}

void addStrategies(Document &document, const SessionSummary &summary)
{
    if (summary.strategies.isEmpty())
        return;
    document.add(doc::Heading{1, Text::tr("Strategies found"), {}});
    doc::Table table{
        Text::tr("What the group worked out"), {{Text::tr("Area"), 1.0}, {Text::tr("Strategy"), 2.9}}, {}};
    for (const Strategy &strategy : summary.strategies)
        table.rows.append({areaCell(strategy.problemArea), {strategy.text}});
    document.add(table);
}

void addNextSteps(Document &document, const SessionSummary &summary)
{
    document.add(doc::Heading{1, Text::tr("Next steps"), {}});
    if (summary.nextSteps.isEmpty()) {
        document.add(doc::Paragraph{Text::tr("No next step was set."), doc::TextRole::Soft});
        return;
    }
    doc::Table table{Text::tr("What members undertook to try"),
                     {{Text::tr("Member"), 1.0}, {Text::tr("Step"), 3.0}, {Text::tr("Area"), 1.35}},
                     {}};
    for (const SummaryStep &step : summary.nextSteps)
        table.rows.append({{step.member, doc::Mark::None, doc::CellRole::Strong},
                           {step.text},
                           step.area ? areaCell(*step.area) : doc::Cell{}});
    document.add(table);
}

QString followUpWords(const SessionSummary &summary)
{
    const int opened = summary.followUpsOpened;
    const int open = summary.followUpsStillOpen;
    if (opened == 0)
        return Text::tr("No follow-up was opened.");
    if (opened == 1)
        return open > 0 ? Text::tr("One follow-up was opened and is still open.")
                        : Text::tr("One follow-up was opened and has been closed.");
    return Text::tr("%1 follow-ups were opened; %2 of them are still open.").arg(opened).arg(open);
}

void addSafety(Document &document, const SessionSummary &summary)
{
    if (summary.safetyMoments == 0 && summary.followUpsOpened == 0)
        return;
    QString sentence;
    if (summary.safetyMoments == 1)
        sentence = Text::tr("One moment was marked as bearing on a member's safety.");
    else if (summary.safetyMoments > 1)
        sentence =
            Text::tr("%1 moments were marked as bearing on a member's safety.").arg(summary.safetyMoments);
    document.add(doc::Heading{1, Text::tr("Safety"), {}});
    document.add(doc::Paragraph{(sentence + QLatin1Char(' ') + followUpWords(summary)).trimmed()});
}

void addTasks(Document &document, const SessionSummary &summary)
{
    if (summary.tasksProposed == 0)
        return;
    document.add(
        doc::Heading{1, Text::tr("Tasks of the session"),
                     Text::tr("%1 of %2 done").arg(summary.tasksDone.size()).arg(summary.tasksProposed)});
    document.add(doc::Bullets{summary.tasksDone});
}

doc::Facts memberNoteHead(const SessionSummary &summary, const SummaryMemberNote &note)
{
    doc::Facts facts{{}, 3};
    facts.facts.append({Text::tr("Group"), summary.groupName});
    facts.facts.append(
        {Text::tr("Session"),
         summary.phase
             ? Text::tr("%1, %2", "session, phase").arg(sessionOf(summary), phaseWords(*summary.phase))
             : sessionOf(summary)});
    if (summary.day)
        facts.facts.append({Text::tr("Date"), dayWords(*summary.day)});
    const QString time = timeWords(summary);
    if (!time.isEmpty())
        facts.facts.append({Text::tr("Time"), time});
    if (note.minutes)
        facts.facts.append({Text::tr("Time attended"), minutesWords(*note.minutes)});
    facts.facts.append({Text::tr("Members present"), QString::number(summary.attended)});
    facts.facts.append({Text::tr("Facilitators"), summary.facilitators.join(QLatin1Char('\n'))});
    if (!note.recordNumber.isEmpty())
        facts.facts.append({Text::tr("Record number"), note.recordNumber});
    if (!summary.serviceCode.isEmpty())
        facts.facts.append({Text::tr("Service code"), summary.serviceCode});
    return facts;
}

/// Each member note begins a page of its own, so that it can be filed in that member's record
/// without another member's.
void addMemberNotes(Document &document, const SessionSummary &summary)
{
    for (const SummaryMemberNote &note : summary.memberNotes) {
        document.add(doc::PageBreak{});
        const QString aside = note.called.isEmpty() ? Text::tr("Member note")
                                                    : Text::tr("Member note · goes by %1").arg(note.called);
        document.add(doc::Heading{1, note.recordName, aside});
        document.add(memberNoteHead(summary, note));
        addNote(document, note.note, !summary.supervisor.isEmpty());
    }
}

void addColophon(Document &document, const SessionSummary &summary)
{
    if (summary.withMemberNotes && !summary.memberNotesUnsigned.isEmpty())
        document.add(doc::Paragraph{Text::tr("Not signed yet and left out: the member notes of %1.")
                                        .arg(QLocale().createSeparatedList(summary.memberNotesUnsigned)),
                                    doc::TextRole::Notice});
    if (summary.madeAt.isNull())
        return;
    document.add(doc::Paragraph{Text::tr("This summary was made by %1 on %2.", "who, when")
                                    .arg(summary.madeBy, momentWords(summary.madeAt)),
                                doc::TextRole::Soft});
}

} // namespace

Document summaryDocument(const SessionSummary &summary)
{
    Document document;
    document.language = QLocale().bcp47Name();
    document.kind = Text::tr("Session summary");
    document.overline = Text::tr("%1 · Session summary", "the practice").arg(summary.practice);
    document.title = summary.groupName;
    document.subtitle = phaseAndDay(summary);
    document.runningHead = QStringLiteral("%1 · %2").arg(summary.groupName, sessionOf(summary));
    if (summary.part2)
        document.notice = part2Notice();
    document.add(courseOf(summary));
    addState(document, summary);
    addFacts(document, summary);
    addAttendance(document, summary);
    addWork(document, summary);
    addGroupNotes(document, summary);
    addStrategies(document, summary);
    addNextSteps(document, summary);
    addSafety(document, summary);
    addTasks(document, summary);
    addColophon(document, summary);
    addMemberNotes(document, summary);
    return document;
}

QString summaryFileName(SessionNumber session, const QString &extension)
{
    return QStringLiteral("session-%1-summary.%2")
        .arg(session.value(), 2, 10, QLatin1Char('0'))
        .arg(extension);
}

} // namespace ipt
