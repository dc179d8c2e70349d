#include "practice/progress.h"

#include "practice/door/door.h"
#include "practice/door/guarding.h"
#include "practice/door/progress_reader.h"
#include "practice/progress/consent_check.h"
#include "practice/progress/report_making.h"
#include "reports/progress/progress_rows.h"
#include "reports/render/csv_renderer.h"

#include <QCoreApplication>

#include <algorithm>

namespace ipt {

namespace {

struct ProgressWords
{
    Q_DECLARE_TR_FUNCTIONS(Progress)
};

Error refused(const QString &sentence)
{
    return {ErrorKind::BadInput, sentence, {}};
}

Touch touching(UseCase useCase, const std::optional<MemberId> &member, const std::optional<GroupId> &group)
{
    Touch touch(useCase);
    touch.member = member;
    touch.group = group;
    return touch;
}

/// Who runs or supervises a group looks at all of it. Who follows members of it looks as at one of
/// those, and sees no other.
Touch groupTouch(Door &door, UseCase useCase, const GroupId &group)
{
    Touch touch(useCase, group);
    if (door.mayDo(touch))
        return touch;
    const QList<MemberId> followed = followedIn(door, group);
    if (!followed.isEmpty())
        touch.member = followed.first();
    return touch;
}

QString formatWord(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Odt:
        return QStringLiteral("ODT");
    case ReportFormat::Html:
        return QStringLiteral("HTML");
    case ReportFormat::Pdf:
        break;
    }
    return QStringLiteral("PDF");
}

/// What the disclosure rests on, or why it may not be.
Result<ReportDisclosure> disclosureOf(Door &door, const ReportRequest &wanted, const Member &member)
{
    ReportDisclosure disclosure{
        wanted.recipient.trimmed(), wanted.purpose.trimmed(), {}, wanted.ground.trimmed()};
    if (wanted.consent) {
        const auto found =
            std::find_if(member.consents.begin(), member.consents.end(),
                         [&wanted](const Consent &consent) { return consent.id == wanted.consent; });
        if (found == member.consents.end())
            return Error{ErrorKind::NotFound, ProgressWords::tr("The member has no such consent."), {}};
        if (const QString obstacle = consentObstacle(*found, door.now().date()); !obstacle.isEmpty())
            return refused(obstacle);
        disclosure.consent = *found;
        disclosure.recipient = found->recipient;
        disclosure.purpose = found->purpose.value_or(disclosure.purpose);
        disclosure.ground.clear();
    } else if (door.info().isPart2Program() && disclosure.ground.isEmpty()) {
        return refused(ProgressWords::tr("Records of a Part 2 program leave under a consent of the member. "
                                         "Choose one, or write why none is needed."));
    }
    if (disclosure.recipient.isEmpty())
        return refused(ProgressWords::tr("Write to whom the report goes."));
    if (disclosure.purpose.isEmpty())
        return refused(ProgressWords::tr("Write for what purpose the report goes out."));
    return disclosure;
}

void keepDisclosure(Door &door, const ReportRequest &wanted, const ReportDisclosure &disclosure)
{
    Disclosure kept;
    kept.at = door.instantNow();
    kept.by = door.user().id;
    kept.members = QList<MemberId>{wanted.member};
    kept.what = ProgressWords::tr("Progress report, %1 to %2 (%3)", "days, and the form")
                    .arg(dayText(wanted.period.from), dayText(wanted.period.to), formatWord(wanted.format));
    kept.recipient = disclosure.recipient;
    kept.purpose = disclosure.consent || disclosure.ground.isEmpty()
                       ? disclosure.purpose
                       : ProgressWords::tr("%1 (without a consent: %2)", "a purpose, and why")
                             .arg(disclosure.purpose, disclosure.ground);
    kept.consent = wanted.consent;
    door.file().oversight().add(kept);
}

Result<QList<QStringList>> rowsOf(Door &door, const ProgressTableRequest &wanted)
{
    if (wanted.table == ProgressTable::Scores) {
        const MemberCourse course = readCourse(door, *wanted.member, wanted.group);
        const CourseProgress progress = progressWithin(course, door.measures(), wanted.span);
        const bool isNamed = !wanted.measure.isEmpty() || progress.series.isEmpty();
        return scoreRows(progress, isNamed ? wanted.measure : progress.series.first().measure);
    }
    const Result<GroupProgress> group = readGroupProgress(door, *wanted.group, wanted.measure);
    if (!group.ok())
        return group.error();
    switch (wanted.table) {
    case ProgressTable::Turns:
        return turnRows(group->overview);
    case ProgressTable::Areas:
        return areaRows(group->overview);
    case ProgressTable::Overview:
    case ProgressTable::Scores:
        break;
    }
    return overviewRows(group->overview);
}

Result<Sheet> makeSheet(Door &door, const MemberId &member, const GroupId &group, DaySpan span)
{
    ReportRequest wanted;
    wanted.member = member;
    wanted.group = group;
    wanted.period = span;
    const Result<MadeReport> made = makeReport(door, wanted);
    if (!made.ok())
        return made.error();
    return Sheet{progressReportDocument(made->report), PageSetup::forTimeZone(door.info().timeZone),
                 progressReportFileName(span, QStringLiteral("pdf"))};
}

QString tableName(const ProgressTableRequest &wanted)
{
    switch (wanted.table) {
    case ProgressTable::Overview:
        return QStringLiteral("group-overview");
    case ProgressTable::Turns:
        return QStringLiteral("group-turns");
    case ProgressTable::Areas:
        return QStringLiteral("group-areas");
    case ProgressTable::Scores:
        break;
    }
    return wanted.measure.isEmpty() ? QStringLiteral("progress")
                                    : QStringLiteral("progress-%1").arg(wanted.measure);
}

/// Of whom a table is: of a member where it is of scores, else of a group.
std::optional<Error> whatTableLacks(const ProgressTableRequest &wanted)
{
    if (wanted.table == ProgressTable::Scores ? !wanted.member : !wanted.group)
        return refused(ProgressWords::tr("A table is of a member's scores or of a group."));
    return std::nullopt;
}

Touch tableTouch(Door &door, const ProgressTableRequest &wanted)
{
    return wanted.table == ProgressTable::Scores
               ? touching(UseCase::ExportProgress, wanted.member, wanted.group)
               : groupTouch(door, UseCase::ExportProgress, *wanted.group);
}

} // namespace

