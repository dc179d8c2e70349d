#pragma once

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

struct SupervisionPage
{
    QList<NoteRow> toCosign;         ///< oldest first
    QList<SessionToExport> sessions; ///< held ones, newest first
    QList<Disclosure> disclosures;   ///< newest first
    QHash<UserId, QString> userNames;
    bool maySupervise = false; ///< holds the role; otherwise only the disclosure log is filled
};

} // namespace ipt
