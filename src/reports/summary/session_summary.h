#pragma once

#include "engine/core/number.h"
#include "engine/core/time.h"
#include "engine/record/group.h"
#include "engine/record/session.h"
#include "engine/record/words.h"
#include "reports/wording/technique_counts.h"

#include <QStringList>

/// What a session's summary says, before it is worded.
///
/// Whom it names: the summary is filed for the whole group, so members stand in it under the
/// name they go by, with the initial of their surname only where two go by the same. A member
/// note that was chosen to go with it belongs to that member's own record and therefore
/// carries the record name. Group notes name nobody.
namespace ipt {

struct SummarySignature
{
    QString name; ///< with credentials
    Instant at;
};

struct SummaryAddendum
{
    QString text;
    SummarySignature signature;
};

/// A signed note. Drafts never come this far.
struct SummaryNote
{
    QList<NoteSection> sections;
    QList<ProblemArea> areas;
    SummarySignature signature;
    std::optional<SummarySignature> cosignature;
    QList<SummaryAddendum> addenda;
};

struct SummaryMemberNote
{
    QString recordName;
    QString called; ///< empty where it is the record name or the first word of it
    QString recordNumber;
    std::optional<int> minutes;
    SummaryNote note;
};

struct SummaryAttendance
{
    QString name;
    Presence status = Presence::Present;
    std::optional<int> minutes;
    QString comment;
};

struct AreaCount
{
    ProblemArea area = ProblemArea::Grief;
    int moments = 0; ///< 0: only the group note names it
};

struct SummaryStep
{
    QString member;
    std::optional<ProblemArea> area;
    QString text;
};

struct SessionSummary
{
    QString practice;
    bool part2 = false;
    QString groupName;
    Arc arc;
    SessionNumber number;
    std::optional<Phase> phase;
    SessionState state = SessionState::Held;
    QString cancelledReason;
    std::optional<QDate> day;
    std::optional<Instant> started;
    std::optional<Instant> ended;
    QList<SessionPart> sittings; ///< of a session held in more than one, those that are over
    QStringList facilitators;    ///< with credentials
    QString supervisor;
    QString theme;
    QString serviceCode;
    QList<SummaryAttendance> attendance;
    int attended = 0;
    QStringList tasksDone;
    int tasksProposed = 0;
    QList<AreaCount> areas;
    QList<TechniqueCount> techniques;
    QList<Strategy> strategies;
    QList<SummaryStep> nextSteps;
    int safetyMoments = 0;
    int followUpsOpened = 0;
    int followUpsStillOpen = 0;
    QList<SummaryNote> groupNotes;
    bool groupNoteUnsigned = false; ///< a draft exists that is left out, or there is no group note
    bool withMemberNotes = false;
    QList<SummaryMemberNote> memberNotes;
    QStringList memberNotesUnsigned; ///< whose notes are drafts, by the name they go by
    QString madeBy;
    Instant madeAt;
};

} // namespace ipt
