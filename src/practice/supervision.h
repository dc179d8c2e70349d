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

    Result<SupervisionPage> page() const;
    /// What the guards say of the signed notes that the summary would carry.
    Result<QList<SummaryFinding>> summaryFindings(const SummaryRequest &request) const;
    /// Renders the summary of a session and notes the export in the audit chain. `reason` is needed where
    /// the guards find something; it is kept.
    Result<ExportedFile> exportSummary(const SummaryRequest &request);
    /// The same without leaving the window: a preview, noted as read.
    Result<ExportedFile> previewSummary(const SummaryRequest &request) const;
    /// Replaces the ratings of the same rater in the same role.
    Result<void> rateFidelity(const GroupId &group, SessionNumber session, const Fidelity &fidelity);
    Result<QList<Disclosure>> disclosures() const;
    Result<void> recordDisclosure(const Disclosure &disclosure);

private:
    Door &m_door;
};

} // namespace ipt
