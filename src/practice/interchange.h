#pragma once

#include "practice/practice.h"
#include "practice/views/supervision_views.h"

namespace ipt {

struct ExportRequest
{
    /// Everybody's private notes; an administrator's, with a reason. One's own are always there.
    bool includePrivateNotes = false;
    /// For them, and for what the guards found.
    QString reason;
    /// Nobody is there to be asked: what the guards find does not stop the export, and is logged.
    bool unattended = false;
};

class Interchange
{
public:
    explicit Interchange(Door &door)
        : m_door(door)
    {
    }

    /// What the guards say of the notes in such an export that no signing has shown to anybody: drafts, and
    /// notes with addenda. Of sections that a draft leaves empty nothing is said.
    Result<QList<LeavingFinding>> findings(const ExportRequest &request) const;

    /// Writes the whole practice to that file as one interchange document, readable by its owner only, and
    /// notes it in the audit chain. Where there are findings(), a reason is needed unless nobody is there to
    /// give one; both are logged. Gives how many there are. Where it fails, whatever stood at the path before
    /// stands there still.
    Result<int> exportDocument(const QString &path, const ExportRequest &request);

private:
    Door &m_door;
};

} // namespace ipt
