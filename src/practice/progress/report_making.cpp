#include "practice/progress/report_making.h"

#include "engine/definitions/definitions.h"
#include "engine/guard/guard.h"
#include "engine/guard/name/name_guard.h"
#include "engine/progress/member/headlines.h"
#include "practice/door/door.h"
#include "practice/door/guarding.h"
#include "practice/door/progress_reader.h"
#include "reports/render/html_renderer.h"
#include "reports/render/odt_renderer.h"
#include "reports/render/pdf_renderer.h"
#include "reports/wording/people.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ProgressReports)
};

/// Looks through texts as through a note of the member's own.
class NameSieve
{
public:
    NameSieve(Door &door, const MemberId &member, const GroupId &group)
        : m_names(door.names())
        , m_member(member)
        , m_group(group)
    {
    }

    QList<Finding> namesIn(const QString &text) const
    {
        Note note;
        note.kind = NoteKind::Member;
        note.member = m_member;
        note.sections = {{{}, text}};
        return ipt::namesIn(note, m_group, m_names);
    }

    /// Whether the text may stay; one that may not is kept in mind.
    bool passes(const QString &text)
    {
        if (text.trimmed().isEmpty() || namesIn(text).isEmpty())
            return true;
        m_held.append(text);
        return false;
    }

    const QStringList &held() const { return m_held; }

private:
    NameIndex m_names;
    MemberId m_member;
    GroupId m_group;
    QStringList m_held;
};

/// What is not wanted needs no sieving, and what it would have left out isn't counted.
void keepParts(const ProgressParts &parts, ProgressReport *report)
{
    CourseProgress &progress = report->progress;
    if (!parts.goals)
        progress.goals.clear();
    if (!parts.relationships)
        progress.circle.reset();
    if (!parts.nextSteps)
        report->actions.clear();
    if (!parts.useAndEvents)
        progress.events.clear();
    if (!parts.followUps)
        progress.followUps.clear();
}

void leaveOutNames(NameSieve *sieve, ProgressReport *report)
{
    CourseProgress &progress = report->progress;
    progress.goals.removeIf([&](const GoalProgress &goal) { return !sieve->passes(goal.goal.text); });
    progress.events.removeIf([&](const LifeEvent &event) { return !sieve->passes(event.text); });
    progress.followUps.removeIf([&](const FollowUp &followUp) {
        return !sieve->passes(followUp.reason) || !sieve->passes(followUp.done.value_or(QString()));
    });
    report->actions.removeIf([&](const Action &action) { return !sieve->passes(action.text); });
    if (progress.circle)
        progress.circle->changes.removeIf(
            [&](const RelationshipChange &change) { return !sieve->passes(change.person); });
}

} // namespace

Result<MadeReport> makeReport(Door &door, const ReportRequest &wanted)
{
    if (!wanted.period.from.isValid() || !wanted.period.to.isValid() || wanted.period.to < wanted.period.from)
        return Error{
            ErrorKind::BadInput,
            ReportWords::tr("A report tells of a period: give its first and its last day, in this order."),
            {}};
    const std::optional<Member> member = door.file().members().find(wanted.member);
    if (!member)
        return Error{ErrorKind::NotFound, ReportWords::tr("This member is not in the practice."), {}};
    const MemberCourse course = readCourse(door, wanted.member, wanted.group);

    MadeReport made;
    ProgressReport &report = made.report;
    report.practice = door.info();
    report.member = *member;
    report.group = course.group;
    report.period = wanted.period;
    report.parts = wanted.parts;
    report.growthTexts = door.definitions().growth;
    report.comment = wanted.comment;
    report.madeBy = nameWithCredentials(door.user());
    report.madeAt = door.instantNow();
    report.progress = progressWithin(course, door.measures(), wanted.period);
    report.actions = actionsWithin(course, wanted.period);

    keepParts(wanted.parts, &report);
    NameSieve sieve(door, wanted.member, wanted.group);
    leaveOutNames(&sieve, &report);
    report.progress.actions = countActions(report.actions);
    report.progress.headlines = headlinesOf(course, report.progress, wanted.parts);
    made.leftOut = sieve.held();
    report.leftOut = int(made.leftOut.size());
    return made;
}

QList<Finding> namesInComment(Door &door, const ReportRequest &wanted)
{
    if (wanted.comment.trimmed().isEmpty())
        return {};
    return NameSieve(door, wanted.member, wanted.group).namesIn(wanted.comment);
}

ExportedFile rendered(const ProgressReport &report, ReportFormat format)
{
    const Document document = progressReportDocument(report);
    const PageSetup setup = PageSetup::forTimeZone(report.practice.timeZone);
    switch (format) {
    case ReportFormat::Odt:
        return {progressReportFileName(report.period, QStringLiteral("odt")), renderOdt(document, setup)};
    case ReportFormat::Html:
        return {progressReportFileName(report.period, QStringLiteral("html")), renderHtml(document)};
    case ReportFormat::Pdf:
        break;
    }
    return {progressReportFileName(report.period, QStringLiteral("pdf")), renderPdf(document, setup)};
}

} // namespace ipt
