#pragma once

#include "engine/definitions/definitions.h"
#include "engine/progress/member/course_progress.h"
#include "engine/progress/member/progress_parts.h"
#include "reports/document/document.h"

/// What a member's progress report says, before it is worded.
///
/// Whom it names: it belongs to one member's record and carries the record name. The people of the
/// member's own inventory stand in it as the member called them; nobody else does. The caller leaves
/// out what names others, and says how much that was.
namespace ipt {

/// To whom it goes, why, and what allows it.
struct ReportDisclosure
{
    QString recipient;
    QString purpose;
    std::optional<Consent> consent; ///< none: it goes out on the ground given
    QString ground;                 ///< why no consent is needed, as a sentence; else empty
};

struct ProgressReport
{
    PracticeInfo practice;
    Member member;
    GroupHead group;
    DaySpan period;          ///< both ends valid
    CourseProgress progress; ///< of that period, without what is left out
    QList<Action> actions;   ///< set or reviewed in it
    ProgressParts parts;
    QList<GrowthDomainText> growthTexts;
    QString comment; ///< the clinician's own; may be empty
    int leftOut = 0; ///< entries that named somebody else
    /// None on a sheet for the member's own record that stays in the practice.
    std::optional<ReportDisclosure> disclosure;
    QString madeBy; ///< name with credentials: who commented and sends it
    Instant madeAt;
};

/// The document. On every page of a Part 2 program's stands the notice, and with a disclosure the
/// scope of its consent is told.
Document progressReportDocument(const ProgressReport &report);

/// A file name that names nobody: "progress-report-2026-02-03-to-2026-05-26.pdf".
QString progressReportFileName(DaySpan period, const QString &extension);

} // namespace ipt
