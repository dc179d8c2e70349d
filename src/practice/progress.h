#pragma once

#include "practice/exported_file.h"
#include "practice/practice.h"
#include "practice/sheets.h"
#include "practice/views/progress_views.h"
#include "practice/views/report_views.h"

namespace ipt {

/// What has changed for a member or within a group, whether it is real, and how it leaves the practice.
class Progress
{
public:
    explicit Progress(Door &door)
        : m_door(door)
    {
    }

    /// The groups of the signed-in user and the first so many of the members, to choose from.
    Result<ProgressList> list(int mostMembers) const;
    /// In one group; with none given, in the newest that the signed-in user may see.
    Result<MemberProgress> member(const MemberId &member, const std::optional<GroupId> &group = {}) const;
    /// `measure` empty: the one with bands that was taken most often. A clinician who doesn't run or
    /// supervise the group sees their own members' part of it.
    Result<GroupProgress> group(const GroupId &group, const QString &measure = {}) const;

    /// The table behind a chart as CSV, noted in the audit log as an export.
    Result<ExportedFile> exportTable(const ProgressTableRequest &wanted);
    /// Notes that a chart or a table leaves the window in another way: as a picture, by the clipboard.
    Result<void> noteExport(const ProgressTableRequest &wanted);
    /// A member's progress from one day to another on a sheet, to print for the practice's own record.
    /// Previewing is noted as read, giving as an export.
    Result<Sheet> previewSheet(const MemberId &member, const GroupId &group, DaySpan span) const;
    Result<Sheet> giveSheet(const MemberId &member, const GroupId &group, DaySpan span);

    Result<ReportDesk> reportDesk(const MemberId &member, const GroupId &group) const;
    Result<ReportCheck> checkReport(const ReportRequest &wanted) const;
    /// The report as it would leave, whatever still stands in its way; noted as read.
    Result<ExportedFile> previewReport(const ReportRequest &wanted) const;
    /// Renders the report, and logs the disclosure. Refused without a recipient or purpose; under a
    /// consent that is revoked, has ended or isn't in force yet; without consent or ground in a Part 2
    /// program; and where the comment names somebody else and no reason is given, which is kept.
    Result<ExportedFile> exportReport(const ReportRequest &wanted);

private:
    Door &m_door;
};

} // namespace ipt
