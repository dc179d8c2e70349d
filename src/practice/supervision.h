#pragma once

#include "practice/exported_file.h"
#include "practice/practice.h"
#include "practice/views/supervision_views.h"

namespace ipt {

enum class SummaryFormat { Pdf, Html };

struct SummaryRequest
{
    GroupId group;
    SessionNumber session;
    SummaryFormat format = SummaryFormat::Pdf;
    bool memberNotes = false; ///< signed member notes too; private ones never
    QString reason;           ///< why it leaves though the guards noticed something in it
};

class Supervision
{
public:
    explicit Supervision(Door &door)
        : m_door(door)
    {
    }

    /// With so many of the held sessions.
    Result<SupervisionPage> page(int mostSessions) const;
    /// What the guards say of the signed notes that the summary would carry.
    Result<QList<LeavingFinding>> summaryFindings(const SummaryRequest &request) const;
    /// Renders the summary of a session and notes the export in the audit chain. `reason` is needed where
    /// the guards find something; it is kept.
    Result<ExportedFile> exportSummary(const SummaryRequest &request);
    /// The same without leaving the window: a preview, noted as read.
    Result<ExportedFile> previewSummary(const SummaryRequest &request) const;
    /// The groups the signed-in user supervises, in the order they were made.
    Result<QList<GroupId>> overviewGroups() const;
    /// What became of these groups' members. Asked for some groups at a time, so that a large practice
    /// keeps nobody waiting; refused where one is not supervised by the signed-in user.
    Result<QList<GroupOutcome>> outcomes(const QList<GroupId> &groups) const;
    /// What the summary is called as a file; names nobody.
    static QString summaryFileName(const SummaryRequest &request);
    /// What the table of the overview is called as a file; names nobody.
    QString overviewFileName() const;
    /// The overview as a table for a spreadsheet, with small counts left out. It names groups, no members.
    Result<ExportedFile> exportOverview(const QList<GroupOutcome> &outcomes);

    /// Replaces the ratings of the same rater in the same role.
    Result<void> rateFidelity(const GroupId &group, SessionNumber session, const Fidelity &fidelity);
    Result<QList<Disclosure>> disclosures() const;
    Result<void> recordDisclosure(const Disclosure &disclosure);

private:
    Door &m_door;
};

} // namespace ipt
