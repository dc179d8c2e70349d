#pragma once

#include "engine/guard/finding.h"
#include "engine/progress/group/practice_overview.h"
#include "practice/views/group_views.h"
#include "practice/views/note_views.h"

namespace ipt {

struct SessionToExport
{
    GroupId group;
    QString groupName;
    SessionHead session;
    Phase phase = Phase::Inventory;
    int notesSigned = 0;
    int notesUnsigned = 0;
    std::optional<Instant> lastExported;
};

/// What the guards say of a note that is about to leave, and whose note it is.
struct LeavingFinding
{
    Finding finding;
    NoteKind kind = NoteKind::Group;
    QString memberCalled; ///< where it is a member's note
    QString sectionTitle; ///< empty in an addendum
    QString groupName;    ///< where notes of several groups leave; else empty
};

struct SupervisionPage
{
    QList<NoteRow> toCosign;             ///< oldest first
    FirstRows<SessionToExport> sessions; ///< held ones, newest first
    QList<Disclosure> disclosures;       ///< newest first
    QHash<UserId, QString> userNames;
    bool maySupervise = false; ///< holds the role; otherwise only the disclosure log is filled
};

} // namespace ipt
