#pragma once

#include "engine/guard/finding.h"
#include "engine/record/member.h"
#include "practice/views/progress_views.h"
#include "reports/progress/progress_report.h"

namespace ipt {

enum class ReportFormat { Pdf, Odt, Html };

/// What a progress report is to say, and to whom it goes.
struct ReportRequest
{
    MemberId member;
    GroupId group;
    DaySpan period; ///< both ends valid
    ReportFormat format = ReportFormat::Pdf;
    ProgressParts parts;
    QString comment;
    QString recipient; ///< with a consent: whom the consent names, whatever stands here
    QString purpose;   ///< with a consent that has one: that one
    std::optional<ConsentId> consent;
    /// Why no consent is needed, as a sentence; asked for in a Part 2 program.
    QString ground;
    /// Why the comment may name whom the name guard found in it.
    QString guardReason;
};

/// A consent as it stands today.
struct OfferedConsent
{
    Consent consent;
    QString obstacle; ///< why nothing may be disclosed under it, as a sentence; empty where it is in force
};

/// What one has to know to ask for a report.
struct ReportDesk
{
    MemberName member;
    QList<OfferedConsent> consents;
    bool isPart2 = false;
    DaySpan whole; ///< from the first session the member belonged to until today
    QList<PhaseShade> phases;
};

/// What the guard found, before the report leaves.
struct ReportCheck
{
    QList<Finding> inComment; ///< places in the comment (section 0)
    QStringList leftOut;      ///< what is left out because it names somebody else, as it stands in the record
};

/// One of the tables behind the charts.
enum class ProgressTable { Scores, Overview, Turns, Areas };

struct ProgressTableRequest
{
    ProgressTable table = ProgressTable::Scores;
    std::optional<MemberId> member; ///< of scores
    std::optional<GroupId> group;
    QString measure; ///< its definition's id; empty for the one shown first
    DaySpan span;    ///< of scores; open for all
};

} // namespace ipt