Result<ProgressList> Progress::list(int mostMembers) const
{
    return m_door.look(UseCase::ReadToday, [&] { return readProgressList(m_door, mostMembers); });
}

Result<MemberProgress> Progress::member(const MemberId &member, const std::optional<GroupId> &group) const
{
    return m_door.look(touching(UseCase::ReadProgress, member, group),
                       [&] { return readMemberProgress(m_door, member, group); });
}

Result<GroupProgress> Progress::group(const GroupId &group, const QString &measure) const
{
    return m_door.look(groupTouch(m_door, UseCase::ReadProgress, group),
                       [&] { return readGroupProgress(m_door, group, measure); });
}

Result<ExportedFile> Progress::exportTable(const ProgressTableRequest &wanted)
{
    if (const std::optional<Error> lacks = whatTableLacks(wanted))
        return *lacks;
    return m_door.act(tableTouch(m_door, wanted), [&]() -> Result<ExportedFile> {
        const Result<QList<QStringList>> rows = rowsOf(m_door, wanted);
        if (!rows.ok())
            return rows.error();
        return ExportedFile{tableName(wanted) + QStringLiteral(".csv"), renderCsv(*rows)};
    });
}

Result<void> Progress::noteExport(const ProgressTableRequest &wanted)
{
    if (const std::optional<Error> lacks = whatTableLacks(wanted))
        return *lacks;
    return m_door.act(tableTouch(m_door, wanted), []() -> Result<void> { return {}; });
}

Result<Sheet> Progress::previewSheet(const MemberId &member, const GroupId &group, DaySpan span) const
{
    return m_door.look(touching(UseCase::ReadProgress, member, group),
                       [&] { return makeSheet(m_door, member, group, span); });
}

Result<Sheet> Progress::giveSheet(const MemberId &member, const GroupId &group, DaySpan span)
{
    return m_door.act(touching(UseCase::ExportProgress, member, group),
                      [&] { return makeSheet(m_door, member, group, span); });
}

Result<ReportDesk> Progress::reportDesk(const MemberId &member, const GroupId &group) const
{
    return m_door.look(touching(UseCase::ReadProgress, member, group), [&]() -> Result<ReportDesk> {
        const std::optional<Member> found = m_door.file().members().find(member);
        const QDate today = m_door.now().date();
        const MemberCourse course = readCourse(m_door, member, group);
        ReportDesk desk;
        desk.member = {found->id, found->goesBy(), found->pronouns.value_or(QString())};
        for (const Consent &consent : found->consents)
            desk.consents.append({consent, consentObstacle(consent, today)});
        desk.isPart2 = m_door.info().isPart2Program();
        const QDate begins = course.begins();
        desk.whole = DaySpan::between(begins.isValid() ? begins : today, today);
        desk.phases = progressOf(course, m_door.measures()).phases;
        return desk;
    });
}

Result<ReportCheck> Progress::checkReport(const ReportRequest &wanted) const
{
    return m_door.look(touching(UseCase::ReadProgress, wanted.member, wanted.group),
                       [&]() -> Result<ReportCheck> {
                           const Result<MadeReport> made = makeReport(m_door, wanted);
                           if (!made.ok())
                               return made.error();
                           return ReportCheck{namesInComment(m_door, wanted), made->leftOut};
                       });
}

Result<ExportedFile> Progress::previewReport(const ReportRequest &wanted) const
{
    return m_door.look(touching(UseCase::ReadProgress, wanted.member, wanted.group),
                       [&]() -> Result<ExportedFile> {
                           const Result<MadeReport> made = makeReport(m_door, wanted);
                           if (!made.ok())
                               return made.error();
                           return rendered(made->report, wanted.format);
                       });
}

Result<ExportedFile> Progress::exportReport(const ReportRequest &wanted)
{
    Touch touch = touching(UseCase::ExportReport, wanted.member, wanted.group);
    touch.reason = wanted.guardReason.trimmed();
    return m_door.act(touch, [&]() -> Result<ExportedFile> {
        Result<MadeReport> made = makeReport(m_door, wanted);
        if (!made.ok())
            return made.error();
        const Result<ReportDisclosure> disclosure = disclosureOf(m_door, wanted, made->report.member);
        if (!disclosure.ok())
            return disclosure.error();
        const bool namesOthers = !namesInComment(m_door, wanted).isEmpty();
        if (namesOthers && wanted.guardReason.trimmed().isEmpty())
            return refused(ProgressWords::tr("The comment names somebody else. Change it, or write why the "
                                             "name has to stand there."));
        made->report.disclosure = *disclosure;
        ExportedFile file = rendered(made->report, wanted.format);
        keepDisclosure(m_door, wanted, *disclosure);
        if (namesOthers)
            m_door.keepOverride(OverrideKind::GuardFinding, touch, wanted.member);
        return file;
    });
}

} // namespace ipt
